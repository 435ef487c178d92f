using PixBot.Core.Bot;
using PixBot.Core.Deliveries;
using PixBot.Core.Deliveries.Reporting;
using PixBot.Core.Messaging;
using PixBot.Core.School;

namespace PixBot.Core.Features.Broadcasts;

/// <summary>Under a report: nobody gets the message any more who has not got it yet.</summary>
internal sealed class StopBroadcast(Broadcaster broadcaster) : IActionHandler
{
    public IReadOnlyList<string> Verbs { get; } = [ReportVerbs.Stop];

    public bool IsFor(Role role) => role == Role.Referent;

    public async Task<Reply> HandleAsync(BotRequest request, TurnInput.CardPress press, CancellationToken cancellationToken)
    {
        if (press.Data.Id("broadcast") is not { } id)
            return Replies.TooOld(request);
        await broadcaster.CancelAsync(new(request.School, id), cancellationToken);
        return Reply.Notice(request.In(BroadcastTexts.State(BroadcastState.Cancelled)));
    }
}
