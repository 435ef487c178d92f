using PixBot.Core.Bot;
using PixBot.Core.Messaging;
using PixBot.Core.School;

namespace PixBot.Core.Features.Sessions.PixCertif.CandidateSheet;

/// <summary>Looks once more at whom Pix would refuse, after a correction; or goes on without them.</summary>
internal sealed class CheckCandidateSheet(SheetStore sheets, SheetCards cards) : IActionHandler
{
    public const string Verb = "candidate-sheet-check";
    public const string WithoutVerb = "candidate-sheet-without";

    public IReadOnlyList<string> Verbs { get; } = [Verb, WithoutVerb];

    public bool IsFor(Role role) => role == Role.Referent;

    public async Task<Reply> HandleAsync(BotRequest request, TurnInput.CardPress press, CancellationToken cancellationToken)
    {
        var leavesOut = press.Verb == WithoutVerb;
        if (press.Data.Id(SheetCards.SheetName) is not { } id
            || await sheets.ChangeAsync(request.School, id, draft => draft with { LeavesOut = leavesOut }, cancellationToken) is not { } now)
            return Reply.Notice(request.In(SheetTexts.Gone));
        return Reply.Replace(await cards.OfAsync(request.School, now, request.Language, cancellationToken), request.In(SheetTexts.Title));
    }
}
