using PixBot.Core.Features.People;
using PixBot.Core.Features.Profiles;
using PixBot.Core.Localization;
using PixBot.Core.School;

namespace PixBot.Core.Features.Sessions.Planning.OneByOne;

/// <summary>Students whom somebody named line by line, as a list is written or pasted; what fits nobody or several is said line by line.</summary>
/// <param name="Faults">Empty where each line is one student or one class.</param>
internal sealed record NamedPupils(IReadOnlyList<Person> Found, IReadOnlyList<Text> Faults)
{
    public const int MaximumText = 5_000;
    private const int MostShown = 5;
    private const int MostFaults = 10;

    public static NamedPupils Of(string typed, SchoolView school)
    {
        var (found, faults) = (new Dictionary<string, Person>(StringComparer.Ordinal), new List<Text>());
        foreach (var line in typed.Split(['\n', '\r', ';'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Distinct(StringComparer.Ordinal))
        {
            var matches = Match(line, school);
            if (matches.Count == 0)
                faults.Add(OneByOneTexts.Unknown(CardTextOf(line)));
            else if (matches.Count > 1 && !IsClass(line, matches))
                faults.Add(OneByOneTexts.Several(CardTextOf(line), [.. matches.Take(MostShown).Select(person => $"{person.LastName} {person.FirstName} {person.Class}".TrimEnd())]));
            else
                matches.ForEach(person => found[person.Id] = person);
        }

        return new([.. found.Values], [.. faults.Take(MostFaults)]);
    }

    private static string CardTextOf(string line) => Cards.CardText.Line(line, 60);

    private static bool IsClass(string line, List<Person> matches) => matches.All(person => person.Class is { } name && ClassName.Key(name) == ClassName.Key(line));

    /// <summary>A whole class; else those whose whole name it is; else those whose name begins so.</summary>
    private static List<Person> Match(string line, SchoolView school)
    {
        var ofClass = school.Students.Where(student => student.Class is { } name && ClassName.Key(name) == ClassName.Key(line)).ToList();
        if (ofClass.Count > 0)
            return ofClass;
        var words = PersonSearch.Words(line);
        if (words.Count == 0)
            return [];
        var named = school.Students.Select(student => (Student: student, Own: PersonSearch.Words($"{student.LastName} {student.FirstName}")))
            .Where(pair => words.All(word => Begins(pair.Own, word) || IsOfClass(pair.Student, word)) && words.Any(word => Begins(pair.Own, word)))
            .ToList();
        var whole = named.Where(pair => pair.Own.All(words.Contains)).ToList();
        return [.. (whole.Count > 0 ? whole : named).Select(pair => pair.Student)];
    }

    private static bool Begins(IReadOnlyList<string> own, string word) => own.Any(begun => begun.StartsWith(word, StringComparison.Ordinal));

    private static bool IsOfClass(Person student, string word) => student.Class is { } name && ClassName.Key(name) == ClassName.Key(word);
}
