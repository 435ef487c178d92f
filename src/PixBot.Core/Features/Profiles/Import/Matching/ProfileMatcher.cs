using PixBot.Core.Features.People;
using PixBot.Core.Features.People.Import;
using PixBot.Core.School;
using Student = PixBot.Core.Features.People.Import.RosterIndex.Student;

namespace PixBot.Core.Features.Profiles.Import.Matching;

/// <summary>
/// Says whom a line of an export speaks of. Nothing is guessed: where the line fits several students, or contradicts
/// what it fits, a referent decides.
/// </summary>
/// <param name="classes">Has taken note of the whole export.</param>
/// <param name="choices">What a referent decided for such lines before, by <see cref="ExportRow.Key"/>; null: nobody.</param>
internal sealed class ProfileMatcher(
    RosterIndex roster, ExportClasses classes, IReadOnlyDictionary<string, Person?> choices)
{
    public ProfileMatch Find(ExportRow row)
    {
        if (choices.Count > 0 && choices.TryGetValue(row.Key, out var chosen))
            return chosen is null ? new ProfileMatch.Nobody() : new ProfileMatch.Found(chosen, MatchStrength.Choice);
        var name = row.Name;
        return ByIdentifier(row, name) ?? ByFullName(row, name) ?? ByNearName(row, name);
    }

    /// <summary>An identifier names one student, whose name has to agree.</summary>
    private ProfileMatch? ByIdentifier(ExportRow row, PersonName name)
    {
        if (row.Identifiers.Count == 0 || row.Identifiers.SelectMany(roster.Identified).Distinct().ToList() is not { Count: > 0 } identified)
            return null;
        var agreeing = identified.Where(student => student.Name.Agrees(name)).ToList();
        return agreeing.Count switch
        {
            1 => new ProfileMatch.Found(agreeing[0].Person, MatchStrength.Identifier),
            0 => Undecided(UndecidedReason.OtherName, identified.Concat(roster.Named(name.Key))),
            _ => Undecided(UndecidedReason.SeveralCandidates, agreeing),
        };
    }

    private ProfileMatch? ByFullName(ExportRow row, PersonName name)
    {
        var named = roster.Named(name.Key);
        if (named.Count == 0)
            return null;
        var by = named.ToLookup(student => Compare(row, student));
        var (same, untold) = (by[ClassRelation.Same].ToList(), by[ClassRelation.Untold].ToList());
        if (same.Count == 1 || (same.Count == 0 && untold.Count == 1 && named.Count == 1))
            return new ProfileMatch.Found((same.Count == 1 ? same[0] : untold[0]).Person, MatchStrength.FullName);
        if (same.Count > 1)
            return Undecided(UndecidedReason.SeveralCandidates, same);
        return untold.Count > 0
            ? Undecided(UndecidedReason.SeveralCandidates, named)
            : Undecided(UndecidedReason.OtherClass, named.Concat(roster.Near(name).Where(near => Compare(row, near) == ClassRelation.Same)));
    }

    /// <summary>A name with words left out, or the other way round, counts where the class confirms it.</summary>
    private ProfileMatch ByNearName(ExportRow row, PersonName name)
    {
        var by = roster.Near(name).ToLookup(student => Compare(row, student));
        var (same, untold) = (by[ClassRelation.Same].ToList(), by[ClassRelation.Untold].ToList());
        return (same.Count, untold.Count) switch
        {
            (1, _) => new ProfileMatch.Found(same[0].Person, MatchStrength.NearName),
            ( > 1, _) => Undecided(UndecidedReason.SeveralCandidates, same),
            (0, > 0) => Undecided(UndecidedReason.NearName, untold),
            _ => ByOneLetter(row, name),
        };
    }

    /// <summary>
    /// For a line that is nobody's by its whole name: those of its class who have the same last or the same first name. It
    /// may be one of them under a usual name, or by the name that friends call them.
    /// </summary>
    public IReadOnlyList<Person> HalfNamed(ExportRow row)
    {
        var name = row.Name;
        return [.. Classmates(row).Where(student => student.Name.SharesHalf(name)).Select(student => student.Person)];
    }

    public bool IsNearInClass(ExportRow row, Person person)
    {
        var name = row.Name;
        return Classmates(row).Any(student => student.Person.Id == person.Id && student.NameKey != name.Key && student.Name.Agrees(name));
    }

    /// <summary>A slip of the keyboard, or another person: people of one class can be one letter apart.</summary>
    private ProfileMatch ByOneLetter(ExportRow row, PersonName name)
    {
        var close = Classmates(row).Where(student => student.Name.IsOneLetterFrom(name)).ToList();
        return close.Count > 0 ? Undecided(UndecidedReason.OneLetter, close) : new ProfileMatch.Unknown();
    }

    private IReadOnlyList<Student> Classmates(ExportRow row) => classes.InRoster(row.ClassKey) is { } own ? roster.InClass(own) : [];

    private ClassRelation Compare(ExportRow row, Student student) => classes.Compare(row.ClassKey, student.ClassKey);

    private static ProfileMatch.Undecided Undecided(UndecidedReason reason, IEnumerable<Student> candidates) =>
        new(reason, [.. candidates.Select(student => student.Person).Distinct()]);
}
