using System.Globalization;
using System.Text;

namespace PixBot.Testing.Builders.Hard;

/// <summary>
/// A school and an export of which it is known whose each line is: most lines plain, some three hundred of them hard. Whom
/// nobody could tell apart is not in it: a stranger who has a classmate's very name, or a part of it.
/// </summary>
public sealed class HardSchool
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

    private void Add(HardCase hard, int i)
    {
        switch (hard)
        {
            case HardCase.HomonymsOfTwoClasses:
                var one = Enroll(LastName(), FirstName());
                Write(one, hard);
                Write(Enroll(one.LastName, one.FirstName), hard);
                break;
            case HardCase.HomonymsOfOneClass when i < OfEachCase / 4:
                var first = Enroll(LastName(), FirstName());
                var second = first with { Email = $"homonyme{students.Count}@ecole.example" };
                students.Add(second);
                Write(first, hard);
                Write(second, hard);
                break;
            case HardCase.HomonymsOfOneClass:
                break;
            case HardCase.LastNameShortened:
                var doubled = Enroll($"{LastName()}-{LastName()}", FirstName());
                Write(doubled, hard, last: doubled.LastName.Split('-')[i % 2]);
                break;
            case HardCase.LastNameLengthened:
                var short_ = Enroll(LastName(), FirstName());
                Write(short_, hard, last: i % 2 == 0 ? $"{short_.LastName}-{LastName()}" : $"{LastName()} {short_.LastName}");
                break;
            case HardCase.FirstNameShortened:
                var long_ = Enroll(LastName(), Pick(names.Compound));
                Write(long_, hard, first: long_.FirstName.Split('-')[0]);
                break;
            case HardCase.WordsJoined:
                var compound = Enroll(LastName(), Pick(names.Compound));
                Write(compound, hard, first: i % 2 == 0 ? Disfigure.Joined(compound.FirstName) : compound.FirstName.Replace('-', ' '));
                break;
            case HardCase.Swapped:
                var swapped = Enroll(LastName(), FirstName());
                Write(swapped, hard, last: swapped.FirstName, first: swapped.LastName);
                break;
            case HardCase.AccentsAndCaseLost:
                var accented = Enroll(LastName(), FirstName());
                Write(accented, hard, last: Disfigure.Shouted(accented.LastName), first: Disfigure.Shouted(accented.FirstName));
                break;
            case HardCase.ParticleApartOrTogether:
                var (apart, together) = names.Particles[i % names.Particles.Count];
                var particled = Enroll(i % 2 == 0 ? apart : together, FirstName());
                Write(particled, hard, last: i % 2 == 0 ? together : i % 4 == 1 ? apart : apart.Replace('’', ' '));
                break;
            case HardCase.ParticleLost:
                var noble = Enroll(names.Particles[i % names.Particles.Count].Apart, FirstName());
                Write(noble, hard, last: noble.LastName.Split(' ', '’')[^1]);
                break;
            case HardCase.UsualName:
                var born = Enroll(LastName(), FirstName());
                Write(born, hard, last: i % 2 == 0 ? $"{born.LastName} {LastName()}" : LastName());
                break;
            case HardCase.Typo:
                var mistyped = Enroll(LastName(), Pick([.. names.First.Where(name => name.Length > 3)]));
                Write(
                    mistyped,
                    hard,
                    last: i % 2 == 0 ? Disfigure.Mistyped(mistyped.LastName, random) : null,
                    first: i % 2 == 1 ? Disfigure.Mistyped(mistyped.FirstName, random) : null);
                break;
            case HardCase.ClassRenamed:
                var renamed = Enroll(LastName(), FirstName());
                Write(renamed, hard, @class: Disfigure.Respelled(renamed.Class, random));
                break;
            case HardCase.ClassMissing:
                Write(Enroll(LastName(), FirstName()), hard, @class: "");
                break;
            case HardCase.Twins:
                var (elder, younger) = Pick(names.Twins);
                var twin = Enroll(LastName(), elder);
                Write(twin, hard);
                if (TryEnroll(twin.LastName, younger, twin.Class) is { } other)
                    Write(other, hard, last: i % 4 == 0 ? $"{other.LastName}-{LastName()}" : null);
                break;
            case HardCase.Nickname:
                var (name, nickname) = Pick(names.Nicknames);
                Write(Enroll(LastName(), name), hard, first: nickname);
                break;
            case HardCase.SecondFirstName:
                var second_ = Enroll(LastName(), Pick(names.Compound));
                Write(second_, hard, first: second_.FirstName.Split('-')[1]);
                break;
            case HardCase.Left:
                Stranger(hard, LastName(), FirstName(), Pick(classes));
                break;
            case HardCase.Resembling:
                Resembling(i);
                break;
        }
    }

    /// <summary>Of those resembled, most have a line of their own.</summary>
    private void Resembling(int i)
    {
        var hard = HardCase.Resembling;
        var compound = i % 6 == 4;
        var (one, other) = Pick(names.Doubles);
        var model = Enroll(i % 6 == 0 ? one : compound ? $"{LastName()}-{LastName()}" : LastName(), FirstName());
        if (i % 6 == 5 || random.Next(3) > 0)
            Write(model, HardCase.None);
        switch (i % 6)
        {
            case 0:
                Stranger(hard, other, model.FirstName, model.Class);
                break;
            case 1:
                Stranger(hard, model.LastName, FirstName(), model.Class);
                break;
            case 2:
                Stranger(hard, model.LastName, model.FirstName, Pick([.. classes.Where(@class => @class != model.Class)]));
                break;
            case 3:
                Stranger(hard, LastName(), model.FirstName, model.Class);
                break;
            case 4:
                Stranger(hard, $"{model.LastName.Split('-')[0]}-{LastName()}", model.FirstName, model.Class);
                break;
            default:
                Stranger(hard, $"{model.LastName}-{LastName()}", model.FirstName, model.Class);
                break;
        }
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
