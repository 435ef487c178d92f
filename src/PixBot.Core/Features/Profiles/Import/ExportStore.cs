using System.Text.RegularExpressions;
using PixBot.Core.State;

namespace PixBot.Core.Features.Profiles.Import;

/// <summary>Keeps the export in force of each campaign, by its key.</summary>
internal sealed partial class ExportStore(ITable table)
{
    public async Task<IReadOnlyDictionary<string, ExportInForce>> ReadAsync(SchoolId schoolId, CancellationToken cancellationToken)
    {
        var exports = new Dictionary<string, ExportInForce>(StringComparer.Ordinal);
        await foreach (var row in table.QueryAsync(new RowRange(Partition(schoolId)), cancellationToken))
            exports.Add(row.Key, Read(row.Values));
        return exports;
    }

    /// <summary>The campaigns' codes, that of the export imported last first; none of an export that has no such column.</summary>
    public async Task<IReadOnlyList<string>> CodesAsync(SchoolId schoolId, CancellationToken cancellationToken) =>
    [
        .. (await table.QueryAsync(new RowRange(Partition(schoolId)), cancellationToken).ToListAsync(cancellationToken))
            .OrderByDescending(row => row.Values.Time("ImportedAt"))
            .Select(row => CodeIn(row.Values.Text("Campaign") ?? ""))
            .OfType<string>(),
    ];

    /// <summary>From now on these campaigns' export is this one.</summary>
    public async Task KeepAsync(
        SchoolId schoolId,
        ExportFile file,
        IEnumerable<SeenCampaign> campaigns,
        DateTimeOffset asOf,
        DateTimeOffset now,
        CancellationToken cancellationToken)
    {
        foreach (var seen in campaigns)
        {
            await table.ChangeAsync(
                Partition(schoolId),
                seen.Campaign.Key,
                row => Next(row) is { } next ? new Row(Partition(schoolId), seen.Campaign.Key, Values(next, seen.Campaign)) : null,
                cancellationToken);

            ExportInForce? Next(Row? row)
            {
                if (row is null)
                    return new(file.Name, file.MadeAt, seen.NewestSending, asOf, now, file.Hash);
                var known = Read(row.Values);
                return known.IsSame(file) || known.IsNewerThan(file, seen.NewestSending) ? null : known.Replaced(file, seen.NewestSending, asOf, now);
            }
        }
    }

    /// <summary>The label ends with it (<see cref="Campaign.Label"/>).</summary>
    private static string? CodeIn(string label) => Code().Match(label) is { Success: true } match ? match.Value : null;

    [GeneratedRegex(@"[A-Z]{6}[0-9]{3}(?=\)?$)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Code();

    private static string Partition(SchoolId schoolId) => Partitions.Of(schoolId, "profiles-exports");

    private static RowValues Values(ExportInForce export, Campaign campaign) => RowValues.Of(
        ("Campaign", campaign.Label),
        ("FileName", export.FileName),
        ("MadeAt", export.MadeAt),
        ("NewestSending", export.NewestSending),
        ("AsOf", export.AsOf),
        ("ImportedAt", export.ImportedAt),
        ("Hash", export.Hash));

    private static ExportInForce Read(RowValues values) => new(
        values.RequiredText("FileName"),
        values.Time("MadeAt"),
        values.Time("NewestSending"),
        values.Time("AsOf")!.Value,
        values.Time("ImportedAt")!.Value,
        values.RequiredText("Hash"));
}
