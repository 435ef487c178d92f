using PixBot.Core.School;
using PixBot.Core.State;

namespace PixBot.Core.Features.Sessions.Papers.Templates;

/// <summary>A template as it lies in the store.</summary>
/// <param name="Id">Of its content.</param>
/// <param name="Name">Of the file, as people wrote it.</param>
internal sealed record StoredTemplate(string Id, string Name, DateTimeOffset At);

/// <summary>The school's own template, and the one that was dropped and that nobody has confirmed yet.</summary>
internal sealed class TemplateStore(ITable table, SchoolClock school)
{
    /// <summary>A letter with its pictures; it fits into one transaction (<see cref="TableLimits.TransactionBytes"/>).</summary>
    public const int MostBytes = 2 * 1024 * 1024;

    private const string Current = "current";
    private const string Draft = "draft";

    /// <summary>Of a row, so that it stays under <see cref="TableLimits.RowBytes"/>.</summary>
    private const int BytesPerRow = 12 * TableLimits.ByteLength;

    private const int Rows = (MostBytes + BytesPerRow - 1) / BytesPerRow;

    /// <summary>What nobody confirmed goes.</summary>
    private static readonly TimeSpan DraftKept = TimeSpan.FromHours(12);

    public Task KeepDraftAsync(SchoolId schoolId, string id, string name, byte[] content, CancellationToken cancellationToken) =>
        PutAsync(schoolId, Draft, new(id, name, school.Now), content, cancellationToken);

    public Task<StoredTemplate?> FindAsync(SchoolId schoolId, CancellationToken cancellationToken) => FindAsync(schoolId, Current, cancellationToken);

    public async Task<byte[]?> ContentAsync(SchoolId schoolId, CancellationToken cancellationToken) =>
        await FindAsync(schoolId, cancellationToken) is null ? null : await ContentAsync(schoolId, Current, cancellationToken);

    /// <summary>The draft of this id takes the place of what the school had.</summary>
    /// <returns>Null where it is gone, or another one has come since.</returns>
    public async Task<StoredTemplate?> ConfirmAsync(SchoolId schoolId, string id, CancellationToken cancellationToken)
    {
        if (await FindAsync(schoolId, Draft, cancellationToken) is not { } draft || draft.Id != id || draft.At < school.Now - DraftKept)
            return null;
        await PutAsync(schoolId, Current, draft with { At = school.Now }, await ContentAsync(schoolId, Draft, cancellationToken), cancellationToken);
        await RemoveAsync(schoolId, Draft, cancellationToken);
        return draft;
    }

    public Task DropDraftAsync(SchoolId schoolId, CancellationToken cancellationToken) => RemoveAsync(schoolId, Draft, cancellationToken);

    public Task RemoveAsync(SchoolId schoolId, CancellationToken cancellationToken) => RemoveAsync(schoolId, Current, cancellationToken);

    private async Task<StoredTemplate?> FindAsync(SchoolId schoolId, string slot, CancellationToken cancellationToken) =>
        await table.FindAsync(Partition(schoolId), slot, cancellationToken) is { } row
            ? new(row.Values.RequiredText("Id"), row.Values.RequiredText("Name"), row.Values.Time("At") ?? default)
            : null;

    private async Task<byte[]> ContentAsync(SchoolId schoolId, string slot, CancellationToken cancellationToken)
    {
        var rows = await table.QueryAsync(RowRange.StartingWith(Partition(schoolId), slot + "-"), cancellationToken).ToListAsync(cancellationToken);
        return [.. rows.SelectMany(row => row.Values.All.OrderBy(value => value.Key, StringComparer.Ordinal)).Select(value => value.Value).OfType<byte[]>().SelectMany(bytes => bytes)];
    }

    private async Task PutAsync(SchoolId schoolId, string slot, StoredTemplate template, byte[] content, CancellationToken cancellationToken)
    {
        var head = new Row(Partition(schoolId), slot, RowValues.Of(("Id", template.Id), ("Name", template.Name), ("At", template.At)));
        var parts = Enumerable.Range(0, Rows).Select(row => new Row(Partition(schoolId), PartOf(slot, row), Values(content, row)));
        await table.WriteAsync([.. parts.Prepend(head).Select(row => new RowChange.Put(row))], cancellationToken);
    }

    private static RowValues Values(byte[] content, int row) => RowValues.From(content
        .Skip(row * BytesPerRow)
        .Take(BytesPerRow)
        .Chunk(TableLimits.ByteLength)
        .Select((bytes, i) => KeyValuePair.Create($"Part{i:00}", (object)bytes)));

    private async Task RemoveAsync(SchoolId schoolId, string slot, CancellationToken cancellationToken)
    {
        await table.TryDeleteAsync(Partition(schoolId), slot, cancellationToken);
        for (var row = 0; row < Rows; row++)
            await table.TryDeleteAsync(Partition(schoolId), PartOf(slot, row), cancellationToken);
    }

    private static string PartOf(string slot, int row) => $"{slot}-{row}";

    private static string Partition(SchoolId schoolId) => Partitions.Of(schoolId, "paper-template");
}
