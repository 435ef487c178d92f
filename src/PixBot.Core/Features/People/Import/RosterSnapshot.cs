using PixBot.Core.Features.People.Import.Sources;
using PixBot.Core.School;
using PixBot.Core.State;

namespace PixBot.Core.Features.People.Import;

/// <summary>The roster as it was when an import began, found by whatever an entry may name somebody by.</summary>
internal sealed class RosterSnapshot(SchoolId schoolId, RosterSource source)
{
    private readonly Dictionary<string, FiledPerson> people = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> movedEmails = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> byIdentifier = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> classes = new(StringComparer.Ordinal);
    private readonly RosterIndex names = new();

    public IEnumerable<Person> People => people.Values.Select(person => person.Filed);

    public bool IsEmpty => people.Count == 0;

    public void Add(FiledPerson person)
    {
        var filed = person.Filed;
        people.Add(filed.Id, person);
        if (filed.Email is { } email && PersonIds.Of(schoolId, email) != filed.Id)
            movedEmails[email] = filed.Id;
        if (filed.Identifier is { } identifier)
            byIdentifier[identifier] = filed.Id;
        if (filed.Class is { } @class && source.Origin != RosterOrigin.Csv)
            classes.TryAdd(ClassName.Key(@class), @class);
        if (IsOpen(filed))
            names.Add(filed);
    }

    public FiledPerson? Find(string personId) => people.GetValueOrDefault(personId);

    public FiledPerson? WithEmail(string email) =>
        people.GetValueOrDefault(PersonIds.Of(schoolId, email)) is { } natural && natural.Filed.Email == email ? natural
        : movedEmails.TryGetValue(email, out var id) ? people[id]
        : null;

    public FiledPerson? WithIdentifier(string identifier) => byIdentifier.TryGetValue(identifier, out var id) ? people[id] : null;

    /// <summary>Those whom the name may mean, exactly or nearly; not those whom the source would name otherwise.</summary>
    public (IReadOnlyList<Person> Exact, IReadOnlyList<Person> Near) Named(PersonName name) =>
        ([.. names.Named(name.Key).Select(student => student.Person)], [.. names.Near(name).Select(student => student.Person)]);

    /// <summary>
    /// A class as the roster writes it: SIECLE may say « 3EME A » of the school's « 3A ». The roster's own file has the last
    /// word on spellings.
    /// </summary>
    public string? Spelling(string? @class) => @class is null ? null : classes.GetValueOrDefault(ClassName.Key(@class)) ?? @class;

    /// <summary>The id of somebody new; with an e-mail another than that of whoever came with it and has another since.</summary>
    public string NewId(RosterEntry entry)
    {
        if (entry.Email is not { } email)
            return PersonIds.OfIdentifier(schoolId, entry.Identifier!);
        var id = PersonIds.Of(schoolId, email);
        for (var attempt = 2; people.ContainsKey(id); attempt++)
            id = PersonIds.Of(schoolId, email, attempt);
        return id;
    }

    /// <summary>Whether the source may bring this student what is missing: the account, or else the identifier.</summary>
    private bool IsOpen(Person person) => source.Says.HasFlag(RosterFields.Email)
        ? PersonIndex.IsFoundByName(person)
        : person is { Role: Role.Student, Identifier: null };
}
