using PixBot.Core.Bot;
using PixBot.Core.Cards;
using PixBot.Core.Messaging;
using PixBot.Core.School;

namespace PixBot.Core.Features.Sessions.Planning.OneByOne;

/// <summary>Takes candidates out of a session, as long as Pix would let them go.</summary>
internal sealed class TakeOutCandidates(EditCandidates candidates) : IActionHandler
{
    public const string Verb = "session-take-out";

    public IReadOnlyList<string> Verbs { get; } = [Verb];

    public bool IsFor(Role role) => role == Role.Referent;

    public async Task<Reply> HandleAsync(BotRequest request, TurnInput.CardPress press, CancellationToken cancellationToken)
    {
        if (await candidates.ReadAsync(request.School, press, cancellationToken) is not { } people)
            return Reply.Notice(request.In(SessionTexts.Gone));
        var chosen = ChosenCandidates.Of(people, press.Data);
        if (chosen.Fault is { } fault)
            return await candidates.AgainAsync(request, people, press, [fault], cancellationToken);
        if (chosen.Staying.Count == 0)
            return await candidates.AgainAsync(request, people, press, [OneByOneTexts.NobodyLeft], cancellationToken);
        await candidates.KeepAsync(request.School, people.Session, chosen.Staying, cancellationToken);
        var save = Card.DangerousButton(request.In(SessionTexts.SaveChanges), SaveSession.Verb, ("session", people.Session.Id));
        return Reply.Replace(
            CandidatesPreview.Build(OneByOneTexts.TakeOutTitle, people.Session, chosen.Chosen, [], save, request.Language), request.In(OneByOneTexts.TakeOutTitle));
    }
}
