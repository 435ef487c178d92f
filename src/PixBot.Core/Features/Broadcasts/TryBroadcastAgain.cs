using PixBot.Core.Bot;
using PixBot.Core.Deliveries;
using PixBot.Core.Deliveries.Reporting;
using PixBot.Core.Messaging;
using PixBot.Core.School;

namespace PixBot.Core.Features.Broadcasts;

/// <summary>Under a report: those whose message failed are written to again.</summary>
internal sealed class TryBroadcastAgain(Broadcaster broadcaster) : IActionHandler
{
    public IReadOnlyList<string> Verbs { get; } = [ReportVerbs.TryAgain];

    public bool IsFor(Role role) => role == Role.Referent;

    public async Task<Reply> HandleAsync(BotRequest request, TurnInput.CardPress press, CancellationToken cancellationToken)
    {
        if (press.Data.Id("broadcast") is not { } id)
            return Replies.TooOld(request);
        await broadcaster.ReviveAsync(new(request.School, id), cancellationToken);
        return Reply.Notice(request.In(ReportTexts.TryingAgain));
    }
}
