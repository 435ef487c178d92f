using PixBot.Core.Features.People.Import.History;
using PixBot.Core.Files;
using PixBot.Core.Localization;
using PixBot.Core.School;

namespace PixBot.Core.Features.People.Import;

/// <summary>Counts what an import does, line by line.</summary>
internal sealed class RosterTally(RosterChangeLog changed)
{
    private const int ChangesKept = 50;

    private readonly List<PersonChange> changes = [];
    private readonly Dictionary<string, (string Name, int Students)> classes = [];
    private int added;
    private int updated;
    private int unchanged;
    private int supervisors;
    private int referents;
    private int inactive;
    private int withoutClass;

    public BadLineList BadLines { get; } = new();

    public int Good => added + updated + unchanged;

    /// <summary>The first spelling of a class that the file has, so that « 3a » and « 3A » are one class.</summary>
    public string? Spelling(string? @class) =>
        @class is not null && classes.TryGetValue(ClassName.Spelling(@class), out var known) ? known.Name : @class;

    public void Add(Person? before, Person after)
    {
        changed.Add(before, after);
        if (before is null)
            added++;
        else if (before == after)
            unchanged++;
        else
            Update(new(before, after));
        if (after.Role == Role.Supervisor)
            supervisors++;
        else if (after.Role == Role.Referent)
            referents++;
        else
            AddStudent(after.Class!);
    }

    public void LeaveOut(bool isInactive)
    {
        if (isInactive)
            inactive++;
        else
            withoutClass++;
    }

    public RosterImport ToImport(
        string importId, IReadOnlyList<Person> gone, IReadOnlyList<UndecidedEntry> undecided, int undecidedCount, bool isBrokenOff)
    {
        foreach (var person in gone)
            changed.AddGone(person);
        return new(
            importId, Good, added, updated, unchanged, [.. changes], BadLines.ToBadLines(), MissingPeople.Of(gone),
            classes.Values.OrderBy(c => c.Name, Alphabet.Classes).ToDictionary(c => c.Name, c => c.Students),
            supervisors, referents, changed.ToChanges(), inactive, withoutClass, undecidedCount, undecided, isBrokenOff);
    }

    private void Update(PersonChange change)
    {
        updated++;
        if (changes.Count < ChangesKept)
            changes.Add(change);
    }

    private void AddStudent(string @class)
    {
        var key = ClassName.Spelling(@class);
        classes[key] = classes.TryGetValue(key, out var known) ? (known.Name, known.Students + 1) : (@class, 1);
    }
}
