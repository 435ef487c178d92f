using PixBot.Core.Bot;
using PixBot.Core.Cards;
using PixBot.Core.Localization;
using PixBot.Core.Messaging;
using PixBot.Core.School;

namespace PixBot.Core.Features.People.Editing;

/// <summary>Adds and corrects people.</summary>
internal sealed class PersonFormAction(PersonEditor editor, IRoster roster, PersonCard card, TimeProvider clock) : IActionHandler
{
    public const string EditVerb = "person-edit";
    public const string SaveVerb = "person-save";
    public const string AddVerb = "person-add";
    public const string AddedVerb = "person-added";
    public const string DropVerb = "person-drop";

    public IReadOnlyList<string> Verbs { get; } = [EditVerb, SaveVerb, AddVerb, AddedVerb, DropVerb];

    public bool IsFor(Role role) => role == Role.Referent;

    public async Task<Reply> HandleAsync(BotRequest request, TurnInput.CardPress press, CancellationToken cancellationToken) => (press.Verb, press.Data) switch
    {
        (DropVerb, _) => Replies.Dropped(request),
        (AddVerb, _) => Reply.Card(AddForm(request, NewForm(), PersonFormValues.Empty, []).Build(), request.In(RosterTexts.AddTitle)),
        (AddedVerb, var data) when data.Id("form") is { } form => await AddAsync(request, form, PersonFormValues.From(data), cancellationToken),
        (EditVerb, var data) when data.Id("person") is { } id => await roster.FindAsync(request.School, id, cancellationToken) is { } person
            ? Reply.Card(EditForm(request, person, PersonFormValues.Of(person), []).Build(), request.In(RosterTexts.FormTitle))
            : Reply.Notice(request.In(RosterTexts.Gone)),
        (SaveVerb, var data) when data.Id("person") is { } id => await SaveAsync(request, id, data.Id("version"), PersonFormValues.From(data), cancellationToken),
        _ => Replies.TooOld(request),
    };

    private string NewForm() => Guid.CreateVersion7(clock.GetUtcNow()).ToString("N");

    private async Task<Reply> AddAsync(BotRequest request, string form, PersonFormValues values, CancellationToken cancellationToken)
    {
        var (draft, faults) = PersonFormParser.Parse(values);
        if (draft is null)
            return AddForm(request, form, values, faults).Again();
        return await editor.AddAsync(request.School, form, draft, request.ActorId, cancellationToken) switch
        {
            PersonOutcome.Saved saved => await SavedAsync(request, saved, cancellationToken),
            PersonOutcome.EmailTaken taken => AddForm(request, form, values, [Taken(taken)]).Again(),
            _ => Replies.TooOld(request),
        };
    }

    private async Task<Reply> SaveAsync(BotRequest request, string personId, string? version, PersonFormValues values, CancellationToken cancellationToken)
    {
        if (await roster.FindAsync(request.School, personId, cancellationToken) is not { } person)
            return Reply.Notice(request.In(RosterTexts.Gone));
        var (draft, faults) = PersonFormParser.Parse(values);
        if (draft is null)
            return EditForm(request, person, values, faults, version).Again();
        return await editor.CorrectAsync(request.School, personId, version, draft, request.ActorId, cancellationToken) switch
        {
            PersonOutcome.Saved saved => await SavedAsync(request, saved, cancellationToken),
            PersonOutcome.EmailTaken taken => EditForm(request, person, values, [Taken(taken)], version).Again(),
            PersonOutcome.LastReferent => EditForm(request, person, values, [RosterTexts.LastReferent], version).Again(),
            PersonOutcome.ChangedMeanwhile changed =>
                EditForm(request, changed.Person, PersonFormValues.Of(changed.Person), [RosterTexts.ChangedMeanwhile]).Again(),
            _ => Reply.Notice(request.In(RosterTexts.Gone)),
        };
    }

    private async Task<Reply> SavedAsync(BotRequest request, PersonOutcome.Saved saved, CancellationToken cancellationToken)
    {
        var note = saved.LostAccount ? RosterTexts.LostAccount : RosterTexts.Saved;
        return Reply.Replace(await card.BuildAsync(request, saved.Person, note, cancellationToken), request.In(RosterTexts.Saved));
    }

    private static Text Taken(PersonOutcome.EmailTaken taken) => RosterTexts.Taken(CardText.Escape(PersonLabel.Of(taken.By)));

    private static Form AddForm(BotRequest request, string form, PersonFormValues values, IReadOnlyList<Text> faults) =>
        new(request, RosterTexts.AddTitle, values, faults, AddedVerb, [("form", form)]);

    /// <param name="version">Of the person whom the form showed at first; null: as they are now.</param>
    private static Form EditForm(BotRequest request, Person person, PersonFormValues values, IReadOnlyList<Text> faults, string? version = null) =>
        new(request, RosterTexts.FormTitle, values, faults, SaveVerb, [("person", person.Id), ("version", version ?? PersonEditor.VersionOf(person))]);

    private sealed record Form(
        BotRequest Talk, Text Title, PersonFormValues Values, IReadOnlyList<Text> Faults, string Verb, IReadOnlyList<(string, string)> Data)
    {
        public AdaptiveCards.AdaptiveCard Build() => PersonForm.Build(Talk, Title, Values, Faults, (Verb, Data));

        public Reply Again() => Reply.Replace(Build(), Talk.In(Title));
    }
}
