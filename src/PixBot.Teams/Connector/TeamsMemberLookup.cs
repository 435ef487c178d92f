using Microsoft.Bot.Connector;
using Microsoft.Bot.Schema;
using PixBot.Core.Messaging;
using PixBot.Teams.Reading;

namespace PixBot.Teams.Connector;

/// <summary>Asks the connector for the member of a chat; without an answer the person stays unknown for now.</summary>
internal sealed class TeamsMemberLookup(ConnectorCalls calls, TimeProvider clock) : IMemberLookup
{
    /// <summary>A turn waits for the answer, and asking again later does no harm. Of real time, as the client's own time-out is.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

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

    private async Task<CallResult<ChannelAccount>> LookUpAsync(Address chat, string userId, CancellationToken cancellationToken)
    {
        using var patience = new CancellationTokenSource(Patience, TimeProvider.System);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(patience.Token, cancellationToken);
        try
        {
            return await calls.CallAsync(
                chat.ServiceUrl,
                (conversations, token) => ((Conversations)conversations).GetConversationMemberAsync(userId, chat.ConversationId, token),
                isAboutActivity: false,
                either.Token);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return new CallResult<ChannelAccount>.Failed(new SendOutcome.Unknown("No answer in time."));
        }
    }
}
