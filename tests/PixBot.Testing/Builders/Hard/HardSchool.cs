using System.Globalization;
using System.Text;

namespace PixBot.Testing.Builders.Hard;

/// <summary>
/// A school and an export of which it is known whose each line is: most lines plain, some three hundred of them hard. Whom
/// nobody could tell apart is not in it: a stranger who has a classmate's very name, or a part of it.
/// </summary>
public sealed partial class HardSchool
{
    private const int OfEachCase = 15;
    private const int ClassCount = 60;

    private static readonly DateTimeOffset FirstSentAt = new(2026, 1, 5, 7, 0, 0, TimeSpan.Zero);

    private readonly Random random;
    private readonly HardNames names;
    private readonly IReadOnlyList<string> classes;
    private readonly List<SyntheticStudent> students = [];
    private readonly List<HardLine> lines = [];
    private readonly HashSet<string> taken = new(StringComparer.Ordinal);

    /// <param name="seed">The same seed and names give the same school.</param>
    public HardSchool(int seed, HardNames names, int size = 2_000)
    {
        (random, this.names) = (new(seed), names);
        classes = [.. Enumerable.Range(0, ClassCount).Select(i => seed % 2 == 0 ? $"{6 - i / 15}{(char)('A' + i % 15)}" : $"{6 - i / 15}{i % 15 + 1:00}")];
        foreach (var hard in Enum.GetValues<HardCase>())
        {
            for (var i = 0; hard != HardCase.None && i < OfEachCase; i++)
                Add(hard, i);
        }

        while (students.Count < size)
            Plain();
        Roster = [.. students.OrderBy(student => student.Class, StringComparer.Ordinal).ThenBy(_ => random.Next())];
        Lines = [.. lines.OrderBy(_ => random.Next()).Select(Dated)];
    }

    public IReadOnlyList<SyntheticStudent> Roster { get; }

    /// <summary>In the order of the file, whose second line is the first of them. Each is sent at a minute of its own.</summary>
    public IReadOnlyList<HardLine> Lines { get; }

    public string RosterCsv()
    {
        var text = new StringBuilder("Nom;Prénom;Classe;E-mail\n");
        foreach (var student in Roster)
            text.Append(CultureInfo.InvariantCulture, $"{student.LastName};{student.FirstName};{student.Class};{student.Email}\n");
        return text.ToString();
    }

    public ExportBuilder Export() => new ExportBuilder(ExportVariant.Current).With(Lines.Select(line => line.Participation));

    private static HardLine Dated(HardLine line, int i) => line with
    {
        Participation = line.Participation with { SentAt = FirstSentAt.AddMinutes(i), Levels = [.. Enumerable.Repeat(2, 16)] },
    };

    private void Plain()
    {
        var student = Enroll(LastName(), FirstName());
        if (random.Next(30) != 0)
            Write(student, HardCase.None);
    }

    private SyntheticStudent Enroll(string last, string first)
    {
        while (true)
        {
            if (TryEnroll(last, first, Pick(classes)) is { } student)
                return student;
        }
    }

    /// <returns>Null where the class has somebody of this name.</returns>
    private SyntheticStudent? TryEnroll(string last, string first, string @class)
    {
        if (!taken.Add(Identity(last, first, @class)))
            return null;
        var student = new SyntheticStudent(last, first, @class, $"eleve{students.Count}@ecole.example", null);
        students.Add(student);
        return student;
    }

    private void Write(SyntheticStudent student, HardCase hard, string? last = null, string? first = null, string? @class = null)
    {
        var isWritten = last is not null || first is not null;
        if (!isWritten || taken.Add(Identity(last ?? student.LastName, first ?? student.FirstName, student.Class)) || IsOwn())
            lines.Add(new(new(last ?? student.LastName, first ?? student.FirstName, @class ?? student.Class), hard, student.Email));

        bool IsOwn() => Identity(last ?? student.LastName, first ?? student.FirstName, "") == Identity(student.LastName, student.FirstName, "");
    }

    private void Stranger(HardCase hard, string last, string first, string @class)
    {
        if (taken.Add(Identity(last, first, @class)))
            lines.Add(new(new(last, first, @class), hard, null));
    }

    private string LastName() => random.Next(12) == 0 ? random.Next(2) == 0 ? Pick(names.Particles).Apart : Pick(names.Particles).Together : Pick(names.Last);

    private string FirstName() => random.Next(10) == 0 ? Pick(names.Compound) : Pick(names.First);

    private T Pick<T>(IReadOnlyList<T> list) => list[random.Next(list.Count)];

    private static string Identity(string last, string first, string @class) => $"{Disfigure.Folded(last)}|{Disfigure.Folded(first)}|{@class}";
}
