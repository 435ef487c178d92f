using AdaptiveCards;
using PixBot.Core.Cards;
using PixBot.Core.Deliveries;
using PixBot.Core.Features.Profiles;
using PixBot.Core.Knowledge;
using PixBot.Core.State;

namespace PixBot.Core.Features.Answers;

/// <summary>
/// An entry as the body of a card, the school's settings filled in. One of the school's is looked at anew: a session planned
/// since may have the number that it holds.
/// </summary>
internal sealed class AnswerText(EntryFields fields, OutgoingText outgoing)
{
    public static string Title(Entry entry) => entry.IsSchools ? CardText.Escape(entry.Question) : entry.Question;

    public async Task<IReadOnlyList<AdaptiveElement>> BodyAsync(SchoolId schoolId, Entry entry, CancellationToken cancellationToken)
    {
        if (entry.IsSchools && await outgoing.FaultAsync(schoolId, cancellationToken, entry.Question, entry.Answer) is not null)
            return [Card.Paragraph(AnswerTexts.HeldBack.In(entry.Language))];
        if (entry.IsSchools)
            return [Card.Paragraph(CardText.Escape(entry.Answer)), Card.Note(AnswerTexts.FromTheSchool(entry.AsOf).In(entry.Language))];
        var body = new List<AdaptiveElement> { Card.Paragraph(await fields.FilledAsync(schoolId, entry, cancellationToken)) };
        if (entry.Changed is { } changed)
            body.Add(Card.Note($"ℹ️ {changed.Trim()}"));
        var source = entry.Source is { } url ? $"[{AnswerTexts.Source.In(entry.Language)}]({url.AbsoluteUri}) · " : "";
        body.Add(Card.Note($"{source}{AnswerTexts.AsOf(entry.AsOf).In(entry.Language)}"));
        return body;
    }
}
