using PixBot.Core.Files;
using PixBot.Core.School;

namespace PixBot.Core.Features.People.Import;

/// <summary>
/// Of whom a source speaks, also in its bad lines: a mistake in somebody's line must not make them look gone.
/// </summary>
internal sealed class MentionedPeople
{
    private readonly Dictionary<string, int> lineOf = new(StringComparer.Ordinal);
    private readonly HashSet<string> spokenOf = new(StringComparer.Ordinal);
    private readonly HashSet<string> names = new(StringComparer.Ordinal);

    /// <returns>The line that had the same person already; null for the first.</returns>
    public int? Enter(string personId, int line)
    {
        if (lineOf.TryGetValue(personId, out var first))
            return first;
        lineOf.Add(personId, line);
        return null;
    }

    public void Mention(string personId) => spokenOf.Add(personId);

    /// <summary>Where a line says no better: then the name stands for the person.</summary>
    public void Mention(string lastName, string firstName)
    {
        if (lastName.Length > 0 || firstName.Length > 0)
            names.Add(NameKey(lastName, firstName));
    }

    public bool HasEntered(string personId) => lineOf.ContainsKey(personId);

    public bool Has(Person person) =>
        lineOf.ContainsKey(person.Id) || spokenOf.Contains(person.Id) || names.Contains(NameKey(person.LastName, person.FirstName));

    public IReadOnlyCollection<string> Entered => lineOf.Keys;

    private static string NameKey(string lastName, string firstName) => $"{HeaderName.Of(lastName)}|{HeaderName.Of(firstName)}";
}
