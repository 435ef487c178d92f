using PixBot.Core.Bot;
using PixBot.Core.Messaging;
using PixBot.Core.School;

namespace PixBot.Core.Features.Sessions.PixCertif.CandidateSheet;

/// <summary>The referent says which session a list is for that does not say it itself.</summary>
internal sealed class ChooseSheetSession(SessionStore sessions, SheetStore sheets, SheetCards cards) : IActionHandler
{
    public const string Verb = "candidate-sheet-session";
    public const string Input = "session";

    public IReadOnlyList<string> Verbs { get; } = [Verb];

    public bool IsFor(Role role) => role == Role.Referent;

    public async Task<Reply> HandleAsync(BotRequest request, TurnInput.CardPress press, CancellationToken cancellationToken)
    {
        if (press.Data.Id(Input) is not { } id || await sessions.FindAsync(request.School, id, cancellationToken) is not { IsCancelled: false } session)
            return Reply.Notice(request.In(SessionTexts.Gone));
        if (press.Data.Id(SheetCards.SheetName) is not { } sheet
            || await sheets.ChangeAsync(request.School, sheet, draft => draft with { SessionId = session.Id }, cancellationToken) is not { } chosen)
            return Reply.Notice(request.In(SheetTexts.Gone));
        return Reply.Replace(await cards.OfAsync(request.School, chosen, request.Language, cancellationToken), request.In(SheetTexts.Title));
    }
}
