using PixBot.Core.Features.Profiles;
using PixBot.Core.Features.Sessions.Planning.Means;
using PixBot.Tests.Conversations.Driver;
using PixBot.Tests.Privacy;
using Shouldly;
using Xunit;

namespace PixBot.Tests.Sessions;

/// <summary>What stands against a session is said by name before it is saved.</summary>
public sealed class SessionConflictTests : IAsyncDisposable
{
    private readonly Bot bot = new();

    [Fact]
    public async Task Nothing_is_said_where_nothing_stands_against_it()
    {
        await OpenedAsync();
        (await bot.PreviewAsync()).Card.Words().ShouldNotContain("À vérifier");
    }

    [Fact]
    public async Task A_room_and_a_supervisor_taken_at_the_same_time_are_named()
    {
        await OpenedAsync();
        await bot.PlanAsync(("number", ""), ("code", ""), ("password", ""), ("classes", ClassOf("3A")));
        var words = (await bot.PreviewAsync(("time", "10:00"), ("classes", ClassOf("3B")))).Card.Words();
        words.ShouldContain("**Salle 204** est déjà prise de 8 h 30 à 10 h 15");
        words.ShouldContain("**Paul Durand** surveille déjà à 8 h 30, Salle 204");
    }

    [Fact]
    public async Task Extra_time_keeps_a_room_taken()
    {
        await OpenedAsync();
        await bot.PlanAsync(("number", ""), ("code", ""), ("password", ""), ("classes", ClassOf("3A")), ("certifiable", "false"));
        (await bot.PreviewAsync(("time", "10:40"), ("classes", ClassOf("3B")))).Card.Words().ShouldContain("de 8 h 30 à 10 h 50");
        (await bot.PreviewAsync(("time", "11:00"), ("classes", ClassOf("3B")))).Card.Words().ShouldNotContain("À vérifier");
    }

    [Fact]
    public async Task Candidates_of_another_session_are_named_and_not_enrolled_here()
    {
        await OpenedAsync();
        await bot.PlanAsync(("number", ""), ("code", ""), ("password", ""), ("classes", ClassOf("3A")));
        (await bot.PreviewAsync(("date", "2026-05-26"))).Card.Words().ShouldContain("Déjà dans une autre session, donc pas inscrits ici (1) : Martin Léa");
    }

    [Fact]
    public async Task Those_who_are_not_certifiable_or_have_not_sent_are_named_where_they_are_enrolled_all_the_same()
    {
        await OpenedAsync();
        var words = (await bot.PreviewAsync(("certifiable", "false"))).Card.Words();
        words.ShouldContain("Profil pas encore envoyé (2) : Petit Ana, Roux Max");
        words.ShouldContain("Pas (encore) certifiables (1) : Diallo Tom");
    }

    [Fact]
    public async Task A_room_with_fewer_computers_than_candidates_is_said_with_both_numbers()
    {
        await OpenedAsync();
        await bot.Get<PlanMeansStore>().PutAsync(
            PlantedSchool.TheSchool, new PlanRoom("Collège Jean Zay", "Salle 204", 2, 1, [], [], null, null), Bot.Token);
        (await bot.PreviewAsync()).Card.Words().ShouldContain("**Salle 204** : 1 poste pour 2 candidats.");
    }

    [Fact]
    public async Task A_session_that_begins_within_a_day_is_said_to()
    {
        await OpenedAsync();
        (await bot.PreviewAsync(("date", "2026-05-19"), ("time", "08:30"))).Card.Words().ShouldContain("moins de 24 heures");
    }

    public ValueTask DisposeAsync() => bot.DisposeAsync();

    private static string ClassOf(string name) => SchoolView.ClassKey(name);

    private async Task OpenedAsync()
    {
        await bot.OpenAsync();
        await bot.ExportAsync();
    }
}
