using PixBot.Core.Features.People;
using PixBot.Core.Features.People.Import;
using PixBot.Core.School;

namespace PixBot.Core.Features.Sessions.PixCertif.Mass.Reading;

/// <summary>Whom the names of a file mean: nothing is guessed.</summary>
internal sealed class MassPeople
{
    private readonly RosterIndex students = new();
    private readonly ILookup<string, Person> staff;

    public MassPeople(IReadOnlyCollection<Person> people)
    {
        foreach (var person in people.Where(person => person.Role == Role.Student))
            students.Add(person);
        staff = people.Where(person => person.Role is Role.Supervisor or Role.Referent)
            .SelectMany(Keys, (person, key) => (person, key))
            .DistinctBy(pair => (pair.person.Id, pair.key))
            .ToLookup(pair => pair.key, pair => pair.person, StringComparer.Ordinal);
    }

    /// <summary>« Jean Petit », « PETIT Jean », or an e-mail; null for nobody, or several.</summary>
    public Person? Supervisor(string name) => staff[name.Contains('@', StringComparison.Ordinal) ? Emails.Lower(name) : KeyOf(name)].ToList() is [var one] ? one : null;

    public IReadOnlyList<Person> Named(MassRow row) => [.. students.Named(row.Name.Key).Select(student => student.Person)];

    /// <param name="birthDates">Of homonyms, where they are known.</param>
    public (Person? Person, RosterDoubt Doubt, IReadOnlyList<Person> Candidates) Find(MassRow row, IReadOnlyDictionary<string, DateOnly> birthDates)
    {
        var named = Named(row);
        var (born, id) = (row.BirthDate, row[MassField.ExternalId]);
        if (named.Count == 0)
            return (null, RosterDoubt.NearName, [.. students.Near(row.Name).Select(student => student.Person)]);
        if (named.Count == 1)
            return (named[0], default, []);
        var sure = named.Where(person => (id.Length > 0 && person.LocalId == id) || (born is not null && birthDates.TryGetValue(person.Id, out var date) && date == born)).ToList();
        return sure is [var one] ? (one, default, []) : (null, RosterDoubt.Homonyms, named);
    }

    private static IEnumerable<string> Keys(Person person)
    {
        yield return KeyOf($"{person.FirstName} {person.LastName}");
        yield return KeyOf($"{person.LastName} {person.FirstName}");
        if (person.Email is { } email)
            yield return email;
    }

    /// <summary>However the words are written; a title in front counts for nothing.</summary>
    private static string KeyOf(string name) => string.Concat(new PersonName(WithoutTitle(name), "").Last);

    private static string WithoutTitle(string name) => name.Split(' ', 2) is [var title, var rest] && title.TrimEnd('.').ToUpperInvariant() is "M" or "MME" or "MR" or "MLLE" ? rest : name;
}
