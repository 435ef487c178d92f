using System.Globalization;
using PixBot.Core.Files;
using PixBot.Core.Files.OpenDocument;

namespace PixBot.Core.Features.Sessions.PixCertif.CandidateSheet;

/// <summary>
/// Pix Certif's list of candidates as it was downloaded: what it says of its session, the names of its columns, and under them those
/// enrolled already and empty rows to fill.
/// </summary>
/// <param name="Rows">Under the names of the columns, filled and empty ones; without what fills the sheet up, and what stands under the list.</param>
/// <param name="After">The row behind them; null for none.</param>
internal sealed record SheetTemplate(OdsTable Table, SheetTop Top, SheetColumns Columns, IReadOnlyList<OdsRow> Rows, OdsRow? After)
{
    /// <summary>The names of the columns stand within so many rows.</summary>
    private const int MaximumTop = 100;

    /// <summary>A row that stands for more fills up the sheet.</summary>
    private const int MaximumRepeated = 300;

    /// <returns>The list; where it only resembles one, which columns are missing; neither where it is none.</returns>
    public static (SheetTemplate? Template, IReadOnlyList<string> Missing) Of(OdsTable? table)
    {
        var top = new List<OdsRow>();
        IReadOnlyList<string> missing = [];
        foreach (var row in (table?.Rows ?? []).Take(MaximumTop))
        {
            var (columns, lacking) = SheetColumns.Of(row.Texts());
            if (columns is not null)
                return (Of(table!, SheetTop.Of(top), columns, [.. table!.Rows.Skip(top.Count + 1)]), []);
            missing = missing.Count == 0 ? lacking : missing;
            top.Add(row);
        }

        return (null, missing);
    }

    /// <summary>Of those enrolled already.</summary>
    public IEnumerable<OdsRow> Enrolled => Rows.Where(IsFilled);

    public bool IsFilled(OdsRow row) => row.Texts().Keys.Any(Columns.IsOfIdentity);

    /// <summary>Whom a row is of, however it is written.</summary>
    public string KeyOf(OdsRow row)
    {
        var date = row.Find(Columns.BirthDate);
        return Key(
            row.Find(Columns.LastName)?.Text ?? "",
            row.Find(Columns.FirstName)?.Text ?? "",
            date?.Date is { } day ? Day(day) : date?.Text ?? "");
    }

    public static string Key(string lastName, string firstName, string birthDate) =>
        $"{HeaderName.Of(lastName)}|{HeaderName.Of(firstName)}|{HeaderName.Of(birthDate)}";

    public static string Day(DateOnly day) => day.ToString("dd'/'MM'/'yyyy", CultureInfo.InvariantCulture);

    private static SheetTemplate Of(OdsTable table, SheetTop top, SheetColumns columns, IReadOnlyList<OdsRow> below)
    {
        var rows = below.TakeWhile(row => row.Repeated <= MaximumRepeated && IsOfList(row.Texts())).ToList();
        return new(table, top, columns, rows, below.Skip(rows.Count).FirstOrDefault());

        // An empty row may be numbered.
        bool IsOfList(IReadOnlyDictionary<int, string> texts) =>
            texts.Keys.Any(columns.IsOfIdentity) || texts.All(cell => cell.Key < columns.LastName && int.TryParse(cell.Value, out _));
    }
}
