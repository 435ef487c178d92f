using System.Globalization;
using System.Text.RegularExpressions;
using PixBot.Core.State;

namespace PixBot.Core.Audit;

/// <summary>Where a line stands: positions sort as texts, the latest first, and are the keys of the rows.</summary>
internal static partial class AuditPosition
{
    /// <param name="count">How many lines this process has written: those of one moment stand in their order.</param>
    public static string New(DateTimeOffset at, int count) =>
        Of(at.UtcTicks, string.Create(CultureInfo.InvariantCulture, $"{int.MaxValue - count:x8}{Guid.NewGuid():N}")[..32]);

    /// <summary>The same for the same note of the same moment.</summary>
    public static string Of(AuditNote note, DateTimeOffset at) => Of(at.UtcTicks, Fingerprint.Of(string.Join('\n', note.Act, note.By, note.PersonId, note.ThingId, note.Detail), 32));

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
