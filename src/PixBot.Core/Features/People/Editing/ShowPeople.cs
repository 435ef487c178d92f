using AdaptiveCards;
using PixBot.Core.Bot;
using PixBot.Core.Cards;
using PixBot.Core.Features.People.Accounts;
using PixBot.Core.Features.People.Import.History;
using PixBot.Core.Messaging;
using PixBot.Core.School;

namespace PixBot.Core.Features.People.Editing;

/// <summary>« Personne »: where everything about people begins: search, add, what changed, whom nobody knows.</summary>
internal sealed class ShowPeople(IRoster roster, DoubtfulAccounts doubts) : ICommandHandler, IActionHandler
{
    public Command Command => Command.Person;

    public IReadOnlyList<string> Verbs { get; } = [PersonButtons.HomeVerb];

    public bool IsFor(Role role) => role == Role.Referent;

    public async Task<Reply> HandleAsync(BotRequest request, CancellationToken cancellationToken) =>
        Reply.Card(await BuildAsync(request, cancellationToken), request.In(RosterTexts.Title));

    public Task<Reply> HandleAsync(BotRequest request, TurnInput.CardPress press, CancellationToken cancellationToken) =>
        HandleAsync(request, cancellationToken);

    private async Task<AdaptiveCard> BuildAsync(BotRequest request, CancellationToken cancellationToken)
    {
        var (students, withoutEmail, staff) = (0, 0, 0);
        await foreach (var person in roster.ListAsync(request.School, cancellationToken))
        {
            students += person.Role == Role.Student ? 1 : 0;
            staff += person.Role == Role.Student ? 0 : 1;
            withoutEmail += person.Email is null ? 1 : 0;
        }

        var open = await doubts.OpenAsync(request.School, cancellationToken);
        return Card.In(
            request.Language,
            Card.Title(request.In(RosterTexts.Title)),
            Card.Facts((request.In(RosterTexts.Count), request.In(RosterTexts.Counts(students, withoutEmail, staff)))),
            new AdaptiveTextInput
            {
                Id = SearchPerson.Input,
                Label = request.In(RosterTexts.WhomToFind),
                ErrorMessage = request.In(RosterTexts.NeedName),
                MaxLength = PersonSearch.MaximumText,
            })
            .With(
                Card.MainButton(request.In(RosterTexts.Find), SearchPerson.Verb),
                Card.Button(request.In(RosterTexts.Add), AddPerson.OpenVerb),
                Card.Button(request.In(ChangesTexts.Changes), ShowRosterChanges.Verb),
                open.Count > 0 ? Card.Button(request.In(WhoIsTexts.ToIdentify(open.Count)), AskWhoItIs.ListVerb) : null);
    }
}
