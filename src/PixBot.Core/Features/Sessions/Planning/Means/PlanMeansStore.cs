using System.Text.Json;
using PixBot.Core.State;

namespace PixBot.Core.Features.Sessions.Planning.Means;

/// <summary>Rooms, supervisors and hours of a school.</summary>
internal sealed class PlanMeansStore(ITable table)
{
    public const string Rooms = "plan-rooms";
    public const string Supervisors = "plan-supervisors";
    public const string Settings = "plan-settings";

    private const string SettingsKey = "plan";

    public async Task<PlanMeans> ReadAsync(SchoolId schoolId, CancellationToken cancellationToken) => new(
        await table.QueryAsync(new RowRange(Partitions.Of(schoolId, Rooms)), cancellationToken).Select(RoomOf).ToListAsync(cancellationToken),
        await table.QueryAsync(new RowRange(Partitions.Of(schoolId, Supervisors)), cancellationToken).Select(SupervisorOf).ToListAsync(cancellationToken),
        await SettingsAsync(schoolId, cancellationToken));

    public async Task<PlanSettings> SettingsAsync(SchoolId schoolId, CancellationToken cancellationToken) =>
        await table.FindAsync(Partitions.Of(schoolId, Settings), SettingsKey, cancellationToken) is { } row ? SettingsOf(row) : PlanSettings.Usual;

    public async Task<PlanRoom?> RoomAsync(SchoolId schoolId, string id, CancellationToken cancellationToken) =>
        await table.FindAsync(Partitions.Of(schoolId, Rooms), id, cancellationToken) is { } row ? RoomOf(row) : null;

    public Task PutAsync(SchoolId schoolId, PlanRoom room, CancellationToken cancellationToken) => table.PutAsync(ToRow(schoolId, room), cancellationToken);

    public Task<bool> RemoveRoomAsync(SchoolId schoolId, string id, CancellationToken cancellationToken) =>
        table.TryDeleteAsync(Partitions.Of(schoolId, Rooms), id, cancellationToken);

    public Task PutAsync(SchoolId schoolId, PlanSettings settings, CancellationToken cancellationToken) => table.PutAsync(
        new Row(Partitions.Of(schoolId, Settings), SettingsKey, RowValues.Of(
            ("Slots", PlanTimes.Write(settings.Slots)),
            ("Classes", JsonSerializer.Serialize(settings.Classes)),
            ("OnlyCertifiable", settings.OnlyCertifiable),
            ("Turnaround", settings.Turnaround),
            ("PerSession", settings.Supervisors))),
        cancellationToken);

    /// <summary>Whoever is never there is not kept.</summary>
    public async Task PutAsync(SchoolId schoolId, PlanSupervisor supervisor, CancellationToken cancellationToken)
    {
        if (supervisor.Openings.Count == 0)
            await table.TryDeleteAsync(Partitions.Of(schoolId, Supervisors), supervisor.PersonId, cancellationToken);
        else
            await table.PutAsync(ToRow(schoolId, supervisor), cancellationToken);
    }

    public Task ReplaceAsync(SchoolId schoolId, IReadOnlyList<PlanRoom> rooms, CancellationToken cancellationToken) =>
        ReplaceAsync(Partitions.Of(schoolId, Rooms), [.. rooms.Select(room => ToRow(schoolId, room))], cancellationToken);

    public Task ReplaceAsync(SchoolId schoolId, IReadOnlyList<PlanSupervisor> supervisors, CancellationToken cancellationToken) =>
        ReplaceAsync(Partitions.Of(schoolId, Supervisors), [.. supervisors.Select(supervisor => ToRow(schoolId, supervisor))], cancellationToken);

    /// <summary>The new ones are there before the old ones go, so that nobody finds none at all.</summary>
    private async Task ReplaceAsync(string partition, IReadOnlyList<Row> rows, CancellationToken cancellationToken)
    {
        await table.PutAllAsync(rows, cancellationToken);
        var keys = rows.Select(row => row.Key).ToHashSet(StringComparer.Ordinal);
        await table.DeleteAllAsync(new RowRange(partition), row => !keys.Contains(row.Key), cancellationToken);
    }

    private static Row ToRow(SchoolId schoolId, PlanRoom room) => new(Partitions.Of(schoolId, Rooms), room.Id, RowValues.Of(
        ("Site", room.Site),
        ("Name", room.Name),
        ("Computers", room.Computers),
        ("Spare", room.Spare),
        ("Openings", PlanTimes.Write(room.Openings)),
        ("Checks", string.Join(' ', room.Checks)),
        ("CheckedBy", room.CheckedBy),
        ("CheckedAt", room.CheckedAt)));

    private static PlanRoom RoomOf(Row row) => new(
        row.Values.RequiredText("Site"),
        row.Values.RequiredText("Name"),
        row.Values.Int("Computers") ?? 0,
        row.Values.Int("Spare") ?? 0,
        PlanTimes.Openings(row.Values.Text("Openings") ?? "") ?? [],
        [.. (row.Values.Text("Checks") ?? "").Split(' ').Select(name => Enum.TryParse<RoomCheck>(name, out var check) ? check : (RoomCheck?)null).OfType<RoomCheck>()],
        row.Values.Text("CheckedBy"),
        row.Values.Time("CheckedAt"));

    private static Row ToRow(SchoolId schoolId, PlanSupervisor supervisor) => new(Partitions.Of(schoolId, Supervisors), supervisor.PersonId, RowValues.Of(
        ("Openings", PlanTimes.Write(supervisor.Openings)),
        ("Reserve", supervisor.IsReserve)));

    private static PlanSupervisor SupervisorOf(Row row) =>
        new(row.Key, PlanTimes.Openings(row.Values.Text("Openings") ?? "") ?? [], row.Values.Flag("Reserve"));

    private static PlanSettings SettingsOf(Row row) => new(
        PlanTimes.Slots(row.Values.Text("Slots") ?? "") ?? [],
        JsonSerializer.Deserialize<string[]>(row.Values.Text("Classes") ?? "[]") ?? [],
        row.Values.Flag("OnlyCertifiable"),
        row.Values.Int("Turnaround") ?? PlanSettings.Usual.Turnaround,
        row.Values.Int("PerSession") ?? PlanSettings.Usual.Supervisors);
}
