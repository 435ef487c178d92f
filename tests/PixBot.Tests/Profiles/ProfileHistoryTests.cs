using System.Globalization;
using PixBot.Core.Features.People;
using PixBot.Core.Features.Profiles;
using PixBot.Core.Features.Profiles.Import;
using PixBot.Core.State;
using PixBot.Testing.Builders;
using PixBot.Tests.People;
using Shouldly;
using Xunit;

namespace PixBot.Tests.Profiles;

/// <summary>What became of a student over exports and campaigns, and which file is refused.</summary>
public sealed class ProfileHistoryTests : IAsyncDisposable
{
    private const string Roster = "Nom;Prénom;Classe;E-mail\nBenali;Inès;3A;ines@ecole.example\nLefèvre;Théo;3A;theo@ecole.example\n";
    private const string First = "Certif 3e - collecte de profils (JNZYKB263)";

    private static readonly Participation Ines = new("Benali", "Inès", "3A");
    private static readonly Participation Theo = new("Lefèvre", "Théo", "3A");

    private readonly PeopleHost host = new();

    [Fact]
    public async Task Every_change_is_kept_with_its_time_and_where_it_comes_from()
    {
        await BeginAsync();
        var declaredAt = host.Clock.GetUtcNow();
        await host.Profiles.DeclareAsync(SchoolId.OfTenant(PeopleHost.Tenant), Id("ines"), declaredAt, PeopleHost.Token);
        await host.Profiles.DeclareAsync(SchoolId.OfTenant(PeopleHost.Tenant), Id("ines"), declaredAt, PeopleHost.Token);
        Tomorrow();
        await ImportedAsync(Export().With(Ines.Sent("2026-01-15T16:00Z", 3), Theo), "Resultats-C-482913-2026-01-16-0955.csv");
        Tomorrow();
        await ImportedAsync(Export().With(Ines.Sent("2026-01-17T07:00Z", 8), Theo), "Resultats-C-482913-2026-01-17-0955.csv");
        Tomorrow();
        var last = await ImportedAsync(Export().With(Ines.Sent("2026-01-17T07:00Z", 8), Theo), "Resultats-C-482913-2026-01-18-0955.csv");
        last.Changed.ShouldBe(0);

        var history = await HistoryAsync("ines");
        history.Select(change => (change.From, change.State.Stage, change.State.CertifiableCompetences, change.Origin.Kind, change.Origin.Campaign)).ShouldBe(
        [
            (ProfileStage.Sent, ProfileStage.Certifiable, 8, OriginKind.Export, First),
            (ProfileStage.Declared, ProfileStage.Sent, 3, OriginKind.Export, First),
            (ProfileStage.NotSent, ProfileStage.Declared, null, OriginKind.Declaration, null),
        ]);
        history.Select(change => (change.At, change.Origin.AsOf)).ShouldBe(
        [
            (declaredAt.AddDays(2), At("2026-01-17T08:55Z")),
            (declaredAt.AddDays(1), At("2026-01-16T08:55Z")),
            (declaredAt, null),
        ]);
        (await HistoryAsync("theo")).ShouldBeEmpty();
        var state = await StateAsync("ines");
        (state.Campaign, state.Since).ShouldBe(("482913", At("2026-01-17T07:00Z")));
        state.Moved.ShouldBe(new(declaredAt.AddDays(2), ProfileStage.Sent));
    }

    [Fact]
    public async Task A_history_is_read_in_one_query_and_the_states_without_any()
    {
        await BeginAsync();
        await ImportedAsync(Export().With(Ines.Sent("2026-01-14T07:00Z", 8), Theo.Sent("2026-01-14T07:00Z", 8)));
        host.Table.Reset();
        (await HistoryAsync("ines")).Count.ShouldBe(1);
        (host.Table.Queries, host.Table.Reads).ShouldBe((1, 0));
        (await host.Profiles.ListAsync(SchoolId.OfTenant(PeopleHost.Tenant), PeopleHost.Token)).Keys.ShouldBe([Id("ines"), Id("theo")], ignoreOrder: true);
    }

    [Fact]
    public async Task A_change_is_kept_as_it_was_though_somebody_else_was_faster()
    {
        await BeginAsync();
        host.Table.BeforeWrite = _ => host.Profiles.DeclareAsync(SchoolId.OfTenant(PeopleHost.Tenant), Id("ines"), host.Clock.GetUtcNow().AddMinutes(-5), PeopleHost.Token);
        await ImportedAsync(Export().With(Ines, Theo.Sent("2026-01-14T07:00Z", 8)));
        (await StateAsync("ines")).Stage.ShouldBe(ProfileStage.NotSent);
        (await HistoryAsync("ines")).Select(change => (change.From, change.State.Stage)).ShouldBe(
            [(ProfileStage.Declared, ProfileStage.NotSent), (ProfileStage.NotSent, ProfileStage.Declared)]);
    }

