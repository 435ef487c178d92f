using AdaptiveCards;
using PixBot.Core.Bot;
using PixBot.Core.Cards;
using PixBot.Core.Messaging;
using PixBot.Core.School;

namespace PixBot.Core.Features.People.Editing;

/// <summary>« Personne »: finds people by what a referent types or presses, and shows them.</summary>
internal sealed class PersonSearchAction(PersonSearch search, IRoster roster, PersonCard card, PeopleHome home) : ICommandHandler, IActionHandler, ITextHandler
{
    public const string HomeVerb = PersonButtons.HomeVerb;
    public const string FindVerb = "person-find";
    public const string OpenVerb = PersonButtons.OpenVerb;

    private const int MostButtons = 10;

    public Command Command => Command.Person;

    public IReadOnlyList<string> Verbs { get; } = [HomeVerb, FindVerb, OpenVerb];

    public bool IsFor(Role role) => role == Role.Referent;

    public async Task<Reply> HandleAsync(BotRequest request, CancellationToken cancellationToken) =>
        Reply.Card(await home.BuildAsync(request, cancellationToken), request.In(RosterTexts.Title));

    public async Task<Reply> HandleAsync(BotRequest request, TurnInput.CardPress press, CancellationToken cancellationToken)
    {
        switch (press.Verb)
        {
            case FindVerb:
                return press.Data[PeopleHome.Input] is { } text && text.Any(char.IsLetterOrDigit)
                    ? await FindAsync(request, text, cancellationToken) ?? Reply.Notice(request.In(RosterTexts.NobodyFound))
                    : Reply.Notice(request.In(RosterTexts.NeedName));
            case OpenVerb:
                return press.Data.Id("person") is { } id && await roster.FindAsync(request.School, id, cancellationToken) is { } person
                    ? await ShowAsync(request, person, cancellationToken)
                    : Reply.Notice(request.In(PeopleTexts.Gone));
            default:
                return await HandleAsync(request, cancellationToken);
        }
    }

    public async Task<Reply?> TryHandleAsync(BotRequest request, string text, CancellationToken cancellationToken) =>
        request.Caller.IsReferent && PersonQuery.Parse(text) is { } name ? await FindAsync(request, name, cancellationToken) : null;

    /// <returns>Null where it is nobody.</returns>
    private async Task<Reply?> FindAsync(BotRequest request, string text, CancellationToken cancellationToken)
    {
        var found = await search.FindAsync(request.School, text, cancellationToken);
        return found.Count switch
        {
            0 => null,
            1 => await ShowAsync(request, found[0], cancellationToken),
            _ => Reply.Card(Several(request, found), request.In(RosterTexts.Found(found.Count))),
        };
    }

    private async Task<Reply> ShowAsync(BotRequest request, Person person, CancellationToken cancellationToken) =>
        Reply.Card(await card.BuildAsync(request, person, null, cancellationToken), CardText.Line(person.FullName, 100));

    private static AdaptiveCard Several(BotRequest request, IReadOnlyList<Person> found) => Card.In(
        request.Language,
        [
            Card.Title(request.In(RosterTexts.Found(found.Count))),
            found.Count > MostButtons ? Card.Note(request.In(RosterTexts.FirstOf(MostButtons))) : null,
            .. Card.ButtonRows(found.Take(MostButtons).Select(person => Card.Button(PersonLabel.Of(person), OpenVerb, ("person", person.Id)))),
        ])
        .With(PersonButtons.Find(request.Language));
}
