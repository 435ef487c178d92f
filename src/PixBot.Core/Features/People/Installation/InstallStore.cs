using System.Text.Json;
using PixBot.Core.Features.People.EntraDirectory;
using PixBot.Core.State;

namespace PixBot.Core.Features.People.Installation;

/// <summary>Installations and their people, as rows.</summary>
internal sealed class InstallStore(ITable table)
{
    public async Task<InstallJob?> FindAsync(InstallKey key, CancellationToken cancellationToken) =>
        await table.FindAsync(InstallJob.Partition(key.School), key.Id, cancellationToken) is { } row ? InstallJob.From(key.School, row) : null;

    public Task<bool> TryInsertAsync(InstallJob job, CancellationToken cancellationToken) => table.TryInsertAsync(job.ToRow(), cancellationToken);

    /// <param name="change">Null: leave it alone.</param>
    public async Task<InstallJob?> ChangeAsync(InstallKey key, Func<InstallJob, InstallJob?> change, CancellationToken cancellationToken)
    {
        var row = await table.ChangeAsync(
            InstallJob.Partition(key.School),
            key.Id,
            before => before is null ? null : change(InstallJob.From(key.School, before))?.ToRow(),
            cancellationToken);
        return row is null ? null : InstallJob.From(key.School, row);
    }

    public Task WriteAsync(InstallSlice slice, CancellationToken cancellationToken) => table.WriteAsync(
        [new RowChange.Put(slice.ToHeader()), .. slice.People.Select(person => new RowChange.Put(slice.ToRow(person)))], cancellationToken);

    /// <summary>Its header alone: nobody is in it yet.</summary>
    public async Task<InstallSlice?> FindAsync(SliceKey key, CancellationToken cancellationToken) =>
        await table.FindAsync(InstallSlice.Partition(key.Job), InstallSlice.HeaderKey(key), cancellationToken) is { } header
            ? InstallSlice.From(key, header, [])
            : null;

    public async Task<InstallSlice> WithPeopleAsync(InstallSlice header, CancellationToken cancellationToken) => header with
    {
        People = await table.QueryAsync(
                RowRange.StartingWith(InstallSlice.Partition(header.Key.Job), InstallSlice.PeoplePrefix(header.Key)), cancellationToken)
            .Select(row => InstallSlice.PersonFrom(header.Key, row))
            .ToListAsync(cancellationToken),
    };

    /// <summary>Writes the header and the people who changed, all or nothing.</summary>
    /// <returns>Null where another worker was faster.</returns>
    public async Task<InstallSlice?> TrySaveAsync(InstallSlice slice, IEnumerable<InstallPerson> changed, CancellationToken cancellationToken) =>
        await table.WriteAsync(
            [new RowChange.Replace(slice.ToHeader()), .. changed.Select(person => new RowChange.Put(slice.ToRow(person)))],
            cancellationToken) is WriteOutcome.Written written
            ? slice with { ETag = written.ETags[0] }
            : null;

    /// <summary>Addresses and accounts are kept no longer than they are needed; the numbers stay.</summary>
    public async Task ForgetPeopleAsync(InstallJob job, CancellationToken cancellationToken)
    {
        if (job.Plan is not { } plan)
            return;
        var people = table.QueryAsync(InstallSlice.PeopleOf(job.Key, plan), cancellationToken)
            .Select(row => (RowChange)new RowChange.Delete(row.Partition, row.Key));
        await foreach (var chunk in people.Chunk(TableExtensions.RowsPerTransaction).WithCancellation(cancellationToken))
            await table.WriteAsync(chunk, cancellationToken);
    }

    /// <summary>One range query, whatever the number of people.</summary>
    public async Task<InstallProgress> ProgressAsync(InstallJob job, CancellationToken cancellationToken)
    {
        if (job is not { Plan: { } plan, Slices: { } slices })
            return new(InstallTally.None, null, IsOver: false);
        var headers = await table.QueryAsync(InstallSlice.HeadersOf(job.Key, plan), cancellationToken).Take(slices).ToListAsync(cancellationToken);
        var halted = headers.Where(header => !header.Values.Flag("IsDone") && header.Values.Int("Round") == job.Round)
            .Select(header => Enum.TryParse<DirectoryFault>(header.Values.Text("Fault"), out var fault) ? fault : (DirectoryFault?)null)
            .OfType<DirectoryFault>()
            .ToList();
        return new(
            InstallTally.Sum([.. headers.Select(header => JsonSerializer.Deserialize<InstallTally>(header.Values.RequiredText("Tally"))!)]),
            halted.Count > 0 ? halted[0] : null,
            headers.Count(header => header.Values.Flag("IsDone")) + halted.Count >= slices);
    }
}

/// <param name="Fault">What stops it until somebody has set something up.</param>
/// <param name="IsOver">Nothing more happens by itself.</param>
internal sealed record InstallProgress(InstallTally Tally, DirectoryFault? Fault, bool IsOver);
