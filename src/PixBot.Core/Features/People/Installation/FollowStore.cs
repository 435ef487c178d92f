using PixBot.Core.State;

namespace PixBot.Core.Features.People.Installation;

/// <summary>Who keeps the card of an installation up to date, so that two never write it at once.</summary>
internal sealed class FollowStore(ITable table)
{
    private const string Key = "follow";

    public async Task<FollowState> ReadAsync(InstallKey job, CancellationToken cancellationToken)
    {
        var row = await table.FindAsync(InstallSlice.Partition(job), Key, cancellationToken);
        return new(job, row?.Values.Time("BusyUntil") ?? default, row?.Values.Text("Shown"), row?.ETag);
    }

    /// <returns>Null where another worker was faster.</returns>
    public async Task<FollowState?> TrySaveAsync(FollowState state, CancellationToken cancellationToken)
    {
        var row = new Row(
            InstallSlice.Partition(state.Job), Key, RowValues.Of(("BusyUntil", state.BusyUntil), ("Shown", state.Shown)), state.ETag);
        return await table.WriteAsync(row.ETag is null ? new RowChange.Insert(row) : new RowChange.Replace(row), cancellationToken)
            is WriteOutcome.Written { ETags: [var etag] }
            ? state with { ETag = etag }
            : null;
    }
}

/// <param name="Shown">Of the progress that the card shows.</param>
internal sealed record FollowState(InstallKey Job, DateTimeOffset BusyUntil, string? Shown, string? ETag);
