using System.Globalization;

namespace PixBot.Core.Features.Sessions.Papers;

internal enum PaperFormat
{
    Pdf,
    Word,

    /// <summary>The school's own template, for convocations.</summary>
    Own,
}

/// <summary>For whom convocations are printed.</summary>
internal enum PaperReaders
{
    All,

    /// <summary>Who has not said « Vu ».</summary>
    Unseen,

    /// <summary>Whom no convocation has reached in Teams.</summary>
    Unreached,
}

/// <summary>Which papers somebody wants, as the offer of the file keeps it.</summary>
/// <param name="Scope">A session or a day (<see cref="OfSession"/>, <see cref="OfDay"/>).</param>
internal sealed record PaperOrder(PaperFormat Format, PaperReaders Readers, string Scope)
{
    private const string SessionPrefix = "s-";
    private const string DayPrefix = "d-";
    private const string DayFormat = "yyyyMMdd";

    public string About => $"{Code(Format)}_{Code(Readers)}_{Scope}";

    public string? SessionId => Scope.StartsWith(SessionPrefix, StringComparison.Ordinal) ? Scope[SessionPrefix.Length..] : null;

    public DateOnly? Day => Scope.StartsWith(DayPrefix, StringComparison.Ordinal)
        && DateOnly.TryParseExact(Scope[DayPrefix.Length..], DayFormat, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? day
            : null;

    public static string OfSession(string sessionId) => SessionPrefix + sessionId;

    public static string OfDay(DateOnly day) => DayPrefix + day.ToString(DayFormat, CultureInfo.InvariantCulture);

    /// <summary>In buttons, choices and rows, so it stays.</summary>
    public static string Code<T>(T value)
        where T : struct, Enum => value.ToString().ToLowerInvariant();

    public static T? Read<T>(string? code)
        where T : struct, Enum => Enum.GetValues<T>().Select(value => (T?)value).FirstOrDefault(value => Code(value!.Value) == code);

    /// <summary>Null for what no button of ours can have carried.</summary>
    public static PaperOrder? TryParse(string? about) =>
        about?.Split('_', 3) is [var format, var readers, var scope] ? TryParse(format, readers, scope) : null;

    public static PaperOrder? TryParse(string? format, string? readers, string? scope) =>
        Read<PaperFormat>(format) is { } knownFormat && Read<PaperReaders>(readers) is { } knownReaders && scope is not null
            ? new(knownFormat, knownReaders, scope)
            : null;
}
