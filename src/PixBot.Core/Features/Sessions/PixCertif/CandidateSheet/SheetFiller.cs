using PixBot.Core.Files.OpenDocument;

namespace PixBot.Core.Features.Sessions.PixCertif.CandidateSheet;

/// <summary>
/// Puts the candidates of the plan into the list, in the place of those whom it has: rows, styles, notes and names of columns stay,
/// and so does what Pix knows of somebody who is in both and PixBot does not say, such as an e-mail.
/// </summary>
internal sealed class SheetFiller(SheetTemplate template, SheetPricing? pricing)
{
    private readonly SheetColumns columns = template.Columns;

    public void Fill(IReadOnlyList<SheetCandidate> candidates)
    {
        var known = template.Enrolled.GroupBy(template.KeyOf, StringComparer.Ordinal)
            .ToDictionary(rows => rows.Key, rows => Cells(rows.First()), StringComparer.Ordinal);
        var rows = Rows(candidates.Count);
        for (var i = 0; i < rows.Count; i++)
        {
            foreach (var column in columns.Names.Keys.Where(column => column >= columns.LastName && rows[i].Find(column) is { Text.Length: > 0 }))
                rows[i].Own(column).Clear();
            if (i < candidates.Count)
                Write(rows[i], candidates[i], known.GetValueOrDefault(candidates[i].Key) ?? []);
        }
    }

    private Dictionary<int, OdsCell> Cells(OdsRow row) => columns.Names.Keys
        .Where(column => column >= columns.LastName)
        .Select(column => (Column: column, Cell: row.Find(column)))
        .Where(one => one.Cell is { Text.Length: > 0 })
        .ToDictionary(one => one.Column, one => one.Cell!.Copied());

    /// <summary>A row for each candidate at least, each for itself, and all those that are filled.</summary>
    private List<OdsRow> Rows(int count)
    {
        var rows = new List<OdsRow>();
        foreach (var row in template.Rows)
            AddApart(rows, row, count);
        for (var last = rows.LastOrDefault() ?? template.Table.Append(); rows.Count < count; last = rows[^1])
            rows.Add(rows.Count == 0 ? last : Added(last, rows.Count + 1));
        return rows;
    }

    private void AddApart(List<OdsRow> rows, OdsRow row, int count)
    {
        var isFilled = template.IsFilled(row);
        for (var next = (OdsRow?)row; next is not null && (isFilled || rows.Count < count);)
        {
            var rest = next.TakeApart();
            rows.Add(next);
            next = rest;
        }
    }

    /// <summary>A sheet has a largest number of rows, to which what fills it up goes.</summary>
    private OdsRow Added(OdsRow last, int number)
    {
        var added = last.Copy();
        if (template.After is { Repeated: > 1 } after)
            after.Repeated--;
        if (NumberColumn(last) is { } column)
            added.Own(column).SetNumber(number);
        return added;
    }

    /// <summary>« N° », before the names.</summary>
    private int? NumberColumn(OdsRow row) => row.Texts()
        .Where(cell => cell.Key < columns.LastName && int.TryParse(cell.Value, out _))
        .Select(cell => (int?)cell.Key)
        .FirstOrDefault();

    private void Write(OdsRow row, SheetCandidate candidate, IReadOnlyDictionary<int, OdsCell> known)
    {
        var identity = candidate.Identity;
        foreach (var (column, cell) in known.Where(one => !columns.IsOfIdentity(one.Key) && one.Key != columns.ExtraTime))
            row.Own(column).SetAs(cell);
        row.Own(columns.LastName).SetText(identity.LastName);
        row.Own(columns.FirstName).SetText(identity.FirstName);
        row.Own(columns.BirthDate).SetText(SheetTemplate.Day(identity.BirthDate));
        row.Own(columns.Sex).SetText(identity.Sex);
        row.Own(columns.Insee).SetText(identity.Insee);
        if (identity.Town.Length > 0)
            row.Own(columns.Town).SetText(identity.Town);
        row.Own(columns.Country).SetText(identity.Country);
        if (columns.ExtraTime is { } extraTime && candidate.Person.ExtraTimePercent is { } percent)
            row.Own(extraTime).SetPercent(percent);
        if (columns.LocalId is { } localId && candidate.Person.LocalId is { } id)
            row.Own(localId).SetText(id);
        Price(row, known);
    }

    /// <summary>What Pix knows of somebody's price stays.</summary>
    private void Price(OdsRow row, IReadOnlyDictionary<int, OdsCell> known)
    {
        if (pricing is null || columns.Pricing is not { } column || known.ContainsKey(column))
            return;
        row.Own(column).SetText(pricing.Word(columns.IsEnglish));
        if (columns.PrepaymentCode is { } codeColumn && pricing.Code is { } code)
            row.Own(codeColumn).SetText(code);
    }
}
