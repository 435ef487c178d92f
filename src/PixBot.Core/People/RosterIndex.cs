namespace PixBot.Core.People;

/// <summary>The students of the roster, found by whatever a file may call them. Built once for an import.</summary>
internal sealed class RosterIndex
{
    private readonly Dictionary<string, List<Student>> byIdentifier = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, List<Student>> byName = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<Student>> byPart = new(StringComparer.Ordinal);
    private readonly HashSet<string> classes = new(StringComparer.Ordinal);

    internal sealed record Student(Person Person, PersonName Name, string? ClassKey);

    public int Count { get; private set; }

    public void Add(Person person)
    {
        var student = new Student(person, new(person.LastName, person.FirstName), person.Class is null ? null : ClassName.Key(person.Class));
        Count++;
        if (person.LocalId is not null)
            Enter(byIdentifier, person.LocalId, student);
        if (person.Email is not null)
            Enter(byIdentifier, person.Email, student);
        Enter(byName, student.Name.Key, student);
        foreach (var part in student.Name.Parts)
            Enter(byPart, part, student);
        if (student.ClassKey is not null)
            classes.Add(student.ClassKey);
    }

    /// <param name="identifier">A local identifier or an e-mail.</param>
    public IReadOnlyList<Student> Identified(string identifier) => byIdentifier.GetValueOrDefault(identifier) ?? [];

    public IReadOnlyList<Student> Named(string nameKey) => byName.GetValueOrDefault(nameKey) ?? [];

    /// <summary>Those whose name is nearly this one, or this one the other way round; not those who have exactly this name.</summary>
    public IReadOnlyList<Student> Near(PersonName name)
    {
        var found = new HashSet<Student>(Named(name.SwappedKey), ReferenceEqualityComparer.Instance);
        foreach (var part in name.Parts)
            found.UnionWith((byPart.GetValueOrDefault(part) ?? []).Where(student => student.Name.IsNear(name)));
        found.RemoveWhere(student => student.Name.Key == name.Key);
        return [.. found];
    }

    public bool HasClass(string classKey) => classes.Contains(classKey);

    private static void Enter(Dictionary<string, List<Student>> index, string key, Student student)
    {
        if (index.TryGetValue(key, out var students))
            students.Add(student);
        else
            index.Add(key, [student]);
    }
}
