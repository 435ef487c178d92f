using System.Globalization;
using System.Text;

namespace PixBot.Testing.Builders;

/// <summary>A student of a school that does not exist.</summary>
public sealed record SyntheticStudent(string LastName, string FirstName, string Class, string Email, string? LocalId)
{
    public Participation ToParticipation() => new(LastName, FirstName, Class, Identifier: LocalId);
}

/// <summary>
/// A school of any size with names as French schools have them: of many origins, compound, with particles, and with
/// homonyms (the more the larger the school). The same size gives the same school.
/// </summary>
public sealed class SchoolBuilder
{
    private readonly int size;
    private readonly int classes;

    public SchoolBuilder(int students, int classes)
    {
        (size, this.classes) = (students, classes);
        Students = [.. Enumerable.Range(0, students).Select(Student)];
    }

    public IReadOnlyList<SyntheticStudent> Students { get; }

    /// <summary>UTF-8, separated by semicolons, in the order of the classes.</summary>
    public string RosterCsv()
    {
        var text = new StringBuilder("Nom;Prénom;Classe;E-mail;Identifiant local\n");
        foreach (var student in Students.OrderBy(student => student.Class, StringComparer.Ordinal))
            text.Append(CultureInfo.InvariantCulture, $"{student.LastName};{student.FirstName};{student.Class};{student.Email};{student.LocalId}\n");
        return text.ToString();
    }

    public MemoryStream RosterStream() => new(Encoding.UTF8.GetBytes(RosterCsv()));

    /// <summary>Three in five have sent their profile; of those, five in six are certifiable.</summary>
    public ExportBuilder Export(ExportVariant variant, DateTimeOffset firstSentAt) =>
        new ExportBuilder(variant).With(Students.Select((student, i) => Participation(student.ToParticipation(), i, firstSentAt)));

    public static Participation Participation(Participation participation, int i, DateTimeOffset firstSentAt) => i % 5 >= 3
        ? participation
        : participation with
        {
            SentAt = firstSentAt.AddMinutes(i % 4000),
            Levels = [.. Enumerable.Range(0, 16).Select(c => c < (i % 6 == 0 ? 2 + (i / 6 % 3) : 5 + (i % 9)) ? 1 + ((i + c) % 4) : 0)],
        };

    private SyntheticStudent Student(int i)
    {
        var last = SyntheticNames.Last[i * 37 % SyntheticNames.Last.Count];
        if (i % 11 == 5)
            last += "-" + SyntheticNames.Last[(i * 37 + 19) % SyntheticNames.Last.Count];
        var first = SyntheticNames.First[(i * 13 + i / SyntheticNames.Last.Count) % SyntheticNames.First.Count];
        var @class = $"3{(char)('A' + i % Math.Min(classes, 26))}{(classes > 26 ? (i / 26 % (classes / 26) + 1).ToString(CultureInfo.InvariantCulture) : "")}";
        return new(last, first, @class, $"eleve{i}@ecole-{size}.example", i % 3 == 0 ? $"E{i:00000}" : null);
    }
}
