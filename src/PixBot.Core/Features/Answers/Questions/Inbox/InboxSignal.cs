using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using PixBot.Core.Jobs;
using PixBot.Core.State;

namespace PixBot.Core.Features.Answers.Questions.Inbox;

/// <summary>
/// Says that what waits has changed. However many ask in a moment, one piece of work is queued, and one at a time shows it.
/// </summary>
internal sealed class InboxSignal(ITable table, [FromKeyedServices(WorkQueues.Work)] IWorkQueue queue, TimeProvider clock)
{
    public const string Kind = "question-inbox-state";

    /// <summary>Long enough that questions of one moment come on one card, short enough to wait for.</summary>
    public static readonly TimeSpan Delay = TimeSpan.FromSeconds(1.5);

    /// <summary>Work that has not begun by then was lost.</summary>
    private static readonly TimeSpan Lost = TimeSpan.FromSeconds(30);

    private static readonly TimeSpan Claim = TimeSpan.FromMinutes(1);

    public async Task RaiseAsync(SchoolId schoolId, CancellationToken cancellationToken)
    {
        var isToQueue = false;
        await ChangeAsync(
            schoolId,
            values =>
            {
                isToQueue = !IsWithin(values.Time("RaisedAt"), Lost);
                return isToQueue ? values.With("RaisedAt", clock.GetUtcNow()) : null;
            },
            cancellationToken);
        if (isToQueue)
            await queue.SendAsync(new(ShowQuestions.WorkKind, JsonSerializer.Serialize(schoolId)), Delay, cancellationToken);
    }

    /// <summary>What is raised from now on is other work. False while another worker shows.</summary>
    public async Task<bool> TryClaimAsync(SchoolId schoolId, CancellationToken cancellationToken)
    {
        var isClaimed = false;
        await ChangeAsync(
            schoolId,
            values =>
            {
                isClaimed = !IsWithin(values.Time("ClaimedAt"), Claim);
                return isClaimed ? values.With("ClaimedAt", clock.GetUtcNow()).With("RaisedAt", null) : null;
            },
            cancellationToken);
        return isClaimed;
    }

    public Task ReleaseAsync(SchoolId schoolId, CancellationToken cancellationToken) =>
        ChangeAsync(schoolId, values => values.With("ClaimedAt", null), cancellationToken);

    private bool IsWithin(DateTimeOffset? at, TimeSpan time) => at is { } known && clock.GetUtcNow() - known < time && clock.GetUtcNow() >= known;

    private Task ChangeAsync(SchoolId schoolId, Func<RowValues, RowValues?> change, CancellationToken cancellationToken) => table.ChangeAsync(
        Partitions.Of(schoolId, Kind),
        "state",
        row => change(row?.Values ?? RowValues.Empty) is { } values ? new Row(Partitions.Of(schoolId, Kind), "state", values) : null,
        cancellationToken);
}
