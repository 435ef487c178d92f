using PixBot.Core.Features.People;
using PixBot.Core.Features.People.EntraDirectory.Groups;
using PixBot.Core.School;
using PixBot.Core.State;
using PixBot.Testing.Graph;
using PixBot.Tests.Conversations.Driver;
using Shouldly;
using Xunit;

namespace PixBot.Tests.Graph;

public sealed class GroupImportTests
{
    [Fact]
    public async Task A_teams_members_join_the_roster_with_their_class_and_nobody_leaves_it()
    {
        await using var world = await GraphWorld.OpenAsync();
        AddGroup(world, "3C 2026", count: 30);
        world.Graph.MembersPerPage = 7;

        var preview = await PickAsync(world, "3c");
        preview.Text.ShouldContain("Nom0 Prénom0");
        await world.Bot.Claire.PressAsync("Importer", ("class", "3C"));
        await world.Bot.SettleAsync();

        var people = await world.Bot.Get<IRoster>().ListAsync(SchoolId.OfTenant(Bot.Tenant), Bot.Token).ToListAsync(Bot.Token);
        people.Count(person => person is { Class: "3C", Role: Role.Student }).ShouldBe(30);
        people.Count.ShouldBe(38);
        var report = world.Bot.Claire.LastCard.Words();
        report.ShouldContain("Liste importée");
        report.ShouldContain("3C (30)");
        report.ShouldNotContain("n’y sont plus");
        world.Graph.Asked.Count(entry => entry.Request.Path.Contains("transitiveMembers", StringComparison.Ordinal) && !entry.Request.IsInner).ShouldBe(1 + 5);
    }

    [Fact]
    public async Task Groups_are_shown_with_address_and_number_and_the_class_is_named_as_the_group_by_default()
    {
        await using var world = await GraphWorld.OpenAsync();
        AddGroup(world, "Classe 3C", count: 28, mail: "3c@ecole.example");
        AddGroup(world, "Club échecs", count: 4);

        var found = await SearchAsync(world, "3c");
        found.Text.ShouldContain("Classe 3C");
        found.Text.ShouldContain("3c@ecole.example · 28 membres");
        found.Text.ShouldNotContain("échecs");
        await world.Bot.Claire.PressAsync("Choisir");
        await world.Bot.Claire.PressAsync("Importer");
        await world.Bot.SettleAsync();

        world.Bot.Claire.LastCard.Words().ShouldContain("Classe 3C (28)");
    }

    [Fact]
    public async Task Disabled_accounts_are_left_out_and_names_are_made_of_what_there_is()
    {
        await using var world = await GraphWorld.OpenAsync();
        world.Graph.School.Groups.Add(new GraphGroup("g1", "3C",
        [
            new("o1", "anna@ecole.example", "anna@ecole.example") { Surname = "Vidal", GivenName = "Anna" },
            new("o2", "bob@ecole.example", "bob@ecole.example") { Surname = "Parti", GivenName = "Bob", IsEnabled = false },
            new("o3", null, "cleo@ecole.example") { GivenName = "Cléo", Surname = "Zola" },
        ]));

        await PickAsync(world, "3C");
        await world.Bot.Claire.PressAsync("Importer");
        await world.Bot.SettleAsync();

        var people = await world.Bot.Get<IRoster>().ListAsync(SchoolId.OfTenant(Bot.Tenant), Bot.Token).Where(person => person.Class == "3C").ToListAsync(Bot.Token);
        people.Select(person => $"{person.FullName} {person.Email}").Order().ShouldBe(["Anna Vidal anna@ecole.example", "Cléo Zola cleo@ecole.example"]);
    }

    [Fact]
    public async Task A_supervisor_who_is_in_the_team_stays_one()
    {
        await using var world = await GraphWorld.OpenAsync();
        world.Graph.School.Groups.Add(new GraphGroup("g1", "3C",
        [
            new("oid-paul", "paul@ecole.example", "paul@ecole.example") { Surname = "Durand", GivenName = "Paul" },
            new("o1", "anna@ecole.example", "anna@ecole.example") { Surname = "Vidal", GivenName = "Anna" },
        ]));

        await PickAsync(world, "3C");
        await world.Bot.Claire.PressAsync("Importer");
        await world.Bot.SettleAsync();

        (await world.Bot.Get<IRoster>().FindAsync(SchoolId.OfTenant(Bot.Tenant), School.IdOf("paul"), Bot.Token)).ShouldNotBeNull().Role.ShouldBe(Role.Supervisor);
    }

    [Fact]
    public async Task A_throttled_page_is_waited_for_and_nothing_is_imported_twice()
    {
        await using var world = await GraphWorld.OpenAsync();
        AddGroup(world, "3C", count: 20);
        world.Graph.MembersPerPage = 6;
        await PickAsync(world, "3C");
        var pages = 0;
        world.Graph.Fault = request => request.Path.Contains("transitiveMembers", StringComparison.Ordinal) && ++pages == 3 ? GraphResponse.Throttled(40) : null;

        await world.Bot.Claire.PressAsync("Importer");
        await world.Bot.SettleAsync();

        world.Graph.Early.ShouldBeEmpty();
        world.Bot.Claire.LastCard.Words().ShouldContain("3C (20)");
        world.Bot.Claire.Cards.Count(card => card.Words().Contains("Liste importée", StringComparison.Ordinal)).ShouldBe(2, "the school's and this");
    }

