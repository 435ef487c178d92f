using PixBot.Core.Bot;
using PixBot.Core.Cards;
using PixBot.Core.Cards.Forms;
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
    public const string DropVerb = PersonButtons.DropVerb;

    public IReadOnlyList<string> Verbs { get; } = [EditVerb, SaveVerb, AddVerb, AddedVerb, DropVerb];

    public bool IsFor(Role role) => role == Role.Referent;

    public async Task<Reply> HandleAsync(BotRequest request, TurnInput.CardPress press, CancellationToken cancellationToken)
    {
        var form = new PersonForm(request.Language);
        return (press.Verb, press.Data) switch
        {
            (DropVerb, _) => Replies.Dropped(request),
            (AddVerb, _) => Opened(request, new Adding(form, NewForm()), form.Empty),
            (AddedVerb, var data) when data.Id("form") is { } id => await AddAsync(request, new Adding(form, id), data, cancellationToken),
            (EditVerb, var data) when data.Id("person") is { } id => await EditAsync(request, form, id, cancellationToken),
            (SaveVerb, var data) when data.Id("person") is { } id =>
                await SaveAsync(request, new Correcting(form, id, data.Id("version")), data, cancellationToken),
            _ => Replies.TooOld(request),
        };
    }

    private string NewForm() => Guid.CreateVersion7(clock.GetUtcNow()).ToString("N");

    private async Task<Reply> EditAsync(BotRequest request, PersonForm form, string personId, CancellationToken cancellationToken) =>
        await roster.FindAsync(request.School, personId, cancellationToken) is { } person
            ? Opened(request, new Correcting(form, personId, PersonEditor.VersionOf(person)), form.Filled(person))
            : Reply.Notice(request.In(PeopleTexts.Gone));

    private async Task<Reply> AddAsync(BotRequest request, Adding adding, CardData data, CancellationToken cancellationToken)
    {
        var typed = adding.Form.Fields.Read(data);
        if (!adding.Form.Fields.TryParse(typed, out var draft, out var faults))
            return Again(request, adding, typed, faults);
        return await editor.AddAsync(request.School, adding.Id, draft, request.ActorId, cancellationToken) switch
        {
            PersonOutcome.Saved saved => await SavedAsync(request, saved, cancellationToken),
            PersonOutcome.EmailTaken taken => Again(request, adding, typed, [Taken(taken)]),
            _ => Replies.TooOld(request),
        };
    }

    private async Task<Reply> SaveAsync(BotRequest request, Correcting correcting, CardData data, CancellationToken cancellationToken)
    {
        var (form, personId, version) = correcting;
        if (await roster.FindAsync(request.School, personId, cancellationToken) is null)
            return Reply.Notice(request.In(PeopleTexts.Gone));
        var typed = form.Fields.Read(data);
        if (!form.Fields.TryParse(typed, out var draft, out var faults))
            return Again(request, correcting, typed, faults);
        return await editor.CorrectAsync(request.School, personId, version, draft, request.ActorId, cancellationToken) switch
        {
            PersonOutcome.Saved saved => await SavedAsync(request, saved, cancellationToken),
            PersonOutcome.EmailTaken taken => Again(request, correcting, typed, [Taken(taken)]),
            PersonOutcome.LastReferent => Again(request, correcting, typed, [PeopleTexts.LastReferent]),
            PersonOutcome.ChangedMeanwhile changed => AsTheyAreNow(request, form, typed, changed.Person),
            _ => Reply.Notice(request.In(PeopleTexts.Gone)),
        };
    }

    /// <summary>The form shows the person as another wrote them meanwhile; what was typed here stands above, to be typed again.</summary>
    private static Reply AsTheyAreNow(BotRequest request, PersonForm form, FormInputs typed, Person person)
    {
        var now = form.Filled(person);
        return Again(
            request,
            new Correcting(form, person.Id, PersonEditor.VersionOf(person)),
            now,
            [RosterTexts.ChangedMeanwhile, .. form.Fields.Typed(typed, now)]);
    }

    private async Task<Reply> SavedAsync(BotRequest request, PersonOutcome.Saved saved, CancellationToken cancellationToken)
    {
        var note = saved.LostAccount ? RosterTexts.LostAccount : RosterTexts.Saved;
        return Reply.Replace(await card.BuildAsync(request, saved.Person, note, cancellationToken), request.In(RosterTexts.Saved));
    }

    private static Text Taken(PersonOutcome.EmailTaken taken) => RosterTexts.Taken(CardText.Escape(PersonLabel.Of(taken.By)));

    private static Reply Opened(BotRequest request, Use use, FormInputs typed) => Reply.Card(use.Build(typed, []), request.In(use.Title));

    private static Reply Again(BotRequest request, Use use, FormInputs typed, IReadOnlyList<Text> faults) =>
        Reply.Replace(use.Build(typed, faults), request.In(use.Title));

    /// <summary>What the form is used for: its title, and what its button saves.</summary>
    private abstract record Use(PersonForm Form, Text Title)
    {
        protected abstract (string Verb, IEnumerable<(string, string)> Data) Save { get; }

        public AdaptiveCards.AdaptiveCard Build(FormInputs typed, IReadOnlyList<Text> faults) => Form.Build(Title, typed, faults, Save);
    }

    /// <param name="Id">Of the form: sent twice, it adds once.</param>
    private sealed record Adding(PersonForm Form, string Id) : Use(Form, RosterTexts.AddTitle)
    {
        protected override (string, IEnumerable<(string, string)>) Save => (AddedVerb, [("form", Id)]);
    }

    /// <param name="Version">Of the person whom the form showed at first; null where the card named none.</param>
    private sealed record Correcting(PersonForm Form, string PersonId, string? Version) : Use(Form, RosterTexts.FormTitle)
    {
        protected override (string, IEnumerable<(string, string)>) Save => (SaveVerb, [("person", PersonId), ("version", Version ?? "")]);
    }
}