    [Fact]
    public async Task Two_campaigns_stand_side_by_side()
    {
        await BeginAsync();
        await ImportedAsync(Export().With(Ines.Sent("2026-01-10T07:00Z", 8), Theo.Sent("2026-01-13T07:00Z", 8)), "Resultats-C-482913-2026-01-14-0955.csv");
        Tomorrow();
        var other = new ExportBuilder(ExportVariant.Current) { CampaignId = 500001, Campaign = "Rattrapage", Code = "RATTRA123" };
        await ImportedAsync(other.With(Ines.Sent("2026-01-12T07:00Z", 9), Theo), "Resultats-R-500001-2026-01-13-0955.csv");

        var (ines, theo) = (await StateAsync("ines"), await StateAsync("theo"));
        (ines.Campaign, ines.CertifiableCompetences).ShouldBe(("500001", 9));
        (theo.Campaign, theo.Stage).ShouldBe(("482913", ProfileStage.Certifiable), "another campaign's « Non » undoes nothing");
        (await HistoryAsync("ines"))[0].Origin.Campaign.ShouldBe("Rattrapage (RATTRA123)");
    }

    [Fact]
    public async Task An_older_file_is_refused_with_its_date_and_changes_nothing()
    {
        await BeginAsync();
        await ImportedAsync(Export().With(Ines.Sent("2026-01-14T07:00Z", 8)), "Resultats-C-482913-2026-01-14-1000.csv");
        host.Table.Reset();
        var outdated = (await ImportAsync(Export().With(Ines, Theo.Sent("2026-01-12T07:00Z", 8)), "Resultats-C-482913-2026-01-13-1000.csv"))
            .ShouldBeOfType<ProfilesImportOutcome.Outdated>();
        (outdated.Campaign.Label, outdated.InForceFile).ShouldBe((First, "Resultats-C-482913-2026-01-14-1000.csv"));
        (outdated.Date, outdated.InForce).ShouldBe((new(At("2026-01-13T09:00Z"), true), new(At("2026-01-14T09:00Z"), true)));
        host.Table.Writes.ShouldBe(0);
        (await StateAsync("theo")).Stage.ShouldBe(ProfileStage.NotSent);
    }

    [Fact]
    public async Task The_same_file_again_is_harmless_and_finds_who_has_joined_the_roster_since()
    {
        await BeginAsync();
        await host.Profiles.DeclareAsync(SchoolId.OfTenant(PeopleHost.Tenant), Id("theo"), host.Clock.GetUtcNow().AddHours(1), PeopleHost.Token);
        var export = Export().With(Ines.Sent("2026-01-14T07:00Z", 8), Theo, new Participation("Roux", "Max", "3A").Sent("2026-01-14T07:00Z", 8));
        var first = await ImportedAsync(export);
        (first.ImportedBeforeAt, first.UnknownCount).ShouldBe((null, 1));

        Tomorrow();
        await host.ImportedAsync(Roster + "Roux;Max;3A;max@ecole.example\n");
        var again = await ImportedAsync(export, "copie.csv");
        (again.ImportedBeforeAt, again.AsOf, again.Changed, again.UnknownCount).ShouldBe((host.Clock.GetUtcNow().AddDays(-1), first.AsOf, 1, 0));
        (await StateAsync("theo")).Stage.ShouldBe(ProfileStage.Declared, "the file is older than the declaration, whenever it is read");
        (await ImportedAsync(export)).Changed.ShouldBe(0);
        (await HistoryAsync("ines")).Count.ShouldBe(1);
    }

    [Fact]
    public async Task What_a_referent_decides_is_kept_with_their_name_for_it()
    {
        await host.ImportedAsync(Roster + "Benali;Inès;3A;ines.b@ecole.example\n");
        var import = await ImportedAsync(Export().With(Ines.Sent("2026-01-14T07:00Z", 8)));
        await host.Get<UndecidedProfiles>().ResolveAsync(
            SchoolId.OfTenant(PeopleHost.Tenant), import.ImportId, import.Undecided[0].RowKey, Id("ines"), "claire", PeopleHost.Token);
        (await HistoryAsync("ines")).ShouldHaveSingleItem().Origin.ShouldBe(new(OriginKind.Decision, import.AsOf, First, import.ImportId, "claire"));
        (await StateAsync("ines")).Campaign.ShouldBe("482913");
    }

    public ValueTask DisposeAsync() => host.DisposeAsync();

    private static ExportBuilder Export() => new(ExportVariant.Current);

    private async Task BeginAsync() => await host.ImportedAsync(Roster);

    private void Tomorrow() => host.Clock.Advance(TimeSpan.FromDays(1));

    private Task<ProfilesImportOutcome> ImportAsync(ExportBuilder export, string name) =>
        host.Get<ProfilesImporter>().ImportAsync(SchoolId.OfTenant(PeopleHost.Tenant), export.ToStream(), name, PeopleHost.Token);

    private async Task<ProfilesImport> ImportedAsync(ExportBuilder export, string name = "export.csv") =>
        (await ImportAsync(export, name)).ShouldBeOfType<ProfilesImportOutcome.Imported>().Import;

    private Task<ProfileState> StateAsync(string name) => host.Profiles.FindAsync(SchoolId.OfTenant(PeopleHost.Tenant), Id(name), PeopleHost.Token);

    private Task<IReadOnlyList<ProfileChange>> HistoryAsync(string name) => host.Profiles.HistoryAsync(SchoolId.OfTenant(PeopleHost.Tenant), Id(name), PeopleHost.Token);

    private static string Id(string name) => PersonIds.Of(SchoolId.OfTenant(PeopleHost.Tenant), $"{name}@ecole.example");

    private static DateTimeOffset At(string time) => DateTimeOffset.Parse(time, CultureInfo.InvariantCulture);
}
