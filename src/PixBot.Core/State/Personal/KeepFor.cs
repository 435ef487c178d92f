using PixBot.Core.Localization;

namespace PixBot.Core.State.Personal;

/// <summary>How long something is kept.</summary>
/// <param name="Says">For « Mes données », after what it is kept for.</param>
public sealed record KeepFor(Text Says)
{
    public static readonly KeepFor UntilErased = new(PersonalTexts.UntilErased);

    /// <summary>After which the daily purge deletes the row; null where only an erasure does.</summary>
    public TimeSpan? Limit { get; private init; }

    /// <summary>From when on the limit counts; a row of which that is not known stays.</summary>
    public Func<Row, DateTimeOffset?> Since { get; private init; } = _ => null;

    /// <summary>A school year and the holidays after it.</summary>
    public static KeepFor SchoolYear(Func<Row, DateTimeOffset?> since) =>
        new(PersonalTexts.SchoolYear) { Limit = TimeSpan.FromDays(400), Since = since };

    public static KeepFor Years(int years, Func<Row, DateTimeOffset?> since) =>
        new(PersonalTexts.Years(years)) { Limit = TimeSpan.FromDays(366 * years), Since = since };

    public static KeepFor Days(int days, Func<Row, DateTimeOffset?> since) =>
        new(PersonalTexts.Days(days)) { Limit = TimeSpan.FromDays(days), Since = since };

    public bool IsOver(Row row, DateTimeOffset now) => Limit is { } limit && Since(row) is { } since && since + limit < now;
}
