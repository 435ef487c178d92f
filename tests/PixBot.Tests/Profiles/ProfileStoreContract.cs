using Microsoft.Extensions.Time.Testing;
using PixBot.Core.Features.Profiles;
using PixBot.Core.Features.Profiles.Import;
using PixBot.Core.State;
using PixBot.Testing;
using PixBot.Tests.Storage;
using Shouldly;
using Xunit;

namespace PixBot.Tests.Profiles;

/// <summary>States, histories and the register of exports over a store, of which every store that we run on gives the same.</summary>
public abstract class ProfileStoreContract
{
    private readonly string tenant = $"tenant-{Guid.NewGuid():n}";
    private readonly FakeTimeProvider clock = new(new(2026, 5, 18, 8, 0, 0, TimeSpan.Zero));

    protected abstract ITable Table { get; }

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task States_and_histories_of_many_are_kept_apart_and_whole()
    {
        var store = new ProfileStore(Table, clock);
        var ids = Enumerable.Range(0, 130).Select(i => $"{i:x32}").Append(new string('f', 32)).ToList();
        (await store.ApplyAsync(SchoolId.OfTenant(tenant), ids.Select(id => (id, Sent(1, 3))), Day(2), Origin, Token)).ShouldBe(131);
        clock.Advance(TimeSpan.FromDays(1));
        (await store.ApplyAsync(SchoolId.OfTenant(tenant), ids.Select(id => (id, Sent(3, 8))), Day(4), Origin, Token)).ShouldBe(131);
        (await store.ApplyAsync(SchoolId.OfTenant(tenant), ids.Select(id => (id, Sent(3, 8))), Day(5), Origin, Token)).ShouldBe(0);

        var states = await store.ListAsync(SchoolId.OfTenant(tenant), Token);
        states.Keys.ShouldBe(ids, ignoreOrder: true);
        states.Values.ShouldAllBe(state => state.Stage == ProfileStage.Certifiable && state.AsOf == Day(5) && state.Campaign == "482913");
        foreach (var id in (string[])[ids[0], ids[1], ids[^1]])
        {
            (await store.HistoryAsync(SchoolId.OfTenant(tenant), id, Token)).ShouldBe(
            [
                new(clock.GetUtcNow(), ProfileStage.Sent, new(ProfileStage.Certifiable, Day(3), 8, null, Day(2)), Origin(Sent(3, 8))),
                new(clock.GetUtcNow().AddDays(-1), ProfileStage.NotSent, new(ProfileStage.Sent, Day(1), 3, null, Day(2)), Origin(Sent(1, 3))),
            ]);
        }

        (await store.ListAsync(SchoolId.OfTenant($"{tenant}-other"), Token)).ShouldBeEmpty();
        (await store.HistoryAsync(SchoolId.OfTenant(tenant), "0", Token)).ShouldBeEmpty("no id is another's beginning");
    }

    [Fact]
    public async Task A_state_comes_back_with_all_that_it_says()
    {
        var store = new ProfileStore(Table, clock);
        await store.ApplyAsync(SchoolId.OfTenant(tenant), [("p", ExportedProfile.Listed(true))], Day(2), _ => new(OriginKind.Listing, Day(2), ActorId: "claire"), Token);
        await store.ApplyAsync(SchoolId.OfTenant(tenant), [("q", ExportedProfile.NotSent)], Day(2), Origin, Token);
        await store.DeclareAsync(SchoolId.OfTenant(tenant), "q", Day(3), Token);
        var states = await store.ListAsync(SchoolId.OfTenant(tenant), Token);
        states["p"].ShouldBe(new(ProfileStage.Certifiable, null, null, null, null)
        {
            Listing = new(Day(2), true),
            Moved = new(clock.GetUtcNow(), ProfileStage.NotSent),
        });
        states["q"].ShouldBe(new(ProfileStage.Declared, null, null, Day(3), Day(2)) { Moved = new(clock.GetUtcNow(), ProfileStage.NotSent) });
        (await store.HistoryAsync(SchoolId.OfTenant(tenant), "p", Token)).ShouldHaveSingleItem().Origin.ShouldBe(new(OriginKind.Listing, Day(2), ActorId: "claire"));
        (await store.HistoryAsync(SchoolId.OfTenant(tenant), "q", Token)).ShouldHaveSingleItem().State.DeclaredAt.ShouldBe(Day(3));
    }

    [Fact]
    public async Task The_register_keeps_the_newest_export_of_each_campaign()
    {
        var register = new ExportStore(Table);
        var (first, second) = (new SeenCampaign(new("AAAAAA111", "Année/1 #?", "1")), new SeenCampaign(new(null, "Année\\2")));
        first.Add(Day(3));
        await register.KeepAsync(SchoolId.OfTenant(tenant), new("a.csv", Day(4), "a"), [first, second], Day(4), Day(5), Token);
        await register.KeepAsync(SchoolId.OfTenant(tenant), new("older.csv", Day(2), "b"), [first], Day(2), Day(6), Token);
        var known = await register.ReadAsync(SchoolId.OfTenant(tenant), Token);
        known.ShouldBe(
            new Dictionary<string, ExportInForce>
            {
                ["1"] = new("a.csv", Day(4), Day(3), Day(4), Day(5), "a"),
                ["ANNÉE\\2"] = new("a.csv", Day(4), null, Day(4), Day(5), "a"),
            },
            ignoreOrder: true);
    }

    private static ProfileOrigin Origin(ExportedProfile profile) =>
        new(OriginKind.Export, Day(2), "Certif 3e", profile.Competences == 3 ? "first" : "second");

    private static ExportedProfile Sent(int day, int competences) => new(true, Day(day), competences >= 5, competences) { Campaign = "482913" };

    private static DateTimeOffset Day(int day) => new(2026, 5, day, 8, 0, 0, TimeSpan.Zero);
}

public sealed class SqliteProfileStore : ProfileStoreContract, IAsyncDisposable
{
    private readonly TestStore store = TestStore.Create(TimeProvider.System);

    protected override ITable Table => store.Table;

    public ValueTask DisposeAsync() => store.DisposeAsync();
}

public sealed class AzureProfileStore(AzuriteTable azurite) : ProfileStoreContract, IClassFixture<AzuriteTable>
{
    protected override ITable Table => azurite.Table;
}
