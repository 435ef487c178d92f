using System.Globalization;
using PixBot.Core.Files;
using PixBot.Core.Files.OpenDocument;

namespace PixBot.Core.Features.Sessions.PixCertif.CandidateSheet;

/// <summary>What the block above the list says of its session; null where it does not.</summary>
internal sealed record SheetTop(SessionNumber? Number, DateOnly? Date, TimeOnly? Time, string? Site, string? Room)
{
    private static readonly CultureInfo French = CultureInfo.GetCultureInfo("fr-FR");

    private static readonly string[] NumberLabels = ["ndesession", "nosession", "numerodesession", "sessionnumber", "sessionno", "nsession"];
    private static readonly string[] TimeLabels = ["heurelocale", "localtime", "starttime", "heure"];
    private static readonly string[] SiteLabels = ["nomdusite", "sitename", "nameofthesite", "site"];
    private static readonly string[] RoomLabels = ["nomdelasalle", "roomname", "nameoftheroom", "room", "salle"];
    private static readonly string[] Labels = ["date", .. NumberLabels, .. TimeLabels, .. SiteLabels, .. RoomLabels];

    private static readonly string[] Days = ["d/M/yyyy", "yyyy-MM-dd", "d MMMM yyyy", "dddd d MMMM yyyy"];

    private static readonly string[] Hours = ["H:mm", "H:mm:ss", "H'h'mm", "H 'h' mm"];

    /// <param name="rows">Those above the names of the columns.</param>
    public static SheetTop Of(IReadOnlyList<OdsRow> rows)
    {
        var (date, time) = (Find(rows, "date"), Find(rows, TimeLabels));
        return new(
            SessionNumber.TryParse(Find(rows, NumberLabels)?.Text),
            date?.Date ?? Day(date?.Text),
            time?.Time ?? Hour(time?.Text),
            Find(rows, SiteLabels)?.Text,
            Find(rows, RoomLabels)?.Text);
    }

    /// <summary>What stands behind a label: within its cell, right of it, or else under it.</summary>
    private static Value? Find(IReadOnlyList<OdsRow> rows, params ReadOnlySpan<string> labels)
    {
        for (var i = 0; i < rows.Count; i++)
        {
            foreach (var (column, text) in rows[i].Texts().OrderBy(cell => cell.Key))
            {
                if (!IsLabel(text, labels))
                    continue;
                if (text.IndexOf(':', StringComparison.Ordinal) is > 0 and var colon && text[(colon + 1)..].Trim() is { Length: > 0 } within)
                    return new(within, null, null);
                return Right(rows[i], column) ?? (i + 1 < rows.Count ? At(rows[i + 1], column) : null);
            }
        }

        return null;
    }

    private static bool IsLabel(string text, ReadOnlySpan<string> labels)
    {
        var name = HeaderName.Of(text.Split(':')[0]);
        foreach (var label in labels)
        {
            if (name == label || (label.Length > 5 && name.StartsWith(label, StringComparison.Ordinal)))
                return true;
        }

        return false;
    }

    private static Value? Right(OdsRow row, int column)
    {
        var texts = row.Texts();
        var next = texts.Keys.Where(other => other > column).Order().Select(other => (int?)other).FirstOrDefault();
        return next is { } there && !IsLabel(texts[there], Labels) ? At(row, there) : null;
    }

    private static Value? At(OdsRow row, int column) =>
        row.Find(column) is { Text.Length: > 0 } cell ? new(cell.Text, cell.Date, cell.Time) : null;

    private static DateOnly? Day(string? text) =>
        DateOnly.TryParseExact(text, Days, French, DateTimeStyles.None, out var day)
        || DateOnly.TryParseExact(text, Days, CultureInfo.InvariantCulture, DateTimeStyles.None, out day)
            ? day
            : null;

    private static TimeOnly? Hour(string? text) =>
        TimeOnly.TryParseExact(text, Hours, CultureInfo.InvariantCulture, DateTimeStyles.None, out var time) ? time : null;

    private sealed record Value(string Text, DateOnly? Date, TimeOnly? Time);
}
