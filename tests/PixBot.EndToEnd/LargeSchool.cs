using System.Globalization;
using System.Text;
using PixBot.Simulator.People;
using PixBot.Testing.Builders;

namespace PixBot.EndToEnd;

/// <summary>A school of any size in which nobody has another's name, so that every line of an export has one owner.</summary>
internal sealed class LargeSchool(int size, int classes)
{
    private readonly SyntheticStudent[] students =
        [.. new SchoolBuilder(size, classes).Students.Select((student, i) => student with { LastName = $"{student.LastName}-{Letters(i)}" })];

    public IReadOnlyList<SimulatedPerson> People =>
        [.. students.Select(student => new SimulatedPerson(student.Email, student.FirstName, student.LastName, SimulatedRole.Student, student.Class))];

    public byte[] Roster()
    {
        var text = new StringBuilder("Nom;Prénom;Classe;E-mail\n");
        foreach (var student in students)
            text.Append(CultureInfo.InvariantCulture, $"{student.LastName};{student.FirstName};{student.Class};{student.Email}\n");
        return Encoding.UTF8.GetBytes(text.ToString());
    }

    /// <summary>Three in five have sent their profile.</summary>
    public byte[] Export()
    {
        var firstSentAt = new DateTimeOffset(2026, 2, 2, 8, 0, 0, TimeSpan.Zero);
        var participations = students.Select((student, i) => SchoolBuilder.Participation(student.ToParticipation(), i, firstSentAt));
        return new ExportBuilder(ExportVariant.Current).With(participations).ToStream().ToArray();
    }

    public int Sent => Enumerable.Range(0, size).Count(i => i % 5 < 3);

    public int Certifiable => students.Select((student, i) => SchoolBuilder.Participation(student.ToParticipation(), i, default))
        .Count(participation => participation.Levels?.Count(level => level >= 1) >= 5);

    /// <summary>aaaa, aaab, aaac…</summary>
    private static string Letters(int i) => string.Concat(new[] { i / 17_576 % 26, i / 676 % 26, i / 26 % 26, i % 26 }.Select(letter => (char)('a' + letter)));
}
