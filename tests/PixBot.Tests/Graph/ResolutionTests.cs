using PixBot.Core.Features.People.EntraDirectory;
using PixBot.Testing.Graph;
using PixBot.Tests.Conversations.Driver;
using Shouldly;
using Xunit;

namespace PixBot.Tests.Graph;

public sealed class ResolutionTests
{
    [Theory]
    [InlineData("plus+pix@ecole.example")]
    [InlineData("o'neill@ecole.example")]
    [InlineData("a&b@ecole.example")]
    [InlineData("a#b@ecole.example")]
    [InlineData("50%25@ecole.example")]
    [InlineData("who?@ecole.example")]
    [InlineData("élève@ecole.example")]
    public async Task Any_address_survives_the_way_into_a_batch(string email)
    {
        await using var world = await GraphWorld.StartAsync();
        world.Graph.School.Users.Add(new GraphUser("oid-1", email, "name@ecole.example"));
        world.Graph.School.Users.Add(new GraphUser("oid-2", "b@ecole.example", "b@ecole.example") { OtherAddresses = [$"alias-{email}"] });

        (await AskAsync(world, email, $"alias-{email}")).ShouldBe([new Resolution.Found("oid-1"), new Resolution.Found("oid-2")]);
    }

    [Fact]
    public async Task Mail_name_and_other_addresses_lead_to_the_account_in_any_case()
    {
        await using var world = await GraphWorld.StartAsync();
        world.Graph.School.Users.Add(new GraphUser("OID-1", "Lea.Martin@Ecole.example", "lmartin@ecole.example") { OtherAddresses = ["lea@old.example"] });

        (await AskAsync(world, "lea.martin@ecole.example", "lmartin@ecole.example", "lea@old.example", "nobody@ecole.example"))
            .ShouldBe([new Resolution.Found("oid-1"), new Resolution.Found("oid-1"), new Resolution.Found("oid-1"), new Resolution.NotFound()]);
    }

    [Fact]
    public async Task One_accounts_mail_that_is_anothers_name_is_nobodys()
    {
        await using var world = await GraphWorld.StartAsync();
        world.Graph.School.Users.Add(new GraphUser("oid-1", "martin@ecole.example", "lea@ecole.example"));
        world.Graph.School.Users.Add(new GraphUser("oid-2", "tom@ecole.example", "martin@ecole.example"));

        (await AskAsync(world, "martin@ecole.example")).ShouldBe([new Resolution.Ambiguous()]);
    }

    [Fact]
    public async Task A_disabled_account_that_left_its_address_to_a_new_one_is_passed_over()
    {
        await using var world = await GraphWorld.StartAsync();
        world.Graph.School.Users.Add(new GraphUser("oid-old", "lea@ecole.example", "lea.old@ecole.example") { IsEnabled = false });
        world.Graph.School.Users.Add(new GraphUser("oid-new", "lea@ecole.example", "lea@ecole.example"));
        world.Graph.School.Users.Add(new GraphUser("oid-gone", "gone@ecole.example", "gone@ecole.example") { IsEnabled = false });

        (await AskAsync(world, "lea@ecole.example", "gone@ecole.example")).ShouldBe([new Resolution.Found("oid-new"), new Resolution.Disabled()]);
    }

    [Fact]
    public async Task A_hundred_people_are_one_request_of_fourteen_parts()
    {
        await using var world = await GraphWorld.StartAsync();
        var emails = Enumerable.Range(0, 100).Select(number => $"e{number}@ecole.example").ToList();
        foreach (var email in emails)
            world.Graph.School.Add(email);

        var found = await AskAsync(world, [.. emails]);

        found.ShouldAllBe(resolution => resolution is Resolution.Found);
        world.Graph.Outer.Count.ShouldBe(1);
        world.Graph.Asked.Count.ShouldBe(14);
    }

    private static async Task<IReadOnlyList<Resolution>> AskAsync(GraphWorld world, params IReadOnlyList<string> emails) =>
        (await world.Directory.ResolveAsync(Bot.Tenant, emails, Bot.Token)).ShouldBeOfType<DirectoryAnswer<IReadOnlyList<Resolution>>.Given>().Value;
}
