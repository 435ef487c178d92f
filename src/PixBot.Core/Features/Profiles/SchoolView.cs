using PixBot.Core.Cards;
using PixBot.Core.Features.People;
using PixBot.Core.Localization;
using PixBot.Core.School;
using PixBot.Core.State;

namespace PixBot.Core.Features.Profiles;

/// <summary>The school as whoever plans needs it: read in two range queries.</summary>
internal sealed class SchoolView(IReadOnlyList<Person> people, IReadOnlyDictionary<string, ProfileState> states)
{
    public static async Task<SchoolView> ReadAsync(
        IRoster roster, IProfiles profiles, SchoolId schoolId, CancellationToken cancellationToken) => new(
            await roster.ListAsync(schoolId, cancellationToken).ToListAsync(cancellationToken),
            await profiles.ListAsync(schoolId, cancellationToken));

    public bool IsEmpty => people.Count == 0;

    /// <summary>Everybody of the roster.</summary>
    public IReadOnlyList<Person> People => people;

    public IEnumerable<Person> Students => people.Where(person => person.Role == Role.Student);

    public IEnumerable<Person> Supervisors => people
        .Where(person => person.Role is Role.Supervisor or Role.Referent)
        .OrderBy(person => person.LastName, Alphabet.Names);

    /// <summary>The students by class, in the order of the classes' names; last, under the empty name, those who have none.</summary>
    public IEnumerable<IGrouping<string, Person>> Classes => Students
        .GroupBy(student => student.Class ?? "", StringComparer.Ordinal)
        .OrderBy(group => group.Key.Length == 0)
        .ThenBy(group => group.Key, Alphabet.Classes);

    public ProfileState StateOf(Person person) => states.GetValueOrDefault(person.Id, ProfileState.Unknown);

    public bool IsCertifiable(Person person) => StateOf(person).Stage == ProfileStage.Certifiable;

    public Person? Find(string personId) => people.FirstOrDefault(person => person.Id == personId);

    /// <summary>Stands for a class in a card's choices, whose values must not hold commas.</summary>
    public static string ClassKey(string? name) =>
        Fingerprint.Of(name ?? "", 12);

    public static string ClassName(string name, Language language) => name.Length == 0 ? CommonTexts.NoClass.In(language) : name;
}
