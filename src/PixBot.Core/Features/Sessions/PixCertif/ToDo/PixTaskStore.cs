using System.Globalization;
using PixBot.Core.Features.People;
using PixBot.Core.Localization;
using PixBot.Core.School;
using PixBot.Core.State;
using PixBot.Core.State.Personal;

namespace PixBot.Core.Features.Sessions.PixCertif.ToDo;

/// <summary>
/// What is still to be typed is what the session is now, less what was ticked: so every later change adds to it by itself.
/// Of a candidate is kept, in columns of their row, with which extra time and adjustment Pix has them.
/// </summary>
internal sealed class PixTaskStore(ITable table, SessionStore sessions, IRoster roster) : IDeclaresPersonalData
{
    private const string Enrolled = "PixEnrolled";
    private const string Accessible = "PixAccessible";

    public static PersonalTable PersonalData => SessionPersonalData.OfCandidate(Enrolled, Accessible);

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
            case PixTask.Enrol { Person: var person }:
                await NoteAsync(schoolId, session, person.Id, notes => Adjusted(notes.With(Enrolled, Percent(person)), person), cancellationToken);
                break;
            case PixTask.ExtraTime { Person: var person }:
                await NoteAsync(schoolId, session, person.Id, notes => notes.With(Enrolled, Percent(person)), cancellationToken);
                break;
            case PixTask.Accessibility { Person: var person }:
                await NoteAsync(schoolId, session, person.Id, notes => Adjusted(notes, person), cancellationToken);
                break;
            case PixTask.Remove remove:
                await NoteAsync(schoolId, session, remove.PersonId, notes => notes.With(Enrolled, null).With(Accessible, null), cancellationToken);
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
        var gone = candidates.Where(candidate => candidate.IsWithdrawn && candidate.Notes.Text(Enrolled) is not null)
            .Select(candidate => (PixTask)new PixTask.Remove(candidate.PersonId, people.GetValueOrDefault(candidate.PersonId)));
        var there = candidates.Where(candidate => !candidate.IsWithdrawn && people.ContainsKey(candidate.PersonId))
            .Select(candidate => (candidate.Notes, Person: people[candidate.PersonId]))
            .OrderBy(one => one.Person.Class, Alphabet.Classes)
            .ThenBy(one => one.Person.LastName, Alphabet.Names)
            .ThenBy(one => one.Person.FirstName, Alphabet.Names)
            .SelectMany(one => OfCandidate(one.Notes, one.Person));
        return gone.Concat(there);
    }

    private static IEnumerable<PixTask> OfCandidate(RowValues notes, Person person)
    {
        var typed = notes.Text(Enrolled);
        if (typed is null)
            yield return new PixTask.Enrol(person);
        else if (typed != Percent(person))
            yield return new PixTask.ExtraTime(person);
        if (typed is not null && notes.Flag(Accessible) != person.NeedsAccessibleQuestions)
            yield return new PixTask.Accessibility(person);
    }

    private static string Percent(Person person) => (person.ExtraTimePercent ?? 0).ToString(CultureInfo.InvariantCulture);

    private static RowValues Adjusted(RowValues notes, Person person) => notes.With(Accessible, person.NeedsAccessibleQuestions ? true : null);

    private Task NoteAsync(SchoolId schoolId, Session session, string personId, Func<RowValues, RowValues> change, CancellationToken cancellationToken) =>
        table.ChangeAsync(SessionRows.Candidates(schoolId, session.Id), personId, row => row is null ? null : row.With(change(row.Values)), cancellationToken);

    private static string Partition(SchoolId schoolId) => Partitions.Of(schoolId, "session-pix");
}
