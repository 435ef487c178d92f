using System.Text.Json;
using PixBot.Core.Audit;
using PixBot.Core.Deliveries.Reporting;
using PixBot.Core.Deliveries.Rows;
using PixBot.Core.Messaging;

namespace PixBot.Core.Deliveries;

/// <summary>Starts what a referent sends and follows on a card.</summary>
internal sealed class FollowedBroadcasts(Broadcaster broadcaster, AuditLog audit)
{
    /// <summary>What the audit notes of whoever starts a broadcast of this kind.</summary>
    public static string Act(string kind) => $"sent-{kind}";

    /// <summary>
    /// The report takes the place of the card that was pressed. The engine puts it there, and nobody else: two writers of
    /// one card would race.
    /// </summary>
    /// <param name="thingId">What it is about, for the audit.</param>
    /// <param name="id">The same id is the same broadcast: starting it twice is starting it once.</param>
    public async Task<Reply> StartAsync<TParameters>(
        BotRequest request, string? cardId, string id, string kind, TParameters parameters, CancellationToken cancellationToken, string? thingId = null, CardSubject? about = null)
    {
        var broadcast = Make(request, id, kind, parameters, new ReportCard(request.Turn.Chat, cardId)) with { About = about };
        await StartAsync(request, broadcast, thingId, cancellationToken);
        return Reply.Notice(request.In(ReportTexts.Starting));
    }

    /// <summary>As above, without a report: of many that are started together.</summary>
    public Task StartQuietlyAsync<TParameters>(
        BotRequest request, string id, string kind, TParameters parameters, CancellationToken cancellationToken, string? thingId = null, CardSubject? about = null) =>
        StartAsync(request, Make(request, id, kind, parameters, reportTo: null) with { About = about }, thingId, cancellationToken);

    private async Task StartAsync(BotRequest request, Broadcast broadcast, string? thingId, CancellationToken cancellationToken)
    {
        var started = await broadcaster.StartAsync(broadcast, cancellationToken);
        await audit.RecordAsync(request.School, new(Act(broadcast.Kind), request.ActorId) { ThingId = thingId, At = started.CreatedAt }, cancellationToken);
    }

    private static Broadcast Make<TParameters>(BotRequest request, string id, string kind, TParameters parameters, ReportCard? reportTo) =>
        new(new(request.School, id), kind, request.Turn.Sender.AadObjectId, JsonSerializer.Serialize(parameters), reportTo) { Language = request.Language };
}
