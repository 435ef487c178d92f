using AdaptiveCards;
using PixBot.Core.Bot;
using PixBot.Core.Cards.Forms;
using PixBot.Core.Deliveries;
using PixBot.Core.Localization;
using PixBot.Core.Messaging;
using PixBot.Core.School;

namespace PixBot.Core.Features.People.Editing;

/// <summary>The referent adds somebody whom no file has; a form that is sent twice adds once.</summary>
internal sealed class AddPerson(PersonEditor editor, PersonCard card, OutgoingText outgoing, TimeProvider clock) : IActionHandler
{
    public const string OpenVerb = "person-add";
    public const string SaveVerb = "person-added";

    public IReadOnlyList<string> Verbs { get; } = [OpenVerb, SaveVerb];

    public bool IsFor(Role role) => role == Role.Referent;

    public async Task<Reply> HandleAsync(BotRequest request, TurnInput.CardPress press, CancellationToken cancellationToken)
    {
        var form = new PersonForm(request.Language);
        if (press.Verb == OpenVerb)
            return Reply.Card(Build(form, Guid.CreateVersion7(clock.GetUtcNow()).ToString("N"), form.Empty, []), request.In(RosterTexts.AddTitle));
        return press.Data.Id("form") is { } id
            ? await SaveAsync(request, form, id, form.Fields.Read(press.Data), cancellationToken)
            : Replies.TooOld(request);
    }

    private async Task<Reply> SaveAsync(BotRequest request, PersonForm form, string id, FormInputs typed, CancellationToken cancellationToken)
    {
        if (!form.Fields.TryParse(typed, out var draft, out var faults))
            return Again(faults);
        if (await outgoing.FaultAsync(request.School, cancellationToken, draft.Shown) is { } secret)
            return Again([secret]);
        return await editor.AddAsync(request.School, id, draft, request.ActorId, cancellationToken) switch
        {
            PersonOutcome.Saved saved => await card.SavedAsync(request, saved, cancellationToken),
            PersonOutcome.EmailTaken taken => Again([PersonForm.Taken(taken)]),
            _ => Replies.TooOld(request),
        };

        Reply Again(IReadOnlyList<Text> faults) => Reply.Replace(Build(form, id, typed, faults), request.In(RosterTexts.AddTitle));
    }

    private static AdaptiveCard Build(PersonForm form, string id, FormInputs typed, IReadOnlyList<Text> faults) =>
        form.Build(RosterTexts.AddTitle, typed, faults, (SaveVerb, [("form", id)]));
}
