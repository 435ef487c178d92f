using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;

namespace PixBot.Core.Audit;

/// <summary>Where a line stands: positions sort as texts, the latest first, and are the keys of the rows.</summary>
internal static partial class AuditPosition
{
    private static uint lines;

    /// <summary>Of one moment, what this process noted last comes first.</summary>
    public static string New(DateTimeOffset at)
    {
        var later = uint.MaxValue - Interlocked.Increment(ref lines);
        return Of(at.UtcTicks, string.Create(CultureInfo.InvariantCulture, $"{later:x8}{Guid.NewGuid():N}")[..32]);
    }

    /// <summary>The same for the same note of the same moment.</summary>
    public static string Of(AuditNote note, DateTimeOffset at) => Of(at.UtcTicks, Convert.ToHexStringLower(
        SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', note.Act, note.By, note.PersonId, note.ThingId, note.Detail))).AsSpan(0, 16)));

    /// <param name="suffix">32 hexadecimal digits that tell lines of one moment apart.</param>
    public static string Of(long ticks, string suffix) => $"{Inverted(ticks)}-{suffix}";

    /// <summary>The first position that is older than the moment.</summary>
    public static string Before(DateTimeOffset moment) => Inverted(moment.UtcTicks - 1);

    /// <summary>Null for what no page has given.</summary>
    public static string? Parse(string? text) => text is not null && Position().IsMatch(text) ? text : null;

    private static string Inverted(long ticks) => (DateTimeOffset.MaxValue.UtcTicks - ticks).ToString("D19", CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^[0-9]{19}-[0-9a-f]{32}\z")]
    private static partial Regex Position();
}
