using System.Text;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Time.Testing;
using PixBot.Core.Features.People;
using PixBot.Core.Features.People.Accounts;
using PixBot.Core.Features.People.Import;
using PixBot.Core.Features.Profiles;
using PixBot.Core.Jobs;
using PixBot.Core.Messaging;
using PixBot.Core.School;
using PixBot.Core.State;
using PixBot.Secrets;
using PixBot.Testing;
using Xunit;

namespace PixBot.Tests.People;

/// <summary>People and profiles over a real store, with a clock to move and a Teams that knows e-mails.</summary>
internal sealed class PeopleHost : IAsyncDisposable, IMemberLookup
{
    public const string Tenant = "tenant-1";

    private readonly TestStore store;
    private readonly ServiceProvider services;

    public PeopleHost(params string[] referents)
    {
        Clock = new(DateTimeOffset.Parse("2026-01-15T09:00:00Z", System.Globalization.CultureInfo.InvariantCulture));
        store = TestStore.Create(Clock);
        Table = new CountingTable(store.Table);
        services = new ServiceCollection()
            .AddLogging()
            .AddSingleton<TimeProvider>(Clock)
            .AddSingleton<ITable>(Table)
            .AddSingleton<IMemberLookup>(this)
            .AddSingleton<ISecretProtector>(new DataProtectionSecrets(new EphemeralDataProtectionProvider()))
            .AddSingleton(Options.Create(new PixBotOptions { Referents = [.. referents] }))
            .AddScheduling()
            .AddPeople()
            .AddProfiles()
            .AddSingleton<IDoubtNotice>(new NobodyIsTold())
            .BuildServiceProvider();
    }

    public FakeTimeProvider Clock { get; }

    public CountingTable Table { get; }

    /// <summary>What Teams says, by user id.</summary>
    public Dictionary<string, string> Emails { get; } = [];

    /// <summary>What Teams says of their names, by user id.</summary>
    public Dictionary<string, (string GivenName, string Surname)> Names { get; } = [];

    public int Asked { get; private set; }

    public T Get<T>()
        where T : notnull => services.GetRequiredService<T>();

    public IRoster Roster => Get<IRoster>();

    public IContacts Contacts => Get<IContacts>();

    public IProfiles Profiles => Get<IProfiles>();

    public Task<RosterImportOutcome> ImportAsync(string text) =>
        Get<RosterImporter>().ImportAsync(SchoolId.OfTenant(Tenant), new MemoryStream(Encoding.UTF8.GetBytes(text)), Token);

    public async Task<RosterImport> ImportedAsync(string text) => (await ImportAsync(text) as RosterImportOutcome.Imported)!.Import;

    public async Task<List<Person>> PeopleAsync()
    {
        var people = new List<Person>();
        await foreach (var person in Roster.ListAsync(SchoolId.OfTenant(Tenant), Token))
            people.Add(person);
        return [.. people.OrderBy(person => person.Email, StringComparer.Ordinal)];
    }

    public async Task<Person> PersonAsync(string email) => (await Roster.FindAsync(SchoolId.OfTenant(Tenant), PersonIds.Of(SchoolId.OfTenant(Tenant), email), Token))!;

    /// <summary>A turn of the account <paramref name="name"/>, whose Teams id is <c>29:name</c>.</summary>
    public Task<Caller> SayAsync(string name, TurnInput? input = null, string? locale = "fr-FR", string chat = "a") => Contacts.IdentifyAsync(
        new(
            new(Tenant, $"oid-{name}", $"29:{name}", name),
            new(Tenant, new Uri("https://smba.example/emea/"), $"{chat}:{name}"),
            input ?? new TurnInput.TextMessage("bonjour"),
            Guid.NewGuid().ToString(),
            locale),
        Token);

    public Task<Member?> FindAsync(Address chat, string userId, CancellationToken cancellationToken)
    {
        Asked++;
        var (givenName, surname) = Names.GetValueOrDefault(userId);
        return Task.FromResult<Member?>(new(Emails.GetValueOrDefault(userId), givenName, surname));
    }

    public static CancellationToken Token => TestContext.Current.CancellationToken;

    public async ValueTask DisposeAsync()
    {
        await services.DisposeAsync();
        await store.DisposeAsync();
    }

    private sealed class NobodyIsTold : IDoubtNotice
    {
        public Task RaiseAsync(SchoolId schoolId, string accountId, string round, CancellationToken cancellationToken) => Task.CompletedTask;
    }
}

/// <summary>Counts what a table is asked.</summary>
internal sealed class CountingTable(ITable inner) : ITable
{
    public int Reads { get; private set; }

    public int Queries { get; private set; }

    public int Writes { get; private set; }

    public void Reset() => (Reads, Queries, Writes) = (0, 0, 0);

    /// <summary>Done once, before the next write: somebody else is faster.</summary>
    public Func<ITable, Task>? BeforeWrite { get; set; }

    public Task<Row?> FindAsync(string partition, string key, CancellationToken cancellationToken)
    {
        Reads++;
        return inner.FindAsync(partition, key, cancellationToken);
    }

    public Task<IReadOnlyList<Row>> FindAsync(string partition, IReadOnlyCollection<string> keys, CancellationToken cancellationToken)
    {
        Reads++;
        return inner.FindAsync(partition, keys, cancellationToken);
    }

    public IAsyncEnumerable<Row> QueryAsync(RowRange range, CancellationToken cancellationToken)
    {
        Queries++;
        return inner.QueryAsync(range, cancellationToken);
    }

    public async Task<WriteOutcome> WriteAsync(IReadOnlyList<RowChange> changes, CancellationToken cancellationToken)
    {
        Writes++;
        if (BeforeWrite is { } before)
        {
            BeforeWrite = null;
            await before(inner);
        }

        return await inner.WriteAsync(changes, cancellationToken);
    }
}
