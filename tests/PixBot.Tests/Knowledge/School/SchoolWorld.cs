using Microsoft.Extensions.Time.Testing;
using PixBot.Core.Knowledge;
using PixBot.Core.Knowledge.Matching;
using PixBot.Core.Knowledge.OwnAnswers;
using PixBot.Core.Knowledge.Reading;
using PixBot.Core.Localization;
using PixBot.Core.State;
using PixBot.Testing;
using PixBot.Testing.Processes;
using Xunit;

namespace PixBot.Tests.Knowledge.School;

/// <summary>The built-in entries, and what a school writes over them, as one replica or several see it.</summary>
internal sealed class SchoolWorld : IAsyncDisposable
{
    public const string Tenant = "tenant";

    private static readonly Lazy<MatchedKnowledge> Shipped = new(() => new MatchedKnowledge(BuiltInEntries.Read()));

    private readonly TestStore store;

    public SchoolWorld()
    {
        store = TestStore.Create(Clock);
        Entries = new SchoolEntries(store.Table);
        Knowledge = new SchoolKnowledge(BuiltIn, BuiltIn, Entries, Clock);
    }

    public static MatchedKnowledge BuiltIn => Shipped.Value;

    public static CancellationToken Token => TestContext.Current.CancellationToken;

    public FakeTimeProvider Clock { get; } = new(new DateTimeOffset(2026, 5, 18, 8, 0, 0, TimeSpan.Zero));

    public SchoolEntries Entries { get; }

    public SchoolKnowledge Knowledge { get; }

    public SchoolKnowledge Replica(TestProcess process) =>
        new(BuiltIn, BuiltIn, new SchoolEntries(new ProcessTable(store.Table, process)), Clock);

    /// <summary>Saves an entry, and waits until every replica must have it.</summary>
    public async Task<SchoolEntry> WriteAsync(
        string topic, string question, string answer = "La réponse.", Language language = Language.French, bool isHidden = false, params string[] ways)
    {
        var entry = new SchoolEntry(topic, language, question, answer, ways, isHidden, "Claire Fontaine", Clock.GetUtcNow());
        await WriteAsync(entry);
        return entry;
    }

    public async Task WriteAsync(SchoolEntry entry)
    {
        await Entries.SaveAsync(SchoolId.OfTenant(Tenant), entry, Token);
        Clock.Advance(TimeSpan.FromSeconds(5));
    }

    public Task<TopicMatch> AskAsync(string question, Language language = Language.French) => Knowledge.MatchAsync(SchoolId.OfTenant(Tenant), question, language, Token);

    public Task<Entry?> FindAsync(string topic, Language language = Language.French) => Knowledge.FindAsync(SchoolId.OfTenant(Tenant), topic, language, Token);

    public ValueTask DisposeAsync() => store.DisposeAsync();
}
