using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace PixBot.Core.Features.Sessions.PixCertif.Kit;

/// <summary>
/// Finds number, code, password, date and hour in a kit's text by their strict forms; labels, in either language and
/// before or above their values, only decide where several things have the same form.
/// </summary>
internal static partial class KitReading
{
    private static readonly string[][] Months =
    [
        ["janv", "jan"], ["fevr", "feb"], ["mars", "mar"], ["avr", "apr"], ["mai", "may"], ["juin", "jun"],
        ["juil", "jul"], ["aout", "aug"], ["sept", "sep"], ["oct"], ["nov"], ["dec"],
    ];

    /// <summary>A page with a password of its own begins another kit; one without goes on with the one before.</summary>
    public static IReadOnlyList<KitFacts> Read(IReadOnlyList<string> pages)
    {
        var kits = new List<StringBuilder>();
        var password = "";
        foreach (var page in pages)
        {
            var own = PasswordForm().Match(page) is { Success: true } found ? found.Groups[1].Value : "";
            if (kits.Count == 0 || (own.Length > 0 && password.Length > 0 && own != password))
                kits.Add(new());
            if (own.Length > 0)
                password = own;
            kits[^1].Append(page).Append('\n');
        }

        return [.. kits.Select(kit => Of(kit.ToString()))];
    }

    public static KitFacts Of(string text)
    {
        var password = Only(PasswordForm().Matches(text).Select(match => match.Groups[1].Value));
        var code = Only(CodeForm().Matches(text).Select(match => match.Value));
        var folded = Fold(text);
        var date = DateOf(folded);
        return new(
            SessionNumber.TryParse(NumberOf(folded)),
            AccessCode.TryParse(code),
            SupervisorPassword.TryParse(password),
            date,
            TimeOf(folded),
            folded);
    }

    /// <summary>Small letters without accents, one kind of space; lines stay.</summary>
    public static string Fold(string text)
    {
        var folded = new StringBuilder(text.Length);
        foreach (var c in text.Normalize(NormalizationForm.FormKD).Where(c => CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark))
            folded.Append(c == '\n' ? '\n' : char.IsWhiteSpace(c) ? ' ' : c == '’' ? '\'' : char.ToLowerInvariant(c));
        return folded.ToString();
    }

    private static string? Only(IEnumerable<string> found) => found.Distinct(StringComparer.Ordinal).ToList() is [var one] ? one : null;

    /// <summary>The digits after its label; where labels and values lie apart, the only digits that can be a number.</summary>
    private static string? NumberOf(string folded)
    {
        var labelled = LabelledNumber().Matches(folded).Select(match => match.Groups[1].Value);
        return Only(labelled) ?? Only(LoneDigits().Matches(folded).Select(match => match.Value));
    }

    private static DateOnly? DateOf(string folded)
    {
        var found = NumericDate().Matches(folded).Select(match => Day(match.Groups[3].Value, match.Groups[2].Value, match.Groups[1].Value))
            .Concat(DayMonthYear().Matches(folded).Select(match => Day(match.Groups[3].Value, MonthOf(match.Groups[2].Value), match.Groups[1].Value)))
            .Concat(MonthDayYear().Matches(folded).Select(match => Day(match.Groups[3].Value, MonthOf(match.Groups[1].Value), match.Groups[2].Value)))
            .OfType<DateOnly>()
            .Distinct()
            .ToList();
        return found is [var one] ? one : null;
    }

    private static string MonthOf(string name)
    {
        var index = Array.FindIndex(Months, names => names.Any(month => name.StartsWith(month, StringComparison.Ordinal)));
        return (index + 1).ToString(CultureInfo.InvariantCulture);
    }

    private static DateOnly? Day(string year, string month, string day) =>
        DateOnly.TryParseExact($"{year}-{month.PadLeft(2, '0')}-{day.PadLeft(2, '0')}", "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? date : null;

    /// <summary>The hour after its label, else the only one; the test's own length is none.</summary>
    private static TimeOnly? TimeOf(string folded)
    {
        var all = Hours().Matches(folded).Select(match => (match.Index, Time: Hour(match))).Where(found => found.Time is not null && found.Time != new TimeOnly(1, 45)).ToList();
        var labels = HourLabel().Matches(folded).Select(match => match.Index + match.Length).ToList();
        var labelled = all.Where(found => labels.Any(end => found.Index >= end && found.Index - end <= 30)).Select(found => found.Time!.Value).Distinct().ToList();
        var times = labelled.Count == 1 ? labelled : [.. all.Select(found => found.Time!.Value).Distinct()];
        return times is [var one] ? one : null;
    }

    private static TimeOnly? Hour(Match match)
    {
        var hour = int.Parse(match.Groups[1].Value, CultureInfo.InvariantCulture);
        hour = (match.Groups[4].Value, hour) switch { ("p", < 12) => hour + 12, ("a", 12) => 0, _ => hour };
        var minute = int.Parse($"0{match.Groups[2].Value}{match.Groups[3].Value}", CultureInfo.InvariantCulture);
        return hour < 24 && minute < 60 ? new TimeOnly(hour, minute) : null;
    }

    [GeneratedRegex(@"(?<![A-Za-z0-9])C-\s?([23456789bcdfghjkmpqrstvwxyBCDFGHJKMPQRSTVWXY!*?]{5,6})(?![A-Za-z0-9!*?])")]
    private static partial Regex PasswordForm();

    [GeneratedRegex("(?<![A-Za-z0-9-])[BCDFGHJKMPQRTVWXY]{4}[2346789]{2}(?![A-Za-z0-9])")]
    private static partial Regex CodeForm();

    [GeneratedRegex(@"(?:(?:numero|n[°o]\.?) ?(?:de )?(?:la )?session|session (?:n[°o]\.?|number|id|no)|session number)\s*:?\s{0,3}(\d{1,12})(?![\d/:h])")]
    private static partial Regex LabelledNumber();

    [GeneratedRegex(@"(?<![\w/:.,+-])(?!(?:19|20)\d\d(?!\d))\d{4,9}(?![\w/:-])(?!,\d)")]
    private static partial Regex LoneDigits();

    [GeneratedRegex(@"(?<!\d)(\d{1,2})[/.](\d{1,2})[/.](\d{4})(?!\d)")]
    private static partial Regex NumericDate();

    [GeneratedRegex(@"(?<!\d)(\d{1,2})(?:er|st|nd|rd|th)?\s+([a-z]{3,9})\.?,?\s+(\d{4})(?!\d)")]
    private static partial Regex DayMonthYear();

    [GeneratedRegex(@"\b([a-z]{3,9})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})(?!\d)")]
    private static partial Regex MonthDayYear();

    [GeneratedRegex(@"(?<![\w/:.-])(\d{1,2})(?: ?h ?(\d{2})?|:(\d{2}))(?: ?([ap])\.?m\.?)?(?![a-z\d])")]
    private static partial Regex Hours();

    [GeneratedRegex("heure|time|debut|start")]
    private static partial Regex HourLabel();
}
