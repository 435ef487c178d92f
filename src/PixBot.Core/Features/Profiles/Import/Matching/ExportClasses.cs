using PixBot.Core.Features.People;
using PixBot.Core.Features.People.Import;

namespace PixBot.Core.Features.Profiles.Import.Matching;

/// <summary>
/// The classes as an export names them beside the roster's. Where an export has a class that the roster does not, the pupils
/// whom it names there may show which it is: so « 3e rouge » is known as 3A.
/// </summary>
internal sealed class ExportClasses(RosterIndex roster)
{
    private const int FewestPupils = 3;
    private const double LeastShare = 0.8;

    private readonly HashSet<string> named = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Dictionary<string, int>> pupils = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string?> known = new(StringComparer.Ordinal);

    /// <summary>Takes note of a line, before the lines are compared. The name is asked for only where it may tell something.</summary>
    public void Add(string @class, Func<PersonName> name)
    {
        var key = ClassName.Key(@class);
        if (key.Length == 0)
            return;
        named.Add(key);
        if (!roster.HasClass(key) && roster.Named(name().Key) is [{ ClassKey: { } ofPupil }])
            Count(key, ofPupil);
    }

    /// <summary>
    /// Different classes are a contradiction, unless the two schools' books name classes in different ways: the roster has
    /// no class of the line's name, and the export none of the student's.
    /// </summary>
    public ClassRelation Compare(string? ofRow, string? ofStudent)
    {
        if (ofRow is null || ofStudent is null)
            return ClassRelation.Untold;
        if (InRoster(ofRow) is { } own)
            return own == ofStudent ? ClassRelation.Same : ClassRelation.Different;
        return named.Contains(ofStudent) ? ClassRelation.Different : ClassRelation.Untold;
    }

    /// <summary>The roster's key for the class that the export calls so; null where it cannot be told.</summary>
    public string? InRoster(string? ofRow)
    {
        if (ofRow is null)
            return null;
        if (roster.HasClass(ofRow))
            return ofRow;
        if (!known.TryGetValue(ofRow, out var own))
            known.Add(ofRow, own = MostPupils(ofRow));
        return own;
    }

    private string? MostPupils(string key)
    {
        if (!pupils.TryGetValue(key, out var byClass))
            return null;
        var (own, most) = byClass.MaxBy(count => count.Value);
        return most >= FewestPupils && most >= LeastShare * byClass.Values.Sum() ? own : null;
    }

    private void Count(string key, string ofPupil)
    {
        if (!pupils.TryGetValue(key, out var byClass))
            pupils.Add(key, byClass = new(StringComparer.Ordinal));
        byClass[ofPupil] = byClass.GetValueOrDefault(ofPupil) + 1;
    }
}

internal enum ClassRelation
{
    Same,
    Untold,
    Different,
}
