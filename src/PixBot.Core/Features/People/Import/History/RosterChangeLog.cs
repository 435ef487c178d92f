using PixBot.Core.Localization;
using PixBot.Core.School;

namespace PixBot.Core.Features.People.Import.History;

/// <summary>Notes what an import changes, person by person.</summary>
/// <param name="isFirst">The roster was empty: that everybody joined says nothing of anybody.</param>
internal sealed class RosterChangeLog(bool isFirst)
{
    /// <summary>More than a year's turnover of a large school; what is beyond is counted only.</summary>
    private const int Kept = 2_000;

    private readonly List<RosterChange> people = [];
    private readonly Dictionary<string, ClassChange> classes = new(StringComparer.Ordinal);
    private readonly int[] counts = new int[4];

    /// <param name="before">Null for somebody new.</param>
    public void Add(Person? before, Person after)
    {
        if (before is null)
        {
            Note(RosterChangeKind.Joined, after.Id, null, after.Class);
            return;
        }

        if (before.Class != after.Class)
            Note(RosterChangeKind.Class, after.Id, before.Class, after.Class);
        if (before.Email != after.Email)
            Note(RosterChangeKind.Email, after.Id, after.Class, after.Class);
    }

    public void AddGone(Person person) => Note(RosterChangeKind.Left, person.Id, person.Class, null);

    public RosterChanges ToChanges() => new(
        counts[(int)RosterChangeKind.Joined],
        counts[(int)RosterChangeKind.Left],
        counts[(int)RosterChangeKind.Class],
        counts[(int)RosterChangeKind.Email],
        [.. classes.Values.OrderBy(change => change.Class, Alphabet.Classes)],
        [.. people]);

    private void Note(RosterChangeKind kind, string personId, string? from, string? to)
    {
        counts[(int)kind]++;
        Count(kind, from, to);
        if (people.Count < Kept && !(isFirst && kind == RosterChangeKind.Joined))
            people.Add(new(kind, personId, from, to));
    }

    private void Count(RosterChangeKind kind, string? from, string? to)
    {
        switch (kind)
        {
            case RosterChangeKind.Joined:
                Change(to, change => change with { Joined = change.Joined + 1 });
                break;
            case RosterChangeKind.Left:
                Change(from, change => change with { Left = change.Left + 1 });
                break;
            case RosterChangeKind.Class:
                Change(from, change => change with { Departed = change.Departed + 1 });
                Change(to, change => change with { Arrived = change.Arrived + 1 });
                break;
        }
    }

    private void Change(string? name, Func<ClassChange, ClassChange> change)
    {
        if (name is not null)
            classes[name] = change(classes.GetValueOrDefault(name) ?? new(name, 0, 0, 0, 0));
    }
}
