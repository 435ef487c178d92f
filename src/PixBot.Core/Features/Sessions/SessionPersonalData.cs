using PixBot.Core.State;
using PixBot.Core.State.Personal;
using static PixBot.Core.State.Personal.PersonalContent;

namespace PixBot.Core.Features.Sessions;

/// <summary>Who sits and supervises what. Of sessions that are over stays, by id, who was there; forms that name the person have to be filled in again.</summary>
internal static class SessionPersonalData
{
    private const int DaysOfDrafts = 14;

    public static readonly PersonalTable Candidates = new(
        "candidates",
        SessionPersonalTexts.Enrolled,
        new(SessionPersonalTexts.AsProof),
        PersonalRows.None with { Of = CandidatesAsync },
        Candidate.Columns)
    {
        Rule = async (table, subject, row, cancellationToken) =>
            await IsOverAsync(table, subject, row.Partition.Split('|')[^1], cancellationToken) ? RowFate.Untouched : new RowFate.Goes(),
    };

    /// <summary>Leads to <see cref="Candidates"/>, so it goes after them.</summary>
    public static readonly PersonalTable OfPerson = new(
        "sessions-of",
        SessionPersonalTexts.Enrolled,
        new(SessionPersonalTexts.AsProof),
        PersonalRows.PerPerson("sessions-of"),
        new PersonalColumn(PersonalColumn.Partition, Id, OnErasure.RowGoes));

    public static readonly IReadOnlyList<PersonalTable> Tables =
    [
        Candidates,
        OfPerson,
        new(
            "sessions",
            SessionPersonalTexts.Enrolled,
            new(SessionPersonalTexts.AsProof),
            PersonalRows.Whole("sessions"),
            SessionRows.Supervisors),
        new(
            "session-drafts",
            SessionPersonalTexts.Drafts,
            KeepFor.Days(DaysOfDrafts, row => row.Values.Time("At") ?? DateTimeOffset.MinValue) with { Says = SessionPersonalTexts.UntilConfirmed(DaysOfDrafts) },
            PersonalRows.Whole("session-drafts"),
            new("Candidates", Id, OnErasure.RowGoes),
            new("Draft", Id, OnErasure.RowGoes)),
    ];

    /// <summary>What a use case notes of a candidate in columns of its own: it goes with the candidate's row.</summary>
    public static PersonalTable OfCandidate(params IEnumerable<string> columns) => Candidates with
    {
        Rows = PersonalRows.None,
        Columns = [.. columns.Select(column => new PersonalColumn(column, Fact, OnErasure.RowGoes))],
    };

    private static IAsyncEnumerable<Row> CandidatesAsync(ITable table, DataSubject subject, CancellationToken cancellationToken) =>
        table.QueryAsync(new RowRange(SessionRows.OfPerson(subject.School, subject.PersonId)), cancellationToken)
            .Select(async (session, token) => await table.FindAsync(SessionRows.Candidates(subject.School, session.Key), subject.PersonId, token))
            .Where(row => row is not null)
            .Select(row => row!);

    private static async Task<bool> IsOverAsync(ITable table, DataSubject subject, string sessionId, CancellationToken cancellationToken) =>
        await table.FindAsync(SessionRows.Sessions(subject.School), sessionId, cancellationToken) is { } row && SessionRows.Session(row).IsOver(subject.Now);
}
