using PixBot.Core.Bot;
using PixBot.Core.Cards;
using PixBot.Core.Features.People.Import;
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

    public async Task<Reply> HandleAsync(Talk talk, TurnInput.Pressed pressed, CancellationToken cancellationToken) => (pressed.Verb, pressed.Data) switch
    {
        (DropVerb, _) => Replies.Dropped(talk),
        (AddVerb, _) => Reply.Card(AddForm(talk, NewForm(), PersonFormValues.Empty, []).Build(), talk.In(RosterTexts.AddTitle)),
        (AddedVerb, var data) when data.Id("form") is { } form => await AddAsync(talk, form, PersonFormValues.From(data), cancellationToken),
        (EditVerb, var data) when data.Id("person") is { } id => await roster.FindAsync(talk.TenantId, id, cancellationToken) is { } person
            ? Reply.Card(EditForm(talk, person, PersonFormValues.Of(person), []).Build(), talk.In(RosterTexts.FormTitle))
            : Reply.Notice(talk.In(RosterTexts.Gone)),
        (SaveVerb, var data) when data.Id("person") is { } id => await SaveAsync(talk, id, data.Id("version"), PersonFormValues.From(data), cancellationToken),
        _ => Replies.TooOld(talk),
    };

    private string NewForm() => Guid.CreateVersion7(clock.GetUtcNow()).ToString("N");

    private async Task<Reply> AddAsync(Talk talk, string form, PersonFormValues values, CancellationToken cancellationToken)
    {
        var (draft, faults) = PersonFormParser.Parse(values);
        if (draft is null)
            return AddForm(talk, form, values, faults).Again();
        return await editor.AddAsync(talk.TenantId, form, draft, talk.ActorId, cancellationToken) switch
        {
            PersonOutcome.Saved saved => await SavedAsync(talk, saved, cancellationToken),
            PersonOutcome.EmailTaken taken => AddForm(talk, form, values, [Taken(taken)]).Again(),
            _ => Replies.TooOld(talk),
        };
    }

    private async Task<Reply> SaveAsync(Talk talk, string personId, string? version, PersonFormValues values, CancellationToken cancellationToken)
    {
        if (await roster.FindAsync(talk.TenantId, personId, cancellationToken) is not { } person)
            return Reply.Notice(talk.In(RosterTexts.Gone));
        var (draft, faults) = PersonFormParser.Parse(values);
        if (draft is null)
            return EditForm(talk, person, values, faults, version).Again();
        return await editor.CorrectAsync(talk.TenantId, personId, version, draft, talk.ActorId, cancellationToken) switch
        {
            PersonOutcome.Saved saved => await SavedAsync(talk, saved, cancellationToken),
            PersonOutcome.EmailTaken taken => EditForm(talk, person, values, [Taken(taken)], version).Again(),
            PersonOutcome.LastReferent => EditForm(talk, person, values, [RosterTexts.LastReferent], version).Again(),
            PersonOutcome.ChangedMeanwhile changed =>
                EditForm(talk, changed.Person, PersonFormValues.Of(changed.Person), [RosterTexts.ChangedMeanwhile]).Again(),
            _ => Reply.Notice(talk.In(RosterTexts.Gone)),
        };
    }

    private async Task<Reply> SavedAsync(Talk talk, PersonOutcome.Saved saved, CancellationToken cancellationToken)
    {
        var note = saved.LostAccount ? RosterTexts.LostAccount : RosterTexts.Saved;
        return Reply.Replace(await card.BuildAsync(talk, saved.Person, note, cancellationToken), talk.In(RosterTexts.Saved));
    }

    private static Text Taken(PersonOutcome.EmailTaken taken) => RosterTexts.Taken(CardText.Escape(PersonLabel.Of(taken.By)));

    private static Form AddForm(Talk talk, string form, PersonFormValues values, IReadOnlyList<Text> faults) =>
        new(talk, RosterTexts.AddTitle, values, faults, AddedVerb, [("form", form)]);

    /// <param name="version">Of the person whom the form showed at first; null: as they are now.</param>
    private static Form EditForm(Talk talk, Person person, PersonFormValues values, IReadOnlyList<Text> faults, string? version = null) =>
        new(talk, RosterTexts.FormTitle, values, faults, SaveVerb, [("person", person.Id), ("version", version ?? PersonEditor.VersionOf(person))]);

    private sealed record Form(
        Talk Talk, Text Title, PersonFormValues Values, IReadOnlyList<Text> Faults, string Verb, IReadOnlyList<(string, string)> Data)
    {
        public AdaptiveCards.AdaptiveCard Build() => PersonForm.Build(Talk, Title, Values, Faults, (Verb, Data));

        public Reply Again() => Reply.Replace(Build(), Talk.In(Title));
    }
}