    [Fact]
    public async Task A_directory_that_stays_away_is_told_after_some_tries()
    {
        await using var world = await GraphWorld.OpenAsync();
        AddGroup(world, "3C", count: 20);
        await PickAsync(world, "3C");
        world.Graph.Fault = _ => GraphResponse.Error(503, "ServiceUnavailable", "");

        await world.Bot.Claire.PressAsync("Importer");
        await world.Bot.SettleAsync();

        world.Bot.Claire.LastCard.Words().ShouldContain("L’annuaire ne répond pas");
        world.Bot.Claire.LastCard.Words().ShouldContain("Rien n’a été changé");
    }

    [Fact]
    public async Task A_slow_directory_is_told_before_the_client_gives_up()
    {
        await using var world = await GraphWorld.OpenAsync();
        world.Graph.Fault = _ =>
        {
            world.Bot.Clock.Advance(TimeSpan.FromSeconds(9));
            return null;
        };

        (await SearchAsync(world, "3C")).Text.ShouldContain("L’annuaire ne répond pas");
    }

    [Fact]
    public async Task A_missing_permission_is_named()
    {
        await using var world = await GraphWorld.OpenAsync();
        world.Graph.Fault = request => request.Path == "/groups" ? GraphResponse.Error(403, "Authorization_RequestDenied", "Insufficient privileges to complete the operation.") : null;

        (await SearchAsync(world, "3C")).Text.ShouldContain("GroupMember.Read.All");
    }

    [Fact]
    public async Task Members_without_names_are_a_missing_permission_too()
    {
        await using var world = await GraphWorld.OpenAsync();
        world.Graph.School.Groups.Add(new GraphGroup("g1", "3C", [new("o1", null, null!)]));

        (await PickAsync(world, "3C")).Text.ShouldContain("User.Read.All");
    }

    [Fact]
    public async Task A_group_that_is_gone_or_empty_or_no_class_is_told_as_such()
    {
        await using var world = await GraphWorld.OpenAsync();
        AddGroup(world, "Tous", count: ImportGroup.MostMembers + 1);
        world.Graph.School.Groups.Add(new GraphGroup("g-empty", "Vide", []));

        (await world.Bot.Claire.ForgeAsync("group-pick", ("groupId", "gone"))).Text.ShouldContain("supprimé");
        (await PickAsync(world, "Vide")).Text.ShouldContain("aucun membre");
        await PickAsync(world, "Tous");
        await world.Bot.Claire.PressAsync("Importer");
        await world.Bot.SettleAsync();

        world.Bot.Claire.LastCard.Words().ShouldContain("ce n’est pas une classe");
    }

    [Fact]
    public async Task What_is_typed_is_searched_for_and_nothing_else()
    {
        await using var world = await GraphWorld.OpenAsync();
        AddGroup(world, "3C", count: 2);

        (await SearchAsync(world, "x\" OR \"displayName:3")).Text.ShouldContain("Aucun groupe");
        (await SearchAsync(world, "3")).Notice.ShouldNotBeNull().ShouldContain("deux caractères");
    }

    [Fact]
    public async Task Only_a_referent_sees_groups()
    {
        await using var world = await GraphWorld.OpenAsync();
        AddGroup(world, "3C", count: 2);

        await world.Bot.As("paul").ForgeAsync("group-search", ("group", "3C"));
        await world.Bot.As("lea").ForgeAsync("group-import", ("groupId", "g-3C"), ("class", "3C"));
        await world.Bot.SettleAsync();

        world.Graph.Outer.ShouldBeEmpty();
    }

    [Fact]
    public async Task Without_a_directory_the_button_says_what_to_set_up()
    {
        await using var bot = new Bot();
        await bot.OpenAsync();
        await bot.Claire.SayAsync("Réglages");

        (await bot.Claire.PressAsync("Importer depuis l’annuaire")).Text.ShouldContain("PixBot:Directory:Enabled");
    }

    private static void AddGroup(GraphWorld world, string name, int count, string? mail = null) => world.Graph.School.Groups.Add(new GraphGroup(
        $"g-{name.Replace(" ", "", StringComparison.Ordinal)}",
        name,
        [.. Enumerable.Range(0, count).Select(number => new GraphUser($"o{number}", $"m{number}@ecole.example", $"m{number}@ecole.example") { Surname = $"Nom{number}", GivenName = $"Prénom{number}" })])
    {
        Mail = mail,
    });

    private static async Task<Seen> SearchAsync(GraphWorld world, string words)
    {
        await world.Bot.Claire.SayAsync("Réglages");
        await world.Bot.Claire.PressAsync("Importer depuis l’annuaire");
        return await world.Bot.Claire.PressAsync("Chercher", ("group", words));
    }

    private static async Task<Seen> PickAsync(GraphWorld world, string words)
    {
        await SearchAsync(world, words);
        return await world.Bot.Claire.PressAsync("Choisir");
    }
}
