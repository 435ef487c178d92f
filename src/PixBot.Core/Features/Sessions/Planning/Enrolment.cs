using PixBot.Core.Features.Profiles;
using PixBot.Core.Localization;
using PixBot.Core.School;
using PixBot.Core.State;

namespace PixBot.Core.Features.Sessions.Planning;

/// <summary>Whom a session gets, and how many not and why.</summary>
internal sealed record Enrolment(IReadOnlyList<Person> Enrolled, int Elsewhere, int NotCertifiable)
{
    /// <summary>The students of the classes who sit in no other session that is to come, only the certifiable ones where that is asked.</summary>
    public static async Task<Enrolment> ChooseAsync(
        SchoolView school, SessionStore sessions, SchoolId schoolId, PlannedSession plan, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var taken = await TakenAsync(sessions, schoolId, plan.Draft.Id, now, cancellationToken);
        var students = school.Students.Where(student => plan.Classes.Contains(SchoolView.ClassKey(student.Class), StringComparer.Ordinal)).ToList();
        var free = students.Where(student => !taken.Contains(student.Id)).ToList();
        var enrolled = free.Where(student => !plan.OnlyCertifiable || school.IsCertifiable(student))
            .OrderBy(student => student.Class, Alphabet.Classes)
            .ThenBy(student => student.LastName, Alphabet.Names)
            .ThenBy(student => student.FirstName, Alphabet.Names)
            .ToList();
        return new(enrolled, students.Count - free.Count, free.Count - enrolled.Count);
    }

    private static async Task<HashSet<string>> TakenAsync(
        SessionStore sessions, SchoolId schoolId, string butNot, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var taken = new HashSet<string>(StringComparer.Ordinal);
        foreach (var session in await sessions.ListAsync(schoolId, cancellationToken))
        {
            if (session.Id != butNot && !session.IsOver(now))
                taken.UnionWith((await sessions.CandidatesAsync(schoolId, session.Id, cancellationToken)).Select(candidate => candidate.PersonId));
        }

        return taken;
    }
}
