using System.Globalization;
using System.Text.Json;
using PixBot.Core.Features.Sessions.Planning.Means;
using PixBot.Core.Features.Sessions.Planning.Proposal;
using PixBot.Core.State;
using PixBot.Core.State.Personal;
using static PixBot.Core.State.Personal.PersonalContent;

namespace PixBot.Core.Features.Sessions.Planning.ForMe;

/// <summary>The plan that was last shown: one row names it, the others, under its id, are its sessions.</summary>
internal sealed class ShownPlanStore(ITable table)
{
    public const string Kind = "plan-shown";

    private const string Head = "plan";
    private const string Slot = "yyyy-MM-dd HH:mm";

    public static readonly PersonalTable Personal = new(
        Kind,
        PlanPersonalData.Purpose,
        KeepFor.UntilErased,
        PersonalRows.Whole(Kind),
        new("Supervisors", Id, OnErasure.TakenOut),
        new("Candidates", Id, OnErasure.TakenOut));

    /// <summary>The sessions are there before the row that names them, so that no plan is read half.</summary>
    public async Task PutAsync(SchoolId schoolId, ShownPlan shown, CancellationToken cancellationToken)
    {
        await table.PutAllAsync(shown.Plan.Sessions.Select((session, index) => ToRow(schoolId, shown.Id, index, session)), cancellationToken);
        await table.PutAsync(HeadRow(schoolId, shown), cancellationToken);
        await table.DeleteAllAsync(
            new RowRange(Partitions.Of(schoolId, Kind)), row => row.Key != Head && !row.Key.StartsWith($"{shown.Id}-", StringComparison.Ordinal), cancellationToken);
    }

    /// <returns>Null where none was shown.</returns>
    public async Task<ShownPlan?> FindAsync(SchoolId schoolId, CancellationToken cancellationToken)
    {
        if (await table.FindAsync(Partitions.Of(schoolId, Kind), Head, cancellationToken) is not { } head)
            return null;
        var id = head.Values.RequiredText("Plan");
        var sessions = await table.QueryAsync(RowRange.StartingWith(Partitions.Of(schoolId, Kind), $"{id}-"), cancellationToken).Select(SessionOf).ToListAsync(cancellationToken);
        return new(id, head.Values.RequiredText("Facts"), Enum.Parse<ShownPlanState>(head.Values.RequiredText("State")), new(sessions, []));
    }

    /// <summary>Unless another plan was shown meanwhile.</summary>
    /// <returns>Whether it is the one that is shown.</returns>
    public async Task<bool> MarkAsync(SchoolId schoolId, string planId, ShownPlanState state, CancellationToken cancellationToken)
    {
        var row = await table.ChangeAsync(
            Partitions.Of(schoolId, Kind),
            Head,
            before => before?.Values.Text("Plan") != planId ? null : before.With(before.Values.With("State", state.ToString())),
            cancellationToken);
        return row?.Values.Text("Plan") == planId;
    }

    private static Row HeadRow(SchoolId schoolId, ShownPlan shown) => new(Partitions.Of(schoolId, Kind), Head, RowValues.Of(
        ("Plan", shown.Id),
        ("Facts", shown.Facts),
        ("State", shown.State.ToString())));

    private static Row ToRow(SchoolId schoolId, string planId, int index, ProposedSession session) => new(
        Partitions.Of(schoolId, Kind),
        string.Create(CultureInfo.InvariantCulture, $"{planId}-{index:0000}"),
        RowValues.Of(
            ("Session", session.ConvokedId),
            ("Site", session.Site),
            ("Room", session.Room),
            ("Slot", session.Slot.Date.ToDateTime(session.Slot.Time).ToString(Slot, CultureInfo.InvariantCulture)),
            ("Minutes", session.Minutes),
            ("Supervisors", JsonSerializer.Serialize(session.SupervisorIds)),
            ("Candidates", JsonSerializer.Serialize(session.CandidateIds))));

    private static ProposedSession SessionOf(Row row)
    {
        var start = DateTime.ParseExact(row.Values.RequiredText("Slot"), Slot, CultureInfo.InvariantCulture);
        return new(
            row.Values.Text("Session"),
            row.Values.RequiredText("Site"),
            row.Values.RequiredText("Room"),
            new(DateOnly.FromDateTime(start), TimeOnly.FromDateTime(start)),
            row.Values.Int("Minutes") ?? 0,
            Ids(row, "Supervisors"),
            Ids(row, "Candidates"));
    }

    private static string[] Ids(Row row, string column) => JsonSerializer.Deserialize<string[]>(row.Values.RequiredText(column)) ?? [];
}
