using Microsoft.Bot.Connector;
using Microsoft.Bot.Schema;
using PixBot.Core.Messaging;

namespace PixBot.Teams.Connector;

/// <summary>Sends through the connector's REST operations, without a turn.</summary>
internal sealed class TeamsMessenger(ConnectorCalls calls) : IMessenger
{
    public Task<SendOutcome> SendAsync(Address to, Message message, CancellationToken cancellationToken) =>
        PostAsync(to, OutgoingActivity.From(message), cancellationToken);

    public async Task<SendOutcome> UpdateAsync(Address to, string activityId, Message message, CancellationToken cancellationToken)
    {
        var activity = OutgoingActivity.From(message);
        activity.Id = activityId;
        var result = await calls.CallAsync(
            to.ServiceUrl,
            (conversations, token) => conversations.UpdateActivityAsync(to.ConversationId, activityId, activity, token),
            isAboutActivity: true,
            cancellationToken);
        return OutcomeOf(result, _ => activityId).OfRepeatable();
    }

    public async Task<SendOutcome> DeleteAsync(Address to, string activityId, CancellationToken cancellationToken)
    {
        var result = await calls.CallAsync(to.ServiceUrl, DeleteAsync, isAboutActivity: true, cancellationToken);
        return OutcomeOf(result, _ => activityId).OfRepeatable();

        async Task<bool> DeleteAsync(IConversations conversations, CancellationToken token)
        {
            await conversations.DeleteActivityAsync(to.ConversationId, activityId, token);
            return true;
        }
    }

    /// <summary>A sign that an answer is being made; whether it arrives matters to nobody.</summary>
    public async Task ShowTypingAsync(Address to, CancellationToken cancellationToken) =>
        await PostAsync(to, OutgoingActivity.Typing(), cancellationToken);

    private async Task<SendOutcome> PostAsync(Address to, Activity activity, CancellationToken cancellationToken)
    {
        var result = await calls.CallAsync(
            to.ServiceUrl,
            (conversations, token) => conversations.SendToConversationAsync(to.ConversationId, activity, token),
            isAboutActivity: false,
            cancellationToken);
        return OutcomeOf(result, sent => sent?.Id);
    }

    private static SendOutcome OutcomeOf<T>(CallResult<T> result, Func<T, string?> activityId) => result switch
    {
        CallResult<T>.Answered answered => new SendOutcome.Sent(activityId(answered.Value) is { Length: > 0 } id ? id : null),
        CallResult<T>.Failed failed => failed.Outcome,
        _ => throw new InvalidOperationException($"A {result.GetType().Name} says nothing."),
    };
}
