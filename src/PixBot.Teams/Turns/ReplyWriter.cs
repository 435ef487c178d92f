using Microsoft.Bot.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using PixBot.Core.Bot;
using PixBot.Core.Jobs;
using PixBot.Core.Localization;
using PixBot.Core.Messaging;

namespace PixBot.Teams.Turns;

/// <summary>Sends a reply, part by part and in order, and makes the answer to an invoke of it.</summary>
internal sealed partial class ReplyWriter(
    TurnSender sender,
    IMessenger messenger,
    [FromKeyedServices(WorkQueues.Work)] IWorkQueue work,
    TimeProvider clock,
    ILogger<ReplyWriter> logger)
{
    /// <summary>A button's answer waits no longer for the update that shows it to everyone else.</summary>
    private static readonly TimeSpan UpdatePatience = TimeSpan.FromSeconds(4);

    public async Task<TurnResult> WriteAsync(Turn turn, Reply reply, CancellationToken cancellationToken)
    {
        var draft = new Draft(IsInvoke: turn.Input is TurnInput.CardPress { IsInvoke: true });
        foreach (var part in reply.Parts)
        {
            var outcome = await WriteAsync(turn, part, draft, cancellationToken);
            if (outcome is SendOutcome.Throttled or SendOutcome.Busy)
            {
                Log.ReplyUndelivered(logger, outcome.GetType().Name);
                return new TurnResult.Undelivered(draft.IsInvoke ? InvokeAnswer.Failure(ChannelTexts.Failed.In(LanguageOf(turn))) : null);
            }

            if (outcome is SendOutcome.Unknown unknown)
                Log.ReplyUnanswered(logger, unknown.Reason);
            else if (outcome is SendOutcome.Refused refused)
                Log.ReplyRefused(logger, refused.Reason);
            else if (outcome is SendOutcome.Unreachable unreachable)
                Log.ReplyUnreachable(logger, unreachable.Reason);
        }

        return new TurnResult.Done(draft.Answer(LanguageOf(turn)));
    }

    public static Language LanguageOf(Turn turn) => Languages.Parse(turn.Locale) ?? Language.French;

    private Task<SendOutcome> WriteAsync(Turn turn, ReplyPart part, Draft draft, CancellationToken cancellationToken) => part switch
    {
        ReplyPart.Send send => SendAsync(turn, send.Message, draft, cancellationToken),
        ReplyPart.ReplaceCard replace => ReplaceAsync(turn, replace, draft, cancellationToken),
        ReplyPart.Notice notice => NotifyAsync(turn, notice, draft, cancellationToken),
        ReplyPart.CardThenWork card => StartAsync(turn, card, draft, cancellationToken),
        _ => throw new ArgumentException($"A {part.GetType().Name} cannot be written.", nameof(part)),
    };

    /// <summary>It stands at the end of the chat, where whoever pressed an old card does not look: the answer says so.</summary>
    private Task<SendOutcome> SendAsync(Turn turn, Message message, Draft draft, CancellationToken cancellationToken)
    {
        draft.Point(message);
        return sender.SendAsync(turn.Chat, message, cancellationToken);
    }

    /// <summary>
    /// The answer to an invoke shows the card to whoever pressed; the update shows it in every client and in the history.
    /// </summary>
    private async Task<SendOutcome> ReplaceAsync(Turn turn, ReplyPart.ReplaceCard replace, Draft draft, CancellationToken cancellationToken)
    {
        var message = new Message.Card(replace.Card, replace.Summary);
        var cardId = turn.Input.Pressed;
        if (draft.TryShow(replace.Card))
        {
            if (cardId is not null)
                await UpdateForOthersAsync(turn.Chat, cardId, message, cancellationToken);
            return new SendOutcome.Sent(cardId);
        }

        if (cardId is null)
            return await sender.SendAsync(turn.Chat, message, cancellationToken);
        var outcome = await sender.UpdateAsync(turn.Chat, cardId, message, cancellationToken);
        return outcome is not SendOutcome.Refused ? outcome : await sender.SendAsync(turn.Chat, message, cancellationToken);
    }

    private async Task UpdateForOthersAsync(Address chat, string cardId, Message message, CancellationToken cancellationToken)
    {
        using var patience = new CancellationTokenSource(UpdatePatience, clock);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(patience.Token, cancellationToken);
        try
        {
            var outcome = await messenger.UpdateAsync(chat, cardId, message, either.Token);
            if (outcome is not SendOutcome.Sent)
                Log.UpdateFailed(logger, outcome.GetType().Name);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            Log.UpdateFailed(logger, "no answer in time");
        }
    }

    private Task<SendOutcome> NotifyAsync(Turn turn, ReplyPart.Notice notice, Draft draft, CancellationToken cancellationToken) =>
        draft.TryNotify(notice.Text)
            ? Task.FromResult<SendOutcome>(new SendOutcome.Sent(null))
            : sender.SendAsync(turn.Chat, new Message.Text(notice.Text), cancellationToken);

    /// <summary>
    /// In answer to a button the card takes the place of the one that was pressed, which is spent. The work is queued also where
    /// the card can never be shown: it was asked for.
    /// </summary>
    private async Task<SendOutcome> StartAsync(Turn turn, ReplyPart.CardThenWork part, Draft draft, CancellationToken cancellationToken)
    {
        var outcome = await ReplaceAsync(turn, new ReplyPart.ReplaceCard(part.Card, part.Summary), draft, cancellationToken);
        if (outcome is not (SendOutcome.Throttled or SendOutcome.Busy))
            await work.SendAsync(part.Work((outcome as SendOutcome.Sent)?.ActivityId), TimeSpan.Zero, cancellationToken);
        return outcome;
    }

    /// <summary>The answer to an invoke, which holds one thing only: a card or a text.</summary>
    private sealed record Draft(bool IsInvoke)
    {
        private InvokeResponse? answer;
        private Message? below;

        /// <summary>What was sent to the end of the chat; the last of it.</summary>
        public void Point(Message message) => below = message;

        public bool TryShow(AdaptiveCards.AdaptiveCard card) => TrySet(() => InvokeAnswer.Card(card));

        public bool TryNotify(string text) => TrySet(() => InvokeAnswer.Message(text));

        public InvokeResponse? Answer(Language language) =>
            IsInvoke ? answer ?? InvokeAnswer.Message(Said(language)) : null;

        /// <summary>Nothing but what is so: the button may have opened, asked or refused something.</summary>
        private string Said(Language language) => below switch
        {
            Message.Card card => $"⬇️ {card.Summary}",
            Message.FileConsent consent => $"⬇️ {consent.Summary}",
            Message.Text => ChannelTexts.Below.In(language),
            _ => ChannelTexts.Received.In(language),
        };

        private bool TrySet(Func<InvokeResponse> make)
        {
            if (!IsInvoke || answer is not null)
                return false;
            answer = make();
            return true;
        }
    }

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Warning, "A reply was not delivered and the turn will be handled again: {Outcome}")]
        public static partial void ReplyUndelivered(ILogger logger, string outcome);

        /// <summary>Not sent again, as it may have arrived: Teams would deliver the turn once more, and the person would read it twice.</summary>
        [LoggerMessage(LogLevel.Warning, "A part of a reply was handed over and got no answer: {Reason}")]
        public static partial void ReplyUnanswered(ILogger logger, string reason);

        [LoggerMessage(LogLevel.Warning, "A part of a reply was refused: {Reason}")]
        public static partial void ReplyRefused(ILogger logger, string reason);

        [LoggerMessage(LogLevel.Warning, "A part of a reply could not reach its chat: {Reason}")]
        public static partial void ReplyUnreachable(ILogger logger, UnreachableReason reason);

        [LoggerMessage(LogLevel.Information, "A card was answered but not updated in place: {Outcome}")]
        public static partial void UpdateFailed(ILogger logger, string outcome);
    }
}
