using PixBot.Core.Files;
using PixBot.Core.Texts;

namespace PixBot.Core.People;

/// <summary>Counts what an import does, line by line.</summary>
internal sealed class RosterTally
{
    private const int ChangesKept = 50;

    private readonly List<PersonChange> changes = [];
    private readonly Dictionary<string, (string Name, int Students)> classes = [];
    private int added;
    private int updated;
    private int unchanged;
    private int supervisors;
    private int referents;

    public BadLineList BadLines { get; } = new();

    public int Good => added + updated + unchanged;

    /// <summary>The first spelling of a class that the file has, so that « 3a » and « 3A » are one class.</summary>
    public string? Spelling(string? @class) =>
        @class is not null && classes.TryGetValue(ClassName.Spelling(@class), out var known) ? known.Name : @class;

    public void Add(Person? before, Person after)
    {
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

    public RosterImport ToImport(string importId, GonePeople gone, bool isBrokenOff) => new(
        importId, Good, added, updated, unchanged, [.. changes], BadLines.ToBadLines(), gone,
        classes.Values.OrderBy(c => c.Name, Alphabet.Classes).ToDictionary(c => c.Name, c => c.Students),
        supervisors, referents, isBrokenOff);

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
