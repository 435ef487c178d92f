using System.Globalization;
using System.Text;
using PixBot.Core.Features.People;
using PixBot.Core.Messaging;
using PixBot.Core.State;
using PixBot.Testing.Graph;
using PixBot.Tests.Conversations.Driver;
using Shouldly;
using Xunit;

namespace PixBot.Tests.Graph;

public sealed class ThrottledInstallationTests(ITestOutputHelper output)
{
    private const int People = 2_000;

    /// <summary>One request in three is throttled, whole batches and their parts alike, each with a time of its own.</summary>
    [Fact]
    public async Task Two_thousand_people_get_the_app_though_a_third_of_the_calls_is_throttled()
    {
        await using var world = await GraphWorld.StartAsync();
        await world.Bot.Claire.InstallAsync();
        await world.ImportAsync(Roster());
        foreach (var number in Enumerable.Range(0, People))
            world.Graph.School.Users.Add(new GraphUser($"oid-e{number}", Mail(number), $"nom{number}@ecole.example") { HasChat = number % 50 != 7 });
        world.Bot.Opens = account => new OpenOutcome.Opened(
            new(Bot.Tenant, new Uri("https://smba.example/emea/"), $"opened-{account}"));
        var chance = new Random(1703);
        world.Graph.Fault = _ => chance.Next(3) == 0 ? GraphResponse.Throttled(chance.Next(1, 10)) : null;

        await world.InstallAsync();

        var contacts = await world.Bot.Get<IContacts>().ByPersonAsync(SchoolId.OfTenant(Bot.Tenant), Bot.Token);
        Enumerable.Range(0, People).Count(number => contacts.ContainsKey(PersonIds.Of(SchoolId.OfTenant(Bot.Tenant), Mail(number)))).ShouldBe(People);
        world.Graph.School.Installed.Count.ShouldBe(People);
        world.Graph.Early.ShouldBeEmpty();
        Created(world).ShouldBe(People, "nothing is installed twice");
        Tell(world);
    }

    private static int Created(GraphWorld world) => world.Graph.Asked.Count(entry => entry is { Request.Method: "POST", Status: 201 });

    private void Tell(GraphWorld world)
    {
        var outer = world.Graph.Outer;
        var inner = world.Graph.Asked;
        var resolving = world.Graph.ResolvingBatches;
        var throttled = outer.Concat(inner).Count(entry => entry.Status == 429);
        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{outer.Count} requests for {People} people, {resolving / (double)People:0.000} per person for resolving "
            + $"({inner.Count(entry => entry.Request.Path == "/users") / (double)People:0.00} inside them); {inner.Count} asked in all, {throttled} throttled."));
        (resolving / (double)People).ShouldBeLessThanOrEqualTo(0.2);
    }

    private static string Roster()
    {
        var text = new StringBuilder("Nom;Prénom;Classe;E-mail\n");
        foreach (var number in Enumerable.Range(0, People))
            text.Append(CultureInfo.InvariantCulture, $"Nom{number};Prénom{number};C{number / 30};{Mail(number)}\n");
        return text.ToString();
    }

    private static string Mail(int number) => string.Create(CultureInfo.InvariantCulture, $"eleve.{number}@ecole.example");
}
