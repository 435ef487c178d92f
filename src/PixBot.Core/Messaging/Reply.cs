using AdaptiveCards;
using PixBot.Core.Jobs;

namespace PixBot.Core.Messaging;

/// <summary>What a turn answers, in order. The writer sends it; an empty reply is silence.</summary>
public sealed record Reply(IReadOnlyList<ReplyPart> Parts)
{
    public static readonly Reply Silence = new([]);

    public static Reply Of(params IReadOnlyList<ReplyPart> parts) => new(parts);

    public static Reply Text(string markdown) => Of(new ReplyPart.Send(new Message.Text(markdown)));

    public static Reply Card(AdaptiveCard card, string summary) => Of(new ReplyPart.Send(new Message.Card(card, summary)));

    /// <summary>Replaces the card whose button was pressed, for everyone and in every client; sends it where there was none.</summary>
    public static Reply Replace(AdaptiveCard card, string summary) => Of(new ReplyPart.ReplaceCard(card, summary));

    /// <summary>A short word in answer to a button, that leaves its card as it is.</summary>
    public static Reply Notice(string text) => Of(new ReplyPart.Notice(text));

    public Reply And(Reply other) => new([.. Parts, .. other.Parts]);
}

public abstract record ReplyPart
{
    public sealed record Send(Message Message) : ReplyPart;

    public sealed record ReplaceCard(AdaptiveCard Card, string Summary) : ReplyPart;

    public sealed record Notice(string Text) : ReplyPart;

    /// <summary>
    /// Sends a card that queued work will go on updating. The work is queued once the card's activity id is known, so
    /// a crash between the two makes Teams deliver the turn again.
    /// </summary>
    /// <param name="Work">From the card's activity id (null where Teams gave none) to the work for <see cref="WorkQueues.Work"/>.</param>
    public sealed record CardThenWork(AdaptiveCard Card, string Summary, Func<string?, WorkMessage> Work) : ReplyPart;
}
