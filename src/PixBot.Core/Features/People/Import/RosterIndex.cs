using PixBot.Core.School;

namespace PixBot.Core.Features.People.Import;

/// <summary>
/// The students of the roster, found by whatever a file may call them. Built once for an import, and held to little for
/// each student: their names' words are made again where they are compared.
/// </summary>
internal sealed class RosterIndex
{
    private readonly Lookup byIdentifier = new();
    private readonly Lookup byName = new();
    private readonly Lookup byPart = new();
    private readonly Dictionary<string, Class> byClass = new(StringComparer.Ordinal);
    private readonly List<Student> students = [];

    internal sealed class Student(Person person, string nameKey, string? classKey)
    {
        public Person Person => person;

        /// <summary><see cref="PersonName.Key"/>.</summary>
        public string NameKey => nameKey;

        /// <summary><see cref="ClassName.Key"/>.</summary>
        public string? ClassKey => classKey;

        public PersonName Name => new(person.LastName, person.FirstName);
    }

    public int Count => students.Count;

    public IEnumerable<Person> People => students.Select(student => student.Person);

    public void Add(Person person)
    {
        var name = new PersonName(person.LastName, person.FirstName);
        var classmates = person.Class is null ? null : ClassOf(ClassName.Key(person.Class));
        var student = new Student(person, name.Key, classmates?.Key);
        students.Add(student);
        classmates?.Students.Add(student);
        if (person.LocalId is not null)
            byIdentifier.Add(Hash(person.LocalId), student);
        if (person.Email is not null)
            byIdentifier.Add(Hash(person.Email), student);
        byName.Add(Hash(name.Key), student);
        foreach (var part in name.Parts)
            byPart.Add(Hash(part), student);
    }

    /// <param name="identifier">A local identifier or an e-mail.</param>
    public IReadOnlyList<Student> Identified(string identifier) =>
        byIdentifier.Find(Hash(identifier), student => Is(student.Person.LocalId, identifier) || Is(student.Person.Email, identifier));

    public IReadOnlyList<Student> Named(string nameKey) => byName.Find(Hash(nameKey), student => student.NameKey == nameKey);

    /// <summary>Those whose name is nearly this one, or this one the other way round; not those who have exactly this name.</summary>
    public IReadOnlyList<Student> Near(PersonName name)
    {
        var found = new HashSet<Student>(Named(name.SwappedKey), ReferenceEqualityComparer.Instance);
        foreach (var part in name.Parts)
            found.UnionWith(byPart.Find(Hash(part), student => student.Name.IsNear(name)));
        found.RemoveWhere(student => student.NameKey == name.Key);
        return [.. found];
    }

    public bool HasClass(string classKey) => byClass.ContainsKey(classKey);

    public IReadOnlyList<Student> InClass(string classKey) => byClass.GetValueOrDefault(classKey)?.Students ?? [];

    private Class ClassOf(string key)
    {
        if (!byClass.TryGetValue(key, out var known))
            byClass.Add(key, known = new(key, []));
        return known;
    }

    private static bool Is(string? known, string identifier) => string.Equals(known, identifier, StringComparison.OrdinalIgnoreCase);

    private static int Hash(string key) => string.GetHashCode(key, StringComparison.OrdinalIgnoreCase);

    /// <param name="Key">One for all of the class.</param>
    private sealed record Class(string Key, List<Student> Students);

    /// <summary>Students by the hash of a key: no key is kept, so each that is found has to be compared.</summary>
    private sealed class Lookup
    {
        private readonly Dictionary<int, int> latest = [];
        private readonly List<(Student Student, int Before)> entries = [];

        public void Add(int hash, Student student)
        {
            entries.Add((student, latest.GetValueOrDefault(hash, -1)));
            latest[hash] = entries.Count - 1;
        }

        /// <returns>In the order in which they were added.</returns>
        public IReadOnlyList<Student> Find(int hash, Predicate<Student> isMeant)
        {
            if (!latest.TryGetValue(hash, out var at))
                return [];
            var found = new List<Student>(1);
            for (; at >= 0; at = entries[at].Before)
            {
                if (isMeant(entries[at].Student))
                    found.Add(entries[at].Student);
            }

            found.Reverse();
            return found;
        }
    }
}
