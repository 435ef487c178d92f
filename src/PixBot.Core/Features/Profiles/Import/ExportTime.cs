using System.Globalization;
using System.Text.RegularExpressions;

namespace PixBot.Core.Features.Profiles.Import;

/// <summary>
/// When an export was made. Its content does not say, but its name does unless somebody changed it: Pix ends it with the
/// Paris time, as in <c>Resultats-Certif 3e-482913-2025-11-14-1042.csv</c>
/// (src/facts/pix.md, "Name of a campaign's export").
/// </summary>
internal static partial class ExportTime
{
    /// <returns>The time in the name; the import's where the name has none, or one that is still to come.</returns>
    public static DateTimeOffset Of(string fileName, DateTimeOffset importedAt) => InName(fileName, importedAt) ?? importedAt;

    /// <returns>Null where the name has none, or one that is still to come.</returns>
    public static DateTimeOffset? InName(string fileName, DateTimeOffset importedAt)
    {
        var stamp = Stamp().Match(fileName);
        return stamp.Success
            && DateTime.TryParseExact(stamp.Groups[1].Value, "yyyy-MM-dd-HHmm", CultureInfo.InvariantCulture, DateTimeStyles.None, out var local)
            && ParisTime.At(local) is var made
            && made <= importedAt
            ? made
            : null;
    }

    /// <summary>Browsers add <c> (1)</c> to a name that is taken.</summary>
    [GeneratedRegex(@"-(\d{4}-\d{2}-\d{2}-\d{4})(?: ?\(\d+\))?\.csv$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Stamp();
}
