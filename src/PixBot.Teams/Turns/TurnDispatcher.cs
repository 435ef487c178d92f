using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Logging;
using PixBot.Core.Messaging;
using PixBot.Teams.Connector;
using PixBot.Teams.Gate;

namespace PixBot.Teams.Turns;

internal sealed record IncomingTurn(Turn Turn, Activity Activity, AuthenticateRequestResult Authenticated);

/// <summary>Runs a turn through the adapter, once however often Teams delivers it.</summary>
internal sealed partial class TurnDispatcher(
    TeamsAdapter adapter, SeenActivities seen, StoreAwayReply storeAway, TimeProvider clock, ILogger<TurnDispatcher> logger)
{
    /// <summary>After which the store is as good as away: the channel waits for 15 seconds in all.</summary>
    private static readonly TimeSpan StorePatience = TimeSpan.FromSeconds(8);

    /// <returns>Null for a duplicate.</returns>
    public async Task<TurnResult?> DispatchAsync(IncomingTurn incoming, TurnRunner runner)
    {
        // Nothing cancels a turn: what it began, it ends, whether the channel still waits or not.
        var cancellation = CancellationToken.None;
        var (turn, activity, _) = incoming;
        var key = SeenKey.Of(turn.Chat.TenantId, turn.Chat.ConversationId, turn.ActivityId, activity.Timestamp, clock.GetUtcNow());
        switch (await BeginAsync(key, cancellation))
        {
            case null:
                return await runner.TryHelpAsync(turn, cancellation) ?? await storeAway.TellAsync(turn, cancellation);
            case false:
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
            await EndAsync(key, isDone: result is TurnResult.Done, cancellation);
        }
    }

    /// <returns>Whether the turn is for this process to handle; null where the store does not say.</returns>
    private async Task<bool?> BeginAsync(SeenKey key, CancellationToken cancellationToken)
    {
        var beginning = seen.BeginAsync(key, cancellationToken);
        try
        {
            return await beginning.WaitAsync(StorePatience, TimeProvider.System, cancellationToken);
        }
        catch (Exception outage)
        {
            // Whatever a store throws: the person is told, and not left with silence.
            Log.StoreIsAway(logger, outage.GetType().Name);
            _ = ForgetAsync(beginning, key, cancellationToken);
            return null;
        }
    }

    /// <summary>The store may still take what nobody waited for.</summary>
    private async Task ForgetAsync(Task<bool> beginning, SeenKey key, CancellationToken cancellationToken)
    {
        await ((Task)beginning).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        if (beginning is { IsCompletedSuccessfully: true, Result: true })
            await EndAsync(key, isDone: false, cancellationToken);
    }

    /// <summary>The turn has had its effect, whatever becomes of the note about it.</summary>
    private async Task EndAsync(SeenKey key, bool isDone, CancellationToken cancellationToken)
    {
        try
        {
            await (isDone ? seen.FinishAsync(key, cancellationToken) : seen.ForgetAsync(key, cancellationToken));
        }
        catch (Exception outage)
        {
            Log.EndWasNotNoted(logger, outage.GetType().Name);
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
        [LoggerMessage(LogLevel.Error, "A turn was not handled, as the store is away: {Fault}")]
        public static partial void StoreIsAway(ILogger logger, string fault);

        [LoggerMessage(LogLevel.Error, "The end of a turn could not be noted, as the store is away: {Fault}")]
        public static partial void EndWasNotNoted(ILogger logger, string fault);

        [LoggerMessage(LogLevel.Information, "A turn delivered again was dropped")]
        public static partial void DuplicateDropped(ILogger logger);
    }
}
