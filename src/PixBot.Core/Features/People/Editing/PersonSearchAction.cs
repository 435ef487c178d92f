using AdaptiveCards;
using PixBot.Core.Bot;
using PixBot.Core.Cards;
using PixBot.Core.Features.People.Import;
using PixBot.Core.Messaging;
using PixBot.Core.School;

namespace PixBot.Core.Features.People.Editing;

/// <summary>« Personne »: finds people by what a referent types or presses, and shows them.</summary>
internal sealed class PersonSearchAction(PersonSearch search, IRoster roster, PersonCard card, PeopleHome home) : ICommandHandler, IActionHandler
{
    public const string HomeVerb = "people";
    public const string FindVerb = "person-find";
    public const string OpenVerb = "person-open";

    private const int MostButtons = 10;

    public Command Command => Command.Person;

    public IReadOnlyList<string> Verbs { get; } = [HomeVerb, FindVerb, OpenVerb];

    public bool IsFor(Role role) => role == Role.Referent;

    public async Task<Reply> HandleAsync(Talk talk, CancellationToken cancellationToken) =>
        Reply.Card(await home.BuildAsync(talk, cancellationToken), talk.In(RosterTexts.Title));

    public async Task<Reply> HandleAsync(Talk talk, TurnInput.Pressed pressed, CancellationToken cancellationToken)
    {
        switch (pressed.Verb)
        {
            case FindVerb:
                return pressed.Data[PeopleHome.Input] is { } text && text.Any(char.IsLetterOrDigit)
                    ? await FindAsync(talk, text, cancellationToken) ?? Reply.Notice(talk.In(RosterTexts.NobodyFound))
                    : Reply.Notice(talk.In(RosterTexts.NeedName));
            case OpenVerb:
                return pressed.Data.Id("person") is { } id && await roster.FindAsync(talk.TenantId, id, cancellationToken) is { } person
                    ? await ShowAsync(talk, person, cancellationToken)
                    : Reply.Notice(talk.In(RosterTexts.Gone));
            default:
                return await HandleAsync(talk, cancellationToken);
        }
    }

    /// <returns>Null where it is nobody.</returns>
    public async Task<Reply?> FindAsync(Talk talk, string text, CancellationToken cancellationToken)
    {
        var found = await search.FindAsync(talk.TenantId, text, cancellationToken);
        return found.Count switch
        {
            0 => null,
            1 => await ShowAsync(talk, found[0], cancellationToken),
            _ => Reply.Card(Several(talk, found), talk.In(RosterTexts.Found(found.Count))),
        };
    }

    private async Task<Reply> ShowAsync(Talk talk, Person person, CancellationToken cancellationToken) =>
        Reply.Card(await card.BuildAsync(talk, person, null, cancellationToken), CardText.Line(person.FullName, 100));

    private static AdaptiveCard Several(Talk talk, IReadOnlyList<Person> found) => Card.In(
        talk.Language,
        Card.Title(talk.In(RosterTexts.Found(found.Count))),
        found.Count > MostButtons ? Card.Note(talk.In(RosterTexts.FirstOf(MostButtons))) : null)
        .With(found.Take(MostButtons).Select(person => Card.Button(PersonLabel.Of(person), OpenVerb, ("person", person.Id))))
        .With(Card.Button(talk.In(RosterTexts.FindPerson), HomeVerb));
}
