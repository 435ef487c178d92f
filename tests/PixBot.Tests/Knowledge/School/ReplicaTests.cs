using PixBot.Core.Knowledge;
using PixBot.Core.Knowledge.OwnAnswers;
using PixBot.Core.Localization;
using PixBot.Core.State;
using PixBot.Testing.Processes;
using Shouldly;
using Xunit;

namespace PixBot.Tests.Knowledge.School;

public sealed class ReplicaTests : IAsyncDisposable
{
    private readonly SchoolWorld world = new();

    [Fact]
    public async Task A_change_on_one_replica_is_live_on_the_other_within_five_seconds()
    {
        var other = world.Replica(new TestProcess());
        await world.WriteAsync("school-bus", "Quel bus va au lycée Descartes ?", "Le 12.");
        (await other.FindAsync(SchoolId.OfTenant(SchoolWorld.Tenant), "school-bus", Language.French, SchoolWorld.Token))!.Answer.ShouldBe("Le 12.");

        await world.WriteAsync("school-bus", "Quel bus va au lycée Descartes ?", "Le 14.");
        (await other.FindAsync(SchoolId.OfTenant(SchoolWorld.Tenant), "school-bus", Language.French, SchoolWorld.Token))!.Answer.ShouldBe("Le 14.");
        (await other.MatchAsync(SchoolId.OfTenant(SchoolWorld.Tenant), "Quel bus va au lycée Descartes ?", Language.French, SchoolWorld.Token)).ShouldBeOfType<TopicMatch.Sure>();

        await world.WriteAsync("school-bus", "Quel bus va au lycée Descartes ?", isHidden: true);
        (await other.FindAsync(SchoolId.OfTenant(SchoolWorld.Tenant), "school-bus", Language.French, SchoolWorld.Token)).ShouldBeNull();
    }

    /// <summary>A pupil who asked within two seconds of the referent's answer did not get it.</summary>
    [Fact]
    public async Task A_change_is_live_at_once_on_the_replica_that_made_it()
    {
        const string question = "Quel bus va au lycée Descartes ?";
        (await world.AskAsync(question)).ShouldNotBeOfType<TopicMatch.Sure>();
        var entry = new SchoolEntry("school-bus", Language.French, question, "Le 12.", [], false, "Claire Fontaine", world.Clock.GetUtcNow());
        await world.Entries.SaveAsync(SchoolId.OfTenant(SchoolWorld.Tenant), entry, SchoolWorld.Token);
        (await world.AskAsync(question)).ShouldBeOfType<TopicMatch.Sure>().Topic.ShouldBe("school-bus");
    }

    [Fact]
    public async Task Questions_cost_one_read_every_two_seconds_however_many_they_are()
    {
        await world.WriteAsync("school-bus", "Quel bus va au lycée Descartes ?");
        var process = new TestProcess();
        var replica = world.Replica(process);
        await AskAsync();
        process.TableCalls.ShouldBe(2);

        for (var second = 0; second < 10; second++)
        {
            world.Clock.Advance(TimeSpan.FromSeconds(1));
            for (var i = 0; i < 50; i++)
                await AskAsync();
        }

        process.TableCalls.ShouldBe(2 + 5);

        async Task AskAsync()
        {
            await replica.MatchAsync(SchoolId.OfTenant(SchoolWorld.Tenant), "Quel bus va au lycée Descartes ?", Language.French, SchoolWorld.Token);
            await replica.FindAsync(SchoolId.OfTenant(SchoolWorld.Tenant), "school-bus", Language.French, SchoolWorld.Token);
        }
    }

    [Fact]
    public async Task A_school_that_wrote_nothing_costs_one_read_every_two_seconds_too()
    {
        var process = new TestProcess();
        var replica = world.Replica(process);
        for (var i = 0; i < 50; i++)
            await replica.MatchAsync(SchoolId.OfTenant(SchoolWorld.Tenant), "Combien ça coûte ?", Language.French, SchoolWorld.Token);
        process.TableCalls.ShouldBe(1);
    }

    public ValueTask DisposeAsync() => world.DisposeAsync();
}
