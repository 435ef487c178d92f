using System.Globalization;
using System.Text.Json;
using PixBot.Core.Features.Profiles;
using PixBot.Core.Features.Sessions.Planning.Proposal;
using PixBot.Core.State;

namespace PixBot.Core.Features.Sessions.Planning.Means;

/// <summary>Rooms and hours as they were last given, and the plan that was last shown, so that the next one keeps to it.</summary>
internal sealed class PlanMeansStore(ITable table)
{
    public const string Rooms = "plan-rooms";
    public const string Hours = "plan-hours";
    public const string Shown = "plan-shown";

    public async Task ReplaceRoomsAsync(SchoolId schoolId, IEnumerable<RoomOffer> rooms, CancellationToken cancellationToken)
    {
        await table.DeleteAllAsync(Partitions.Of(schoolId, Rooms), cancellationToken);
        await table.PutAllAsync(rooms.Select(room => new Row(Partitions.Of(schoolId, Rooms), Key(room.Site, room.Name), RowValues.Of(("Room", JsonSerializer.Serialize(room))))), cancellationToken);
    }

    public async Task ReplaceHoursAsync(SchoolId schoolId, IEnumerable<PlanHour> hours, CancellationToken cancellationToken)
    {
        await table.DeleteAllAsync(Partitions.Of(schoolId, Hours), cancellationToken);
        await table.PutAllAsync(hours.Select(hour => new Row(Partitions.Of(schoolId, Hours), Key(hour.Slot), RowValues.Of(
            ("End", hour.End.ToString("HH:mm", CultureInfo.InvariantCulture)),
            ("Supervisors", JsonSerializer.Serialize(hour.SupervisorIds)),
            ("Reserves", JsonSerializer.Serialize(hour.ReserveIds))))), cancellationToken);
    }

    public async Task<PlanMeans> ReadAsync(SchoolId schoolId, CancellationToken cancellationToken) => new(
        await table.QueryAsync(new RowRange(Partitions.Of(schoolId, Rooms)), cancellationToken)
            .Select(row => JsonSerializer.Deserialize<RoomOffer>(row.Values.RequiredText("Room"))!).ToListAsync(cancellationToken),
        await table.QueryAsync(new RowRange(Partitions.Of(schoolId, Hours)), cancellationToken)
            .Select(row => new PlanHour(SlotOf(row.Key), TimeOnly.ParseExact(row.Values.RequiredText("End"), "HH:mm", CultureInfo.InvariantCulture), Ids(row, "Supervisors"), Ids(row, "Reserves")))
            .ToListAsync(cancellationToken));

    public async Task KeepAsync(SchoolId schoolId, SessionPlan plan, CancellationToken cancellationToken)
    {
        await table.DeleteAllAsync(Partitions.Of(schoolId, Shown), cancellationToken);
        await table.PutAllAsync(plan.Sessions.Select(session => new Row(
            Partitions.Of(schoolId, Shown), $"{Key(session.Slot)}-{Key(session.Site, session.Room)}", RowValues.Of(
                ("Site", session.Site),
                ("Room", session.Room),
                ("Minutes", session.Minutes),
                ("Convoked", session.ConvokedId),
                ("Supervisors", JsonSerializer.Serialize(session.SupervisorIds)),
                ("Candidates", JsonSerializer.Serialize(session.CandidateIds))))), cancellationToken);
    }

    /// <returns>Null where none was shown.</returns>
    public async Task<SessionPlan?> ShownAsync(SchoolId schoolId, CancellationToken cancellationToken)
    {
        var sessions = await table.QueryAsync(new RowRange(Partitions.Of(schoolId, Shown)), cancellationToken)
            .Select(row => new ProposedSession(
                row.Values.Text("Convoked"),
                row.Values.RequiredText("Site"),
                row.Values.RequiredText("Room"),
                SlotOf(row.Key[..12]),
                row.Values.Int("Minutes") ?? 0,
                Ids(row, "Supervisors"),
                Ids(row, "Candidates")))
            .ToListAsync(cancellationToken);
        return sessions.Count == 0 ? null : new(sessions, []);
    }

    private static string[] Ids(Row row, string column) => JsonSerializer.Deserialize<string[]>(row.Values.RequiredText(column)) ?? [];

    private static string Key(string site, string name) => SchoolView.ClassKey($"{site}\n{name}");

    private static string Key(ExamSlot slot) => slot.Date.ToDateTime(slot.Time).ToString("yyyyMMddHHmm", CultureInfo.InvariantCulture);

    private static ExamSlot SlotOf(string key)
    {
        var moment = DateTime.ParseExact(key, "yyyyMMddHHmm", CultureInfo.InvariantCulture);
        return new(DateOnly.FromDateTime(moment), TimeOnly.FromDateTime(moment));
    }
}
