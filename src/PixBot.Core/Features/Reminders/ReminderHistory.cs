using System.Globalization;
using PixBot.Core.State;

namespace PixBot.Core.Features.Reminders;

/// <summary>Every reminder that went to many, by rule or by hand.</summary>
/// <param name="Id">Of its broadcast.</param>
/// <param name="Day">The school's local day, which its people have no other reminder on.</param>
/// <param name="AuthorName">Of the referent who sent it; null for the rule.</param>
/// <param name="DaysLeft">Null where no deadline was known.</param>
/// <param name="Result">Null while it is under way.</param>
public sealed record PastReminder(string Id, DateTimeOffset At, DateOnly Day, string? AuthorName, int? DaysLeft, ReminderResult? Result = null);

public sealed record ReminderResult(int Sent, int Unreachable, int Failed, int Spared, int Unknown = 0);

internal sealed class ReminderHistory(ITable table)
{
    private const int MostShown = 50;

    public Task BeginAsync(SchoolId schoolId, PastReminder reminder, CancellationToken cancellationToken) =>
        table.TryInsertAsync(ToRow(schoolId, reminder), cancellationToken);

    public Task FinishAsync(SchoolId schoolId, PastReminder reminder, CancellationToken cancellationToken) =>
        table.PutAsync(ToRow(schoolId, reminder), cancellationToken);

    /// <summary>The latest first.</summary>
    public async Task<IReadOnlyList<PastReminder>> ListAsync(SchoolId schoolId, CancellationToken cancellationToken) =>
        await table.QueryAsync(new RowRange(PartitionOf(schoolId)), cancellationToken)
            .Take(MostShown).Select(From).ToListAsync(cancellationToken);

    /// <summary>Rows sort by key, and the latest is to come first.</summary>
    private static string KeyOf(PastReminder reminder) => string.Create(
        CultureInfo.InvariantCulture, $"{DateTimeOffset.MaxValue.UtcTicks - reminder.At.UtcTicks:D19}|{reminder.Id}");

    private static Row ToRow(SchoolId schoolId, PastReminder reminder) => new(PartitionOf(schoolId), KeyOf(reminder), RowValues.Of(
        ("Id", reminder.Id),
        ("At", reminder.At),
        ("Day", reminder.Day.DayNumber),
        ("AuthorName", reminder.AuthorName),
        ("DaysLeft", reminder.DaysLeft),
        ("Sent", reminder.Result?.Sent),
        ("Unreachable", reminder.Result?.Unreachable),
        ("Failed", reminder.Result?.Failed),
        ("Spared", reminder.Result?.Spared),
        ("Unknown", reminder.Result?.Unknown is > 0 and var unknown ? unknown : null)));

    private static PastReminder From(Row row) => new(
        row.Values.RequiredText("Id"),
        row.Values.Time("At") ?? default,
        DateOnly.FromDayNumber(row.Values.Int("Day") ?? 0),
        row.Values.Text("AuthorName"),
        row.Values.Int("DaysLeft"),
        row.Values.Int("Sent") is { } sent
            ? new(sent, row.Values.Int("Unreachable") ?? 0, row.Values.Int("Failed") ?? 0, row.Values.Int("Spared") ?? 0, row.Values.Int("Unknown") ?? 0)
            : null);

    private static string PartitionOf(SchoolId schoolId) => Partitions.Of(schoolId, "reminder-history");
}
