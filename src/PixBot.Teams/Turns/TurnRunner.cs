using Microsoft.Extensions.Logging;
using PixBot.Core.Bot;
using PixBot.Core.Messaging;
using PixBot.Teams.Connector;

namespace PixBot.Teams.Turns;

/// <summary>Runs a turn to its end: handler, reply, and an apology where the handler fails.</summary>
internal sealed partial class TurnRunner(
    ITurnHandler handler, ReplyWriter writer, TeamsMessenger messenger, TimeProvider clock, ILogger<TurnRunner> logger)
{
    /// <summary>After which silence looks like absence.</summary>
    internal static readonly TimeSpan TypingAfter = TimeSpan.FromMilliseconds(500);

    public async Task<TurnResult> RunAsync(Turn turn, CancellationToken cancellationToken)
    {
        try
        {
            return await writer.WriteAsync(turn, await HandleAsync(turn, cancellationToken), cancellationToken);
        }
        catch (Exception failure) when (!cancellationToken.IsCancellationRequested)
        {
            Log.TurnFailed(logger, turn.Input.GetType().Name, Failures.Describe(failure));
            return await TryHelpAsync(turn, cancellationToken) ?? await ApologiseAsync(turn, cancellationToken);
        }
    }

    private async Task<Reply> HandleAsync(Turn turn, CancellationToken cancellationToken)
    {
        var handling = handler.HandleAsync(turn, cancellationToken);
        if (handling.IsCompleted || !ShowsTyping(turn.Input))
            return await handling;
        using var answered = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var typing = TypeWhenSlowAsync(turn.Chat, answered.Token);
        try
        {
            return await handling;
        }
        finally
        {
            await answered.CancelAsync();
            await typing.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    private static bool ShowsTyping(TurnInput input) =>
        input is TurnInput.TextMessage or TurnInput.FileUpload or TurnInput.CardPress { IsInvoke: false };

    private async Task TypeWhenSlowAsync(Address chat, CancellationToken cancellationToken)
    {
        await Task.Delay(TypingAfter, clock, cancellationToken);
        await messenger.ShowTypingAsync(chat, cancellationToken);
    }

    /// <summary>Where the store is away, or the handler has failed: neither an apology nor « in a minute » is an answer to somebody in need.</summary>
    /// <returns>Null for anybody else.</returns>
    public async Task<TurnResult?> TryHelpAsync(Turn turn, CancellationToken cancellationToken) =>
        handler.AnswerWithoutStore(turn) is { } help ? await writer.WriteAsync(turn, help, cancellationToken) : null;

    private async Task<TurnResult> ApologiseAsync(Turn turn, CancellationToken cancellationToken)
    {
        var apology = ChannelTexts.Failed.In(ReplyWriter.LanguageOf(turn));
        if (turn.Input is TurnInput.CardPress { IsInvoke: true })
            return new TurnResult.Failed(InvokeAnswer.Failure(apology));
        if (turn.Input is not (TurnInput.Uninstalled or TurnInput.EditedMessage))
            await messenger.SendAsync(turn.Chat, new Message.Text(apology), cancellationToken);
        return new TurnResult.Failed(null);
    }

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Error, "A turn of kind {Kind} failed: {Failure}")]
        public static partial void TurnFailed(ILogger logger, string kind, string failure);
    }
}
