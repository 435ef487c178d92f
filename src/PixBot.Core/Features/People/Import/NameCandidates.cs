using PixBot.Core.Features.People.Import.Sources;
using PixBot.Core.School;

namespace PixBot.Core.Features.People.Import;

/// <summary>Why the referent is asked whom an entry speaks of. Texts: <c>RosterImportTexts.Why</c>.</summary>
public enum RosterDoubt
{
    /// <summary>Homonyms: nothing tells them apart.</summary>
    Homonyms,

    /// <summary>The name is there once, but another entry of another class has it too, or another student nearly has it.</summary>
    OtherClass,

    /// <summary>The identifier is one student's, the name another's.</summary>
    OtherName,

    /// <summary>The name is nearly that of several students of the class.</summary>
    NearName,
}

/// <summary>Whom an entry that only a name ties to the roster speaks of.</summary>
internal abstract record NameMatch
{
    public sealed record Same(Person Person) : NameMatch;

    public sealed record Somebody : NameMatch;

    public sealed record Undecided(RosterDoubt Doubt, IReadOnlyList<Person> Candidates) : NameMatch;
}

/// <param name="Exact">Students of this name whom nothing else in the source names.</param>
/// <param name="Near">Students of nearly this name.</param>
internal sealed record NameCandidate(int Line, RosterEntry Entry, PersonName Name, IReadOnlyList<Person> Exact, IReadOnlyList<Person> Near)
{
    public string? ClassKey { get; } = Entry.Class is null ? null : ClassName.Key(Entry.Class);

    public bool IsOfClass(Person person) => ClassKey is not null && person.Class is not null && ClassName.Key(person.Class) == ClassKey;
}

/// <summary>
/// Decides claims once all of a source is known, since another entry of the same name changes what a name proves. A
/// student may have changed class, so a name that only one entry and one student have is enough; the class tells
/// homonyms apart, and confirms a name that is nearly the same. Nothing is guessed.
/// </summary>
internal static class NameCandidates
{
    public static IEnumerable<(NameCandidate Claim, NameMatch Verdict)> Decide(IReadOnlyList<NameCandidate> claims)
    {
        var byName = claims.ToLookup(claim => claim.Name.Key, StringComparer.Ordinal);
        var decided = claims.Select(claim => (Claim: claim, Verdict: Decide(claim, [.. byName[claim.Name.Key].Where(other => other != claim)]))).ToList();
        var twice = decided
            .Select(pair => pair.Verdict)
            .OfType<NameMatch.Same>()
            .GroupBy(same => same.Person.Id, StringComparer.Ordinal)
            .Where(group => group.Count() > 1)
            .Select(group => group.Key)
            .ToHashSet(StringComparer.Ordinal);
        return decided.Select(pair => pair.Verdict is NameMatch.Same same && twice.Contains(same.Person.Id)
            ? (pair.Claim, new NameMatch.Undecided(RosterDoubt.Homonyms, [same.Person]))
            : pair);
    }

    private static NameMatch Decide(NameCandidate claim, IReadOnlyList<NameCandidate> rivals)
    {
        if (claim.Exact.Count == 0)
            return DecideNear(claim, rivals);
        var near = claim.Near.Where(claim.IsOfClass).ToList();
        var ofClass = claim.Exact.Where(claim.IsOfClass).ToList();
        if (ofClass.Count == 1 && !rivals.Any(rival => rival.ClassKey == claim.ClassKey))
            return new NameMatch.Same(ofClass[0]);
        if (claim.Exact.Count == 1 && rivals.Count == 0)
            return near.Count == 0 ? new NameMatch.Same(claim.Exact[0]) : new NameMatch.Undecided(RosterDoubt.OtherClass, [.. claim.Exact, .. near]);
        return claim.Exact.Count == 1
            ? new NameMatch.Undecided(RosterDoubt.OtherClass, claim.Exact)
            : new NameMatch.Undecided(RosterDoubt.Homonyms, ofClass.Count > 1 ? ofClass : claim.Exact);
    }

    private static NameMatch DecideNear(NameCandidate claim, IReadOnlyList<NameCandidate> rivals)
    {
        var near = claim.Near.Where(claim.IsOfClass).ToList();
        return near.Count switch
        {
            0 => new NameMatch.Somebody(),
            1 when !rivals.Any(rival => rival.ClassKey == claim.ClassKey) => new NameMatch.Same(near[0]),
            _ => new NameMatch.Undecided(RosterDoubt.NearName, near),
        };
    }
}
