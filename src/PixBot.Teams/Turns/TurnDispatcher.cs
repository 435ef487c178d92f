using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Logging;
using PixBot.Core.Messaging;
using PixBot.Teams.Connector;
using PixBot.Teams.Gate;

namespace PixBot.Teams.Turns;

internal sealed record IncomingTurn(Turn Turn, Activity Activity, AuthenticateRequestResult Authenticated);

/// <summary>Runs a turn through the adapter, once however often Teams delivers it.</summary>
internal sealed partial class TurnDispatcher(TeamsAdapter adapter, SeenActivities seen, TimeProvider clock, ILogger<TurnDispatcher> logger)
{
    /// <returns>Null for a duplicate.</returns>
    public async Task<TurnResult?> DispatchAsync(IncomingTurn incoming, TurnRunner runner)
    {
        // Nothing cancels a turn: what it began, it ends, whether the channel still waits or not.
        var cancellation = CancellationToken.None;
        var (turn, activity, _) = incoming;
        var key = SeenKey.Of(turn.Chat.TenantId, turn.Chat.ConversationId, turn.ActivityId, activity.Timestamp, clock.GetUtcNow());
        if (!await seen.BeginAsync(key, cancellation))
        {
            Log.DuplicateDropped(logger);
            return null;
        }

        TurnResult? result = null;
        try
        {
            result = await RunAsync(incoming, runner, cancellation);
            return result;
        }
        finally
        {
            if (result is TurnResult.Done)
                await seen.FinishAsync(key, cancellation);
            else
                await seen.ForgetAsync(key, cancellation);
        }
    }

    private async Task<TurnResult> RunAsync(IncomingTurn incoming, TurnRunner runner, CancellationToken cancellationToken)
    {
        var bot = new TurnBot(incoming.Turn, runner);
        await adapter.RunAsync(incoming.Authenticated, incoming.Activity, bot, cancellationToken);
        return bot.Result ?? throw new InvalidOperationException("The adapter did not run the turn.");
    }

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Information, "A turn delivered again was dropped")]
        public static partial void DuplicateDropped(ILogger logger);
    }
}
