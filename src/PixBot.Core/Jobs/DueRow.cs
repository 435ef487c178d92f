using System.Globalization;
using PixBot.Core.State;

namespace PixBot.Core.Jobs;

/// <summary>
/// Planned work as it is stored: in one partition of the whole deployment, one row that sorts by time, and one that says
/// by tenant, kind and id which time that is. Both change in one transaction, so each is there when the other is.
/// </summary>
/// <param name="NotBefore">A replica has claimed it, or it failed, until then.</param>
internal sealed record DueRow(DueWork Work, DateTimeOffset At, DateTimeOffset? NotBefore, int Attempts, string? ETag)
{
    public const string Partition = "due";
    public const string TimePrefix = "at|";

    public string Key => TimeKey(At, Work);

    /// <summary>When the claim or the failure was; null for rows that do not say.</summary>
    public DateTimeOffset? Since { get; init; }

    public DateTimeOffset NextAt(DateTimeOffset now) => NotBefore is { } later && later > At && !new Wait(Since, later).IsOver(now) ? later : At;

    public static string TimeKey(DateTimeOffset at, DueWork work) =>
        string.Create(CultureInfo.InvariantCulture, $"{TimePrefix}{at.UtcTicks:D19}|{NameOf(work)}");

    public static string NameKey(DueWork work) => $"of|{NameOf(work)}";

    public Row ToRow() => new(
        Partition,
        Key,
        RowValues.Of(
            ("Tenant", Work.School.Value),
            ("Kind", Work.Kind),
            ("Id", Work.Id),
            ("At", At),
            ("NotBefore", NotBefore),
            ("Since", Since),
            ("Attempts", Attempts)),
        ETag);

    public static DueRow From(Row row) => new(
        new DueWork(new SchoolId(row.Values.RequiredText("Tenant")), row.Values.RequiredText("Kind"), row.Values.RequiredText("Id")),
        row.Values.Time("At") ?? throw new InvalidDataException("Planned work has no time."),
        row.Values.Time("NotBefore"),
        row.Values.Int("Attempts") ?? 0,
        row.ETag)
    {
        Since = row.Values.Time("Since"),
    };

    private static string NameOf(DueWork work) => $"{work.School}|{work.Kind}|{work.Id}";
}
