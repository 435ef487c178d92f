using AdaptiveCards;
using PixBot.Core.Cards;
using PixBot.Core.Localization;
using PixBot.Core.School;

namespace PixBot.Core.Features.Sessions.Planning.OneByOne;

/// <summary>Who is concerned and what stands against it, before anything is saved.</summary>
internal static class CandidatesPreview
{
    private const int MostNames = 50;

    public static AdaptiveCard Build(
        Text title, Session session, IReadOnlyList<Person> people, IReadOnlyList<Text> conflicts, AdaptiveAction save, Language language) => Card.In(
            language,
            [
                Card.Title(title.In(language)),
                Card.Paragraph(CardText.Escape(OneByOneTexts.To(session).In(language))),
                SessionConflicts.Box(conflicts, language),
                Card.Heading(CommonTexts.Students(people.Count).In(language)),
                Card.Bullets(people.Take(MostNames).Select(person => CardText.Escape($"{person.LastName} {person.FirstName} ({person.Class})"))),
                people.Count > MostNames ? Card.Note(CommonTexts.More(people.Count - MostNames).In(language)) : null,
                Card.Note(OneByOneTexts.Told.In(language)),
            ])
            .With(save, Card.CancelButton(language, LeaveSessionForm.Verb, ("session", session.Id)));
}
