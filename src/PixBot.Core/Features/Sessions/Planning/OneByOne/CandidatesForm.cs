using AdaptiveCards;
using PixBot.Core.Cards;
using PixBot.Core.Localization;
using PixBot.Core.School;

namespace PixBot.Core.Features.Sessions.Planning.OneByOne;

/// <summary>The card on which candidates are enrolled, taken out and moved; what was typed stays where something was wrong.</summary>
internal static class CandidatesForm
{
    public const string Names = "names";
    public const string Who = "who";
    public const string To = "to";

    /// <summary>More choices than these no phone shows.</summary>
    private const int MostChoices = 100;

    public static AdaptiveCard Build(
        SessionPeople people, IReadOnlyList<SessionToCome> others, string typed, IReadOnlyList<Text> faults, Language language)
    {
        var about = ("session", people.Session.Id);
        var candidates = people.Candidates.Select(candidate => people.People.GetValueOrDefault(candidate.PersonId)).OfType<Person>()
            .OrderBy(person => person.LastName, Alphabet.Names).ThenBy(person => person.FirstName, Alphabet.Names).Take(MostChoices).ToList();
        return Card.In(
            language,
            [
                Card.Title(OneByOneTexts.Open.In(language)),
                Card.Paragraph(CardText.Escape(OneByOneTexts.To(people.Session).In(language))),
                faults.Count == 0 ? null : Card.Box(AdaptiveContainerStyle.Attention, Card.Bullets(faults.Select(fault => fault.In(language)))),
                new AdaptiveTextInput
                {
                    Id = Names,
                    Label = OneByOneTexts.ToEnrol.In(language),
                    ErrorMessage = OneByOneTexts.NeedName.In(language),
                    IsMultiline = true,
                    MaxLength = NamedPupils.MaximumText,
                    Value = typed.Length == 0 ? null : typed,
                },
                Card.Note(OneByOneTexts.HowToEnrol.In(language)),
                .. Card.ButtonRows([Card.MainButton(OneByOneTexts.Enrol.In(language), EnrolByName.Verb, about)]),
                Choices(Who, OneByOneTexts.Enrolled, OneByOneTexts.NeedCandidate, candidates.Select(person => ($"{person.LastName} {person.FirstName} ({person.Class})", person.Id)), isMulti: true, language),
                others.Count == 0 ? null : Choices(To, OneByOneTexts.MoveTo, OneByOneTexts.NeedTarget, others.Select(other => (OneByOneTexts.To(other.Session).In(language), other.Session.Id)), isMulti: false, language),
            ])
            .With(
                Card.Button(OneByOneTexts.TakeOut.In(language), TakeOutCandidates.Verb, about),
                others.Count == 0 ? null : Card.Button(OneByOneTexts.Move.In(language), MoveCandidates.Verb, about),
                SessionFacts.OpenButton(people.Session, language));
    }

    private static AdaptiveChoiceSetInput Choices(
        string id, Text label, Text error, IEnumerable<(string Title, string Value)> choices, bool isMulti, Language language) => new()
        {
            Id = id,
            Label = label.In(language),
            ErrorMessage = error.In(language),
            IsMultiSelect = isMulti,
            Style = isMulti ? AdaptiveChoiceInputStyle.Filtered : AdaptiveChoiceInputStyle.Compact,
            Choices = [.. choices.Take(MostChoices).Select(choice => Card.Choice(choice.Title, choice.Value))],
        };
}
