using PixBot.Simulator.Chats;
using PixBot.Simulator.Faults;

namespace PixBot.Simulator.Connector;

/// <summary>Puts between a request and its effect whatever goes wrong: throttles, faults, people who do not have the bot.</summary>
internal sealed class FaultyChannel(FaultSwitch faults, ChatStore chats, TimeProvider clock)
{
    public Task<ConnectorAnswer> PassAsync(Chat chat, Func<ConnectorAnswer> act, CancellationToken cancellationToken) =>
        JudgeAsync(chat, faults.Judge(chat), () => Reach(chat, act), cancellationToken);

    /// <summary>Opening a chat works even where sending to it would not.</summary>
    public Task<ConnectorAnswer> PassCreationAsync(Chat chat, Func<ConnectorAnswer> act, CancellationToken cancellationToken) =>
        JudgeAsync(chat, faults.Judge(chat, isCreation: true), act, cancellationToken);

    private async Task<ConnectorAnswer> JudgeAsync(Chat chat, FaultDecision verdict, Func<ConnectorAnswer> act, CancellationToken cancellationToken)
    {
        if (verdict.Latency > TimeSpan.Zero)
            await Task.Delay(verdict.Latency, clock, cancellationToken);
        if (chat.ThrottledFor(clock.GetUtcNow()) is { } left)
            return ConnectorErrors.Throttled(WholeSeconds(left)) with { Early = true };
        return verdict.Kind switch
        {
            FaultKind.Throttle => Throttle(chat, WholeSeconds(verdict.Duration)),
            FaultKind.RemovedChat => Remove(chat),
            FaultKind.DeliveredBadGateway or FaultKind.DropAfter => Deny(chat, act(), verdict.Kind.Value),
            { } kind => ConnectorErrors.Of(kind),
            null => act(),
        };
    }

    private static ConnectorAnswer Reach(Chat chat, Func<ConnectorAnswer> act) => chat.Installation switch
    {
        Installation.Blocked => ConnectorErrors.BlockedByUser(),
        Installation.NotInstalled => ConnectorErrors.NotInRoster(),
        _ => act(),
    };

    private ConnectorAnswer Remove(Chat chat)
    {
        chats.Remove(chat);
        return ConnectorErrors.NoConversation();
    }

    private ConnectorAnswer Throttle(Chat chat, TimeSpan retryAfter)
    {
        chat.ThrottleUntil(clock.GetUtcNow() + retryAfter);
        return ConnectorErrors.Throttled(retryAfter);
    }

    private static ConnectorAnswer Deny(Chat chat, ConnectorAnswer truth, FaultKind kind)
    {
        if (!truth.Delivered)
            return truth;
        if (truth.ActivityId is { } id && chat.Find(id) is { } message)
            message.WasDenied = true;
        return ConnectorErrors.Of(kind) with { ActivityId = truth.ActivityId, Delivered = true };
    }

    private static TimeSpan WholeSeconds(TimeSpan time) => TimeSpan.FromSeconds(Math.Ceiling(time.TotalSeconds));
}
