using PixBot.Core.Localization;
using PixBot.Core.School;
using PixBot.Core.State;

namespace PixBot.Core.Features.People;

/// <summary>Finds people by what somebody types of them: the beginnings of words of name, class or e-mail, in any order.</summary>
internal sealed class PersonSearch(IRoster roster)
{
    public const int MaximumText = 100;
    public const int MostFound = 50;

    /// <returns>Those whose whole name it is first, then by name; the first of them.</returns>
    public async Task<IReadOnlyList<Person>> FindAsync(SchoolId schoolId, string text, CancellationToken cancellationToken)
    {
        var words = Words(text);
        if (words.Count == 0 || text.Length > MaximumText)
            return [];
        var found = new List<(Person Person, bool IsWhole)>();
        await foreach (var person in roster.ListAsync(schoolId, cancellationToken))
        {
            var own = Words($"{person.LastName} {person.FirstName}");
            string[] other = [.. Words(person.Class ?? ""), .. person.Class is { } name ? (string[])[ClassName.Key(name)] : [], .. Words(person.Email ?? "")];
            if (words.All(word => own.Concat(other).Any(begun => begun.StartsWith(word, StringComparison.Ordinal))))
                found.Add((person, own.All(words.Contains)));
        }

        return
        [
            .. found
                .OrderByDescending(pair => pair.IsWhole)
                .ThenBy(pair => pair.Person.LastName, Alphabet.Names)
                .ThenBy(pair => pair.Person.FirstName, Alphabet.Names)
                .ThenBy(pair => pair.Person.Class, Alphabet.Names)
                .Take(MostFound)
                .Select(pair => pair.Person),
        ];
    }

    /// <summary>The words of a name, a class or an address, without case and accents.</summary>
    internal static IReadOnlyList<string> Words(string text) => new PersonName(text, "").Last;
}
