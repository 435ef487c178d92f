using Microsoft.Bot.Connector;
using Microsoft.Bot.Schema;
using PixBot.Core.Messaging;
using PixBot.Teams.Reading;

namespace PixBot.Teams.Connector;

/// <summary>Asks the connector for the member of a chat; without an answer the person stays unknown for now.</summary>
internal sealed class TeamsMemberLookup(ConnectorCalls calls, TimeProvider clock) : IMemberLookup
{
    private static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan AfterBusy = TimeSpan.FromMilliseconds(300);

    public async Task<Member?> FindAsync(Address chat, string userId, CancellationToken cancellationToken)
    {
        var result = await LookUpAsync(chat, userId, cancellationToken);
        if (result is CallResult<ChannelAccount>.Failed { Outcome: var outcome } && outcome.WaitBeforeRetry(AfterBusy) is { } wait && wait <= LongestWait)
        {
            await Task.Delay(wait, clock, cancellationToken);
            result = await LookUpAsync(chat, userId, cancellationToken);
        }

        return result is CallResult<ChannelAccount>.Answered { Value: { } member } ? MemberOf(member) : null;
    }

    /// <summary>A student's account may have no mailbox; its user principal name is the school's address all the same.</summary>
    internal static Member MemberOf(ChannelAccount member) => new(
        ActivityTexts.At(member.Properties, "email") ?? ActivityTexts.At(member.Properties, "userPrincipalName"),
        ActivityTexts.At(member.Properties, "givenName"),
        ActivityTexts.At(member.Properties, "surname"));

    private Task<CallResult<ChannelAccount>> LookUpAsync(
        Address chat, string userId, CancellationToken cancellationToken) => calls.CallAsync(
        chat.ServiceUrl,
        (conversations, token) => ((Conversations)conversations).GetConversationMemberAsync(userId, chat.ConversationId, token),
        isAboutActivity: false,
        cancellationToken);
}
