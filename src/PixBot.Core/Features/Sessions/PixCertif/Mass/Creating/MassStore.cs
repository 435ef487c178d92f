using System.Globalization;
using System.Text.Json;
using PixBot.Core.Features.People.Import;
using PixBot.Core.Features.People.Privacy;
using PixBot.Core.Features.Sessions.PixCertif.Mass.Reading;
using PixBot.Core.School;
using PixBot.Core.State;
using PixBot.Core.State.Personal;
using static PixBot.Core.State.Personal.PersonalContent;

namespace PixBot.Core.Features.Sessions.PixCertif.Mass.Creating;

/// <summary>
/// Files that were read: a row for each, and under its id a row for each session and each line to decide. What nobody
/// confirms goes after some days.
/// </summary>
internal sealed class MassStore(ITable table, SchoolClock school) : IDeclaresPersonalData
{
    private const string Kind = "mass-read";
    private const string Slot = "yyyy-MM-dd HH:mm";
    private const int KeptDays = 7;

    /// <summary>More homonyms than this no card could show.</summary>
    private const int MostCandidates = 20;

    public static PersonalTable PersonalData { get; } = new(
        Kind,
        SessionPersonalTexts.MassFiles,
        KeepFor.Days(KeptDays, row => row.Values.Time("At")),
        PersonalRows.Whole(Kind),
        new("Supervisors", Id, OnErasure.TakenOut),
        new("Candidates", Id, OnErasure.TakenOut),
        new("PersonId", Id, OnErasure.RowGoes),
        new("LastName", Name, OnErasure.RowGoes),
        new("FirstName", Name, OnErasure.RowGoes))
    {
        Rule = (table, subject, row, cancellationToken) => row.Values.Text("LastName") is { } lastName
            ? UndecidedLineRule.OfAsync(
                table, subject, row, new(lastName, row.Values.Text("FirstName") ?? "", row.Values.Text("Candidates") ?? "", row.Values.Text("PersonId")), cancellationToken)
            : new(PersonalData!.ByColumns(subject, row)),
    };

    /// <summary>Sessions and lines are there before the row that names them, so that nothing is read half.</summary>
    public async Task KeepAsync(SchoolId schoolId, string id, MassRead read, CancellationToken cancellationToken)
    {
        await table.PutAllAsync(read.Sessions.Select((session, index) => ToRow(schoolId, id, index, session)), cancellationToken);
        await table.PutAllAsync(read.Questions.Select(question => ToRow(schoolId, id, question)), cancellationToken);
        await table.PutAsync(new Row(Partition(schoolId), id, RowValues.Of(("At", school.Now))), cancellationToken);
    }

    public async Task<MassStored?> FindAsync(SchoolId schoolId, string id, CancellationToken cancellationToken)
    {
        var rows = await table.QueryAsync(RowRange.StartingWith(Partition(schoolId), id), cancellationToken).ToListAsync(cancellationToken);
        return rows.FirstOrDefault(row => row.Key == id) is { } head
            ? new(
                id,
                head.Values.Flag("Created"),
                [.. rows.Where(row => row.Key.StartsWith($"{id}|s", StringComparison.Ordinal)).Select(SessionOf)],
                [.. rows.Where(row => row.Key.StartsWith($"{id}|u", StringComparison.Ordinal)).Select(AnswerOf)])
            : null;
    }

    public Task MarkCreatedAsync(SchoolId schoolId, string id, CancellationToken cancellationToken) => table.ChangeAsync(
        Partition(schoolId), id, row => row is null || row.Values.Flag("Created") ? null : row.With(row.Values.With("Created", true)), cancellationToken);

    /// <summary>The first decision stands.</summary>
    public Task DecideAsync(SchoolId schoolId, string id, string key, string? personId, CancellationToken cancellationToken) => table.ChangeAsync(
        Partition(schoolId),
        $"{id}|{key}",
        row => row is null || row.Values.Flag("Decided") ? null : row.With(row.Values.With("Decided", true).With("PersonId", personId)),
        cancellationToken);

    public Task ForgetAsync(SchoolId schoolId, string id, CancellationToken cancellationToken) =>
        table.DeleteAllAsync(RowRange.StartingWith(Partition(schoolId), id), _ => true, cancellationToken);

    private Row ToRow(SchoolId schoolId, string id, int index, MassPlan session) => new(
        Partition(schoolId),
        string.Create(CultureInfo.InvariantCulture, $"{id}|s{index:0000}"),
        RowValues.Of(
            ("At", school.Now),
            ("Session", session.SessionId),
            ("Site", session.Place.Site),
            ("Room", session.Place.Room),
            ("Slot", session.Place.Date.ToDateTime(session.Place.Time).ToString(Slot, CultureInfo.InvariantCulture)),
            ("Supervisors", JsonSerializer.Serialize(session.SupervisorIds)),
            ("Candidates", JsonSerializer.Serialize(session.CandidateIds))));

    private static MassPlan SessionOf(Row row)
    {
        var start = DateTime.ParseExact(row.Values.RequiredText("Slot"), Slot, CultureInfo.InvariantCulture);
        return new(
            row.Values.Text("Session"),
            new(row.Values.RequiredText("Site"), row.Values.RequiredText("Room"), DateOnly.FromDateTime(start), TimeOnly.FromDateTime(start)),
            Ids(row, "Supervisors"),
            Ids(row, "Candidates"));
    }

    private Row ToRow(SchoolId schoolId, string id, MassQuestion question) => new(
        Partition(schoolId),
        string.Create(CultureInfo.InvariantCulture, $"{id}|u{question.Line:0000000}"),
        RowValues.Of(
            ("At", school.Now),
            ("Line", question.Line),
            ("Index", question.Session),
            ("LastName", question.LastName),
            ("FirstName", question.FirstName),
            ("Doubt", question.Doubt.ToString()),
            ("Candidates", string.Join(' ', question.CandidateIds.Take(MostCandidates)))));

    private static MassAnswer AnswerOf(Row row) => new(
        row.Key.Split('|')[^1],
        row.Values.Int("Line") ?? 0,
        row.Values.Int("Index") ?? 0,
        row.Values.RequiredText("LastName"),
        row.Values.RequiredText("FirstName"),
        Enum.Parse<RosterDoubt>(row.Values.RequiredText("Doubt")),
        (row.Values.Text("Candidates") ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries),
        row.Values.Flag("Decided"),
        row.Values.Text("PersonId"));

    private static string[] Ids(Row row, string column) => JsonSerializer.Deserialize<string[]>(row.Values.RequiredText(column)) ?? [];

    private static string Partition(SchoolId schoolId) => Partitions.Of(schoolId, Kind);
}
