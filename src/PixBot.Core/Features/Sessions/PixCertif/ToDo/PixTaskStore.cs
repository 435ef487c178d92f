using System.Globalization;
using PixBot.Core.Features.People;
using PixBot.Core.Localization;
using PixBot.Core.School;
using PixBot.Core.State;
using PixBot.Core.State.Personal;

namespace PixBot.Core.Features.Sessions.PixCertif.ToDo;

/// <summary>
/// What is still to be typed is what the session is now, less what was ticked: so every later change adds to it by itself.
/// Of a candidate is kept, in a column of their row, with which extra time Pix has them.
/// </summary>
internal sealed class PixTaskStore(ITable table, SessionStore sessions, IRoster roster) : IDeclaresPersonalData
{
    private const string Enrolled = "PixEnrolled";

    public static PersonalTable PersonalData => SessionPersonalData.OfCandidate(Enrolled);

    public async Task<(IReadOnlyList<PixTask> Tasks, PixTyped? Typed)> ReadAsync(SchoolId schoolId, Session session, CancellationToken cancellationToken)
    {
        var typed = PixTyped.TryParse((await table.FindAsync(Partition(schoolId), session.Id, cancellationToken))?.Values.Text("Typed"));
        var candidates = await sessions.CandidatesAndWithdrawnAsync(schoolId, session.Id, cancellationToken);
        var people = await roster.FindAsync(schoolId, [.. candidates.Select(candidate => candidate.PersonId)], cancellationToken);
        return ([.. OfSession(session, typed), .. OfCandidates(candidates, people)], typed);
    }

    public async Task TickAsync(SchoolId schoolId, Session session, PixTask task, CancellationToken cancellationToken)
    {
        switch (task)
        {
            case PixTask.Enrol enrol:
                await NoteAsync(schoolId, session, enrol.Person.Id, Percent(enrol.Person), cancellationToken);
                break;
            case PixTask.ExtraTime extra:
                await NoteAsync(schoolId, session, extra.Person.Id, Percent(extra.Person), cancellationToken);
                break;
            case PixTask.Remove remove:
                await NoteAsync(schoolId, session, remove.PersonId, null, cancellationToken);
                break;
            default:
                await table.PutAsync(new Row(Partition(schoolId), session.Id, RowValues.Of(("Typed", PixTyped.Of(session).ToJson()))), cancellationToken);
                break;
        }
    }

    /// <summary>Whoever has number and codes has created the session.</summary>
    private static IEnumerable<PixTask> OfSession(Session session, PixTyped? typed)
    {
        if (typed is null && !session.HasCodes)
            yield return new PixTask.Create();
        else if (typed is null ? session.FactsBefore is not null : typed != PixTyped.Of(session))
            yield return new PixTask.Move();
    }

    private static IEnumerable<PixTask> OfCandidates(IReadOnlyList<Candidate> candidates, IReadOnlyDictionary<string, Person> people)
    {
        foreach (var gone in candidates.Where(candidate => candidate.IsWithdrawn && candidate.Notes.Text(Enrolled) is not null))
            yield return new PixTask.Remove(gone.PersonId, people.GetValueOrDefault(gone.PersonId));
        var there = candidates.Where(candidate => !candidate.IsWithdrawn && people.ContainsKey(candidate.PersonId))
            .Select(candidate => (Typed: candidate.Notes.Text(Enrolled), Person: people[candidate.PersonId]))
            .OrderBy(one => one.Person.Class, Alphabet.Classes)
            .ThenBy(one => one.Person.LastName, Alphabet.Names)
            .ThenBy(one => one.Person.FirstName, Alphabet.Names)
            .ToList();
        foreach (var (typed, person) in there)
        {
            if (typed is null)
                yield return new PixTask.Enrol(person);
            else if (typed != Percent(person))
                yield return new PixTask.ExtraTime(person);
        }
    }

    private static string Percent(Person person) => (person.ExtraTimePercent ?? 0).ToString(CultureInfo.InvariantCulture);

    private Task NoteAsync(SchoolId schoolId, Session session, string personId, string? value, CancellationToken cancellationToken)
    {
        var partition = SessionRows.Candidates(schoolId, session.Id);
        return table.ChangeAsync(
            partition, personId, row => row is null || row.Values.Text(Enrolled) == value ? null : row.With(row.Values.With(Enrolled, value)), cancellationToken);
    }

    private static string Partition(SchoolId schoolId) => Partitions.Of(schoolId, "session-pix");
}
