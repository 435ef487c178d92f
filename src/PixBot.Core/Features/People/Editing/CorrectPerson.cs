using AdaptiveCards;
using PixBot.Core.Bot;
using PixBot.Core.Cards.Forms;
using PixBot.Core.Deliveries;
using PixBot.Core.Localization;
using PixBot.Core.Messaging;
using PixBot.Core.School;

namespace PixBot.Core.Features.People.Editing;

/// <summary>The referent corrects what the roster says of a person; whoever was faster is told of.</summary>
internal sealed class CorrectPerson(PersonEditor editor, IRoster roster, PersonCard card, OutgoingText outgoing) : IActionHandler
{
    public const string EditVerb = "person-edit";
    public const string SaveVerb = "person-save";

    public IReadOnlyList<string> Verbs { get; } = [EditVerb, SaveVerb];

    public bool IsFor(Role role) => role == Role.Referent;

    public async Task<Reply> HandleAsync(BotRequest request, TurnInput.CardPress press, CancellationToken cancellationToken)
    {
        if (press.Data.Id("person") is not { } id)
            return Replies.TooOld(request);
        if (await roster.FindAsync(request.School, id, cancellationToken) is not { } person)
            return Reply.Notice(request.In(PeopleTexts.Gone));
        var form = new PersonForm(request.Language);
        if (press.Verb == SaveVerb)
            return await SaveAsync(request, new(form, id, press.Data.Id("version")), form.Fields.Read(press.Data), cancellationToken);
        var opened = new OpenForm(form, id, PersonEditor.VersionOf(person));
        return Reply.Card(opened.Build(form.Filled(person), []), request.In(RosterTexts.FormTitle));
    }

    private async Task<Reply> SaveAsync(BotRequest request, OpenForm open, FormInputs typed, CancellationToken cancellationToken)
    {
        if (!open.Form.Fields.TryParse(typed, out var draft, out var faults))
            return Again(request, open, typed, faults);
        if (await outgoing.FaultAsync(request.School, cancellationToken, draft.Shown) is { } secret)
            return Again(request, open, typed, [secret]);
        return await editor.CorrectAsync(request.School, open.PersonId, open.Version, draft, request.ActorId, cancellationToken) switch
        {
            PersonOutcome.Saved saved => await card.SavedAsync(request, saved, cancellationToken),
            PersonOutcome.EmailTaken taken => Again(request, open, typed, [PersonForm.Taken(taken)]),
            PersonOutcome.LastReferent => Again(request, open, typed, [PeopleTexts.LastReferent]),
            PersonOutcome.ChangedMeanwhile changed => AsTheyAreNow(request, open.Form, typed, changed.Person),
            _ => Reply.Notice(request.In(PeopleTexts.Gone)),
        };
    }

    /// <summary>The form shows the person as another wrote them meanwhile; what was typed here stands above, to be typed again.</summary>
    private static Reply AsTheyAreNow(BotRequest request, PersonForm form, FormInputs typed, Person person)
    {
        var now = form.Filled(person);
        return Again(
            request, new(form, person.Id, PersonEditor.VersionOf(person)), now, [RosterTexts.ChangedMeanwhile, .. form.Fields.Typed(typed, now)]);
    }

    private static Reply Again(BotRequest request, OpenForm open, FormInputs typed, IReadOnlyList<Text> faults) =>
        Reply.Replace(open.Build(typed, faults), request.In(RosterTexts.FormTitle));

    /// <param name="Version">Of the person whom the form showed at first; null where the card named none.</param>
    private sealed record OpenForm(PersonForm Form, string PersonId, string? Version)
    {
        public AdaptiveCard Build(FormInputs typed, IReadOnlyList<Text> faults) =>
            Form.Build(RosterTexts.FormTitle, typed, faults, (SaveVerb, [("person", PersonId), ("version", Version ?? "")]));
    }
}
