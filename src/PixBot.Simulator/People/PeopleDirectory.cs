using System.Collections.Concurrent;
using System.Globalization;
using Microsoft.Extensions.Options;
using PixBot.Simulator.Hosting;

namespace PixBot.Simulator.People;

/// <summary>
/// Everybody who has an account: the app's people, those added by hand, and the generated ones. The app's list is kept
/// for a moment, and read again when somebody is not found in it.
/// </summary>
internal sealed class PeopleDirectory(IEnumerable<ISimulatedPeople> sources, IOptions<SimulatorOptions> options)
{
    private static readonly TimeSpan Fresh = TimeSpan.FromSeconds(2);

    private readonly ConcurrentDictionary<Guid, SimulatedPerson> added = [];
    private volatile Snapshot snapshot = new([], new Dictionary<Guid, SimulatedPerson>(), null);

    public void Add(SimulatedPerson person) => added[person.AadObjectId] = person;

    /// <param name="id">An e-mail, an Entra object id or a <c>29:</c> id.</param>
    public ValueTask<SimulatedPerson?> FindAsync(string id, CancellationToken cancellationToken)
    {
        if (Guid.TryParse(id, out var guid))
            return FindAsync(guid, cancellationToken);
        if (PersonIds.OfUserId(id) is { } user)
            return FindAsync(user, cancellationToken);
        return id.Contains('@', StringComparison.Ordinal) ? FindAsync(PersonIds.AadObjectId(id), cancellationToken) : default;
    }

    public async ValueTask<SimulatedPerson?> FindAsync(Guid aadObjectId, CancellationToken cancellationToken)
    {
        if (snapshot.ById.TryGetValue(aadObjectId, out var known) || added.TryGetValue(aadObjectId, out known))
            return known;
        if (PersonIds.NumberOf(aadObjectId) is { } number)
            return number < options.Value.GeneratedPeople ? GeneratedPeople.Person(number) : null;
        return (await CurrentAsync(cancellationToken)).ById.GetValueOrDefault(aadObjectId);
    }

    /// <summary>The app's people, then those added by hand.</summary>
    public async Task<IReadOnlyList<SimulatedPerson>> NamedAsync(CancellationToken cancellationToken)
    {
        var current = await CurrentAsync(cancellationToken);
        return [.. current.People, .. added.Values.Where(person => !current.ById.ContainsKey(person.AadObjectId))];
    }

    public async Task<IReadOnlyList<SimulatedPerson>> SearchAsync(
        string words, SimulatedRole? role, int limit, CancellationToken cancellationToken)
    {
        var wanted = Simple(words).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var named = (await NamedAsync(cancellationToken)).Where(person => role is null || person.Role == role);
        var found = named.Where(person => Matches(person, wanted)).Take(limit).ToList();
        if (role is null or SimulatedRole.Guest && found.Count < limit && GeneratedFor(words) is { } generated)
            found.Add(generated);
        return found;
    }

    private static bool Matches(SimulatedPerson person, string[] wanted)
    {
        var text = Simple($"{person.Name} {person.Surname} {person.Class} {person.Email} {person.Role}");
        return wanted.All(word => text.Contains(word, StringComparison.Ordinal));
    }

    private SimulatedPerson? GeneratedFor(string words)
    {
        var number = int.TryParse(words.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var typed)
            ? typed
            : GeneratedPeople.NumberOf(words.Trim().ToLowerInvariant());
        return number is { } n && n < options.Value.GeneratedPeople ? GeneratedPeople.Person(n) : null;
    }

    private async Task<Snapshot> CurrentAsync(CancellationToken cancellationToken)
    {
        if (snapshot.ReadAt is { } at && TimeProvider.System.GetElapsedTime(at) < Fresh)
            return snapshot;
        var people = new List<SimulatedPerson>();
        var byId = new Dictionary<Guid, SimulatedPerson>();
        foreach (var source in sources)
        {
            await foreach (var person in source.ListAsync(cancellationToken))
            {
                if (byId.TryAdd(person.AadObjectId, person))
                    people.Add(person);
            }
        }

        return snapshot = new Snapshot(people, byId, TimeProvider.System.GetTimestamp());
    }

    /// <summary>Lower case, without accents.</summary>
    private static string Simple(string text) => string.Concat(
        text.ToLowerInvariant().Normalize(System.Text.NormalizationForm.FormD)
            .Where(c => CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark));

    private sealed record Snapshot(
        IReadOnlyList<SimulatedPerson> People, IReadOnlyDictionary<Guid, SimulatedPerson> ById, long? ReadAt);
}
