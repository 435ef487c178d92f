using PixBot.Core.Bot;
using PixBot.Core.Cards;
using PixBot.Core.Messaging;
using PixBot.Core.School;

namespace PixBot.Core.Features.People.Editing;

/// <summary>A person's whole card.</summary>
internal sealed class OpenPerson(IRoster roster, PersonCard card) : IActionHandler
{
    private const int LongestSummary = 100;

    public IReadOnlyList<string> Verbs { get; } = [PersonButtons.OpenVerb];

    public bool IsFor(Role role) => role == Role.Referent;

    public async Task<Reply> HandleAsync(BotRequest request, TurnInput.CardPress press, CancellationToken cancellationToken) =>
        press.Data.Id("person") is { } id && await roster.FindAsync(request.School, id, cancellationToken) is { } person
            ? await ShowAsync(request, person, cancellationToken)
            : Reply.Notice(request.In(PeopleTexts.Gone));

    public async Task<Reply> ShowAsync(BotRequest request, Person person, CancellationToken cancellationToken) =>
        Reply.Card(await card.BuildAsync(request, person, null, cancellationToken), CardText.Line(person.FullName, LongestSummary));
}
