namespace PixBot.Testing.Builders.Hard;

/// <content>How each case is made: a student, and the line that is theirs or nobody's.</content>
public sealed partial class HardSchool
{
    private void Add(HardCase hard, int i)
    {
        switch (hard)
        {
            case HardCase.HomonymsOfTwoClasses:
                var one = Enroll(LastName(), FirstName());
                Write(one, hard);
                Write(Enroll(one.LastName, one.FirstName), hard);
                break;
            case HardCase.HomonymsOfOneClass:
                if (i % 4 == 0)
                    AddHomonymsOfOneClass(hard);
                break;
            case HardCase.Twins:
                AddTwins(hard, i);
                break;
            case HardCase.Left:
                Stranger(hard, LastName(), FirstName(), Pick(classes));
                break;
            case HardCase.Resembling:
                AddResembling(hard, i);
                break;
            default:
                var (last, first) = Born(hard, i);
                var student = Enroll(last, first);
                var written = Written(student, hard, i);
                Write(student, hard, written.Last, written.First, written.Class);
                break;
        }
    }

    /// <summary>The name that the roster has.</summary>
    private (string Last, string First) Born(HardCase hard, int i) => hard switch
    {
        HardCase.LastNameShortened => ($"{LastName()}-{LastName()}", FirstName()),
        HardCase.FirstNameShortened or HardCase.WordsJoined or HardCase.SecondFirstName => (LastName(), Pick(names.Compound)),
        HardCase.ParticleApartOrTogether when i % 2 == 1 => (Particle(i).Together, FirstName()),
        HardCase.ParticleApartOrTogether or HardCase.ParticleLost => (Particle(i).Apart, FirstName()),
        HardCase.Typo => (Long(names.Last), Long(names.First)),
        HardCase.Nickname => (LastName(), Nickname(i).Name),
        _ => (LastName(), FirstName()),
    };

    /// <summary>What the export makes of it.</summary>
    private (string Last, string First, string Class) Written(SyntheticStudent student, HardCase hard, int i)
    {
        var (last, first, @class) = (student.LastName, student.FirstName, student.Class);
        return hard switch
        {
            HardCase.LastNameShortened => (last.Split('-')[i % 2], first, @class),
            HardCase.LastNameLengthened => (i % 2 == 0 ? $"{last}-{LastName()}" : $"{LastName()} {last}", first, @class),
            HardCase.FirstNameShortened => (last, first.Split('-')[0], @class),
            HardCase.SecondFirstName => (last, first.Split('-')[1], @class),
            HardCase.WordsJoined => (last, i % 2 == 0 ? Disfigure.Joined(first) : first.Replace('-', ' '), @class),
            HardCase.Swapped => (first, last, @class),
            HardCase.AccentsAndCaseLost => (Disfigure.Shouted(last), Disfigure.Shouted(first), @class),
            HardCase.ParticleApartOrTogether when i % 2 == 0 => (Particle(i).Together, first, @class),
            HardCase.ParticleApartOrTogether => (i % 4 == 1 ? Particle(i).Apart : Particle(i).Apart.Replace('’', ' '), first, @class),
            HardCase.ParticleLost => (last.Split(' ', '’')[^1], first, @class),
            HardCase.UsualName => (i % 2 == 0 ? $"{last} {LastName()}" : LastName(), first, @class),
            HardCase.Typo when i % 2 == 0 => (Disfigure.Mistyped(last, random), first, @class),
            HardCase.Typo => (last, Disfigure.Mistyped(first, random), @class),
            HardCase.ClassRenamed => (last, first, Disfigure.Respelled(@class, random)),
            HardCase.ClassMissing => (last, first, ""),
            HardCase.Nickname => (last, Nickname(i).Nickname, @class),
            _ => throw new ArgumentOutOfRangeException(nameof(hard), hard, "Not the case of one student's line."),
        };
    }

    private void AddHomonymsOfOneClass(HardCase hard)
    {
        var first = Enroll(LastName(), FirstName());
        var second = first with { Email = $"homonyme{students.Count}@ecole.example" };
        students.Add(second);
        Write(first, hard);
        Write(second, hard);
    }

    private void AddTwins(HardCase hard, int i)
    {
        var (elder, younger) = Pick(names.Twins);
        var twin = Enroll(LastName(), elder);
        Write(twin, hard);
        if (TryEnroll(twin.LastName, younger, twin.Class) is { } other)
            Write(other, hard, last: i % 4 == 0 ? $"{other.LastName}-{LastName()}" : null);
    }

    /// <summary>Of those resembled, most have a line of their own; whose name is a part of the stranger's, always.</summary>
    private void AddResembling(HardCase hard, int i)
    {
        var (one, other) = Pick(names.Doubles);
        var model = Enroll(i % 6 == 0 ? one : i % 6 == 4 ? $"{LastName()}-{LastName()}" : LastName(), FirstName());
        if (i % 6 == 5 || random.Next(3) > 0)
            Write(model, HardCase.None);
        var (last, first, @class) = (i % 6) switch
        {
            0 => (other, model.FirstName, model.Class),
            1 => (model.LastName, FirstName(), model.Class),
            2 => (model.LastName, model.FirstName, Pick([.. classes.Where(@class => @class != model.Class)])),
            3 => (LastName(), model.FirstName, model.Class),
            4 => ($"{model.LastName.Split('-')[0]}-{LastName()}", model.FirstName, model.Class),
            _ => ($"{model.LastName}-{LastName()}", model.FirstName, model.Class),
        };
        Stranger(hard, last, first, @class);
    }

    /// <summary>A letter more or less in a short name makes another.</summary>
    private string Long(IReadOnlyList<string> list) => Pick([.. list.Where(name => name.Length > 3)]);

    private (string Apart, string Together) Particle(int i) => names.Particles[i % names.Particles.Count];

    private (string Name, string Nickname) Nickname(int i) => names.Nicknames[i % names.Nicknames.Count];
}
