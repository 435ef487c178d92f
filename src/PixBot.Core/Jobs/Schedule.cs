using PixBot.Core.State;

namespace PixBot.Core.Jobs;

/// <summary>The plan, as rows of the table; <see cref="Scheduler"/> does what is due.</summary>
internal sealed class Schedule(ITable table, ScheduleSignal signal) : ISchedule
{
    public async Task PlanAsync(DueWork work, DateTimeOffset at, CancellationToken cancellationToken)
    {
        while (!await TryPlanAsync(work, at, cancellationToken))
            cancellationToken.ThrowIfCancellationRequested();
        signal.Set();
    }

    public async Task CancelAsync(DueWork work, CancellationToken cancellationToken)
    {
        while (!await TryCancelAsync(work, cancellationToken))
            cancellationToken.ThrowIfCancellationRequested();
    }

    private async Task<bool> TryPlanAsync(DueWork work, DateTimeOffset at, CancellationToken cancellationToken)
    {
        var due = new DueRow(work, at, NotBefore: null, Attempts: 0, ETag: null);
        var named = await table.FindAsync(DueRow.Partition, DueRow.NameKey(work), cancellationToken);
        var planned = named?.Values.RequiredText("Key");
        if (planned == due.Key)
            return true;
        var name = new Row(DueRow.Partition, DueRow.NameKey(work), RowValues.Of(("Key", due.Key)), named?.ETag);
        RowChange[] changes = named is null
            ? [new RowChange.Insert(name), new RowChange.Put(due.ToRow())]
            : [new RowChange.Replace(name), new RowChange.Put(due.ToRow()), new RowChange.Delete(DueRow.Partition, planned!)];
        return await table.WriteAsync(changes, cancellationToken) is WriteOutcome.Written;
    }

    private async Task<bool> TryCancelAsync(DueWork work, CancellationToken cancellationToken)
    {
        if (await table.FindAsync(DueRow.Partition, DueRow.NameKey(work), cancellationToken) is not { } named)
            return true;
        RowChange[] changes =
        [
            new RowChange.Delete(DueRow.Partition, named.Key, named.ETag),
            new RowChange.Delete(DueRow.Partition, named.Values.RequiredText("Key")),
        ];
        return await table.WriteAsync(changes, cancellationToken) is WriteOutcome.Written;
    }
}
