using PixBot.Core.Features.Profiles;
using PixBot.Core.Localization;
using PixBot.Core.School;

namespace PixBot.Core.Features.Sessions.Planning;

/// <summary>Whom a session gets, and who is left out and why.</summary>
/// <param name="Elsewhere">In another session that is to come.</param>
internal sealed record Enrolment(IReadOnlyList<Person> Enrolled, IReadOnlyList<Person> Elsewhere, int NotCertifiable)
{
    /// <summary>The students of the classes who sit in no other session, only the certifiable ones where that is asked.</summary>
    public static Enrolment Choose(SchoolView school, IReadOnlyList<SessionToCome> others, PlannedSession plan)
    {
        var students = school.Students.Where(student => plan.Classes.Contains(SchoolView.ClassKey(student.Class), StringComparer.Ordinal));
        return Choose(school, others, students, plan.OnlyCertifiable);
    }

    public static Enrolment Choose(SchoolView school, IReadOnlyList<SessionToCome> others, IEnumerable<Person> students, bool onlyCertifiable)
    {
        var free = InOrder(students).ToLookup(student => !others.Any(other => other.CandidateIds.Contains(student.Id)));
        var enrolled = free[true].Where(student => !onlyCertifiable || school.IsCertifiable(student)).ToList();
        return new(enrolled, [.. free[false]], free[true].Count() - enrolled.Count);
    }

    private static IEnumerable<Person> InOrder(IEnumerable<Person> students) => students
        .OrderBy(student => student.Class, Alphabet.Classes)
        .ThenBy(student => student.LastName, Alphabet.Names)
        .ThenBy(student => student.FirstName, Alphabet.Names);
}
