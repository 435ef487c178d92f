using PixBot.Core.People;
using Student = PixBot.Core.People.RosterIndex.Student;

namespace PixBot.Core.Profiles;

/// <summary>
/// Says whom a line of an export speaks of. Nothing is guessed: where the line fits several students, or contradicts
/// what it fits, a referent decides.
/// </summary>
/// <param name="exportClasses">The classes that the whole export names, by <see cref="ClassName.Key"/>.</param>
/// <param name="choices">What a referent decided for such lines before, by <see cref="ExportRow.Key"/>; null: nobody.</param>
internal sealed class ProfileMatcher(
    RosterIndex roster, IReadOnlySet<string> exportClasses, IReadOnlyDictionary<string, Person?> choices)
{
    public Match Find(ExportRow row)
    {
        if (choices.TryGetValue(row.Key, out var chosen))
            return chosen is null ? new Match.Nobody() : new Match.Found(chosen, MatchStrength.Choice);
        return ByIdentifier(row) ?? ByFullName(row) ?? ByNearName(row);
    }

    /// <summary>An identifier names one student, whose name has to agree.</summary>
    private Match? ByIdentifier(ExportRow row)
    {
        var identified = row.Identifiers.SelectMany(roster.Identified).Distinct().ToList();
        if (identified.Count == 0)
            return null;
        var agreeing = identified.Where(student => student.Name.Agrees(row.Name)).ToList();
        return agreeing.Count switch
        {
            1 => new Match.Found(agreeing[0].Person, MatchStrength.Identifier),
            0 => Undecided(UndecidedReason.OtherName, identified.Concat(roster.Named(row.Name.Key))),
            _ => Undecided(UndecidedReason.SeveralCandidates, agreeing),
        };
    }

    private Match? ByFullName(ExportRow row)
    {
        var named = roster.Named(row.Name.Key);
        if (named.Count == 0)
            return null;
        var by = named.ToLookup(student => Compare(row, student));
        var (same, untold) = (by[ClassRelation.Same].ToList(), by[ClassRelation.Untold].ToList());
        if (same.Count == 1 || (same.Count == 0 && untold.Count == 1 && named.Count == 1))
            return new Match.Found((same.Count == 1 ? same[0] : untold[0]).Person, MatchStrength.FullName);
        if (same.Count > 1)
            return Undecided(UndecidedReason.SeveralCandidates, same);
        return untold.Count > 0
            ? Undecided(UndecidedReason.SeveralCandidates, named)
            : Undecided(UndecidedReason.OtherClass, named.Concat(roster.Near(row.Name).Where(near => Compare(row, near) == ClassRelation.Same)));
    }

    /// <summary>A name with words left out, or the other way round, counts where the class confirms it.</summary>
    private Match ByNearName(ExportRow row)
    {
        var by = roster.Near(row.Name).ToLookup(student => Compare(row, student));
        var (same, untold) = (by[ClassRelation.Same].ToList(), by[ClassRelation.Untold].ToList());
        return (same.Count, untold.Count) switch
        {
            (1, _) => new Match.Found(same[0].Person, MatchStrength.NearName),
            ( > 1, _) => Undecided(UndecidedReason.SeveralCandidates, same),
            (0, > 0) => Undecided(UndecidedReason.NearName, untold),
            _ => new Match.Unknown(),
        };
    }

    /// <summary>
    /// Different classes are a contradiction, unless the two schools' books name classes in different ways: the roster has
    /// no class of the line's name, and the export none of the student's.
    /// </summary>
    private ClassRelation Compare(ExportRow row, Student student)
    {
        if (row.ClassKey is not { } ofRow || student.ClassKey is not { } ofStudent)
            return ClassRelation.Untold;
        if (ofRow == ofStudent)
            return ClassRelation.Same;
        return roster.HasClass(ofRow) || exportClasses.Contains(ofStudent) ? ClassRelation.Different : ClassRelation.Untold;
    }

    private static Match.Undecided Undecided(UndecidedReason reason, IEnumerable<Student> candidates) =>
        new(reason, [.. candidates.Select(student => student.Person).Distinct()]);

    private enum ClassRelation
    {
        Same,
        Untold,
        Different,
    }
}
