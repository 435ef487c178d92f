using AdaptiveCards;
using PixBot.Core.Features.Sessions;
using PixBot.Core.State;
using PixBot.Tests.Conversations.Driver;
using Shouldly;
using Xunit;

namespace PixBot.Tests.Sessions;

/// <summary>A second session like the first is two fields away: neither its candidates nor its codes are the first one's.</summary>
public sealed class DuplicateTests : IAsyncDisposable
{
    private readonly Bot bot = new();

    [Fact]
    public async Task A_duplicate_has_room_hour_and_supervisors_a_day_later_and_neither_candidates_nor_codes()
    {
        var session = await PlannedAsync();
        await bot.Claire.SayAsync("Sessions");
        await bot.Claire.PressAsync("Ouvrir");
        var form = await bot.Claire.PressAsync("Dupliquer sans les candidats");
        form.Card.Inputs().OfType<AdaptiveTextInput>().Where(input => input.Id is "number" or "code" or "password").ShouldAllBe(input => string.IsNullOrEmpty(input.Value));
        form.Card.Inputs().OfType<AdaptiveChoiceSetInput>().Single(input => input.Id == "classes").Value.ShouldBeNullOrEmpty();
        form.Card.Inputs().OfType<AdaptiveDateInput>().Single().Value.ShouldBe("2026-05-26");
        form.Card.Inputs().OfType<AdaptiveTextInput>().Single(input => input.Id == "room").Value.ShouldBe(session.Room);
    }

    [Fact]
    public async Task What_is_saved_of_a_duplicate_is_another_session()
    {
        await bot.OpenAsync();
        await bot.ExportAsync();
        var classes = await ClassesAsync();
        var first = await bot.PlanAsync(("classes", classes[0]));
        await bot.Claire.ForgeAsync("session-duplicate", ("session", first.Id));
        await bot.Claire.PressAsync(
            "Vérifier", ("site", first.Site), ("room", "Salle 205"), ("date", "2026-05-26"), ("time", "08:30"), ("supervisors", School.IdOf("paul")), ("classes", classes[1]));
        await bot.Claire.PressAsync("Créer et convoquer");
        await bot.SettleAsync();
        var all = await bot.Get<SessionStore>().ListAsync(SchoolId.OfTenant(Bot.Tenant), Bot.Token);
        all.Count.ShouldBe(2);
        (await bot.SessionAsync(first))!.Room.ShouldBe("Salle 204");
    }

    [Fact]
    public async Task Nobody_but_the_referent_duplicates_a_session()
    {
        var session = await PlannedAsync();
        foreach (var name in new[] { "lea", "paul", "gus" })
            (await bot.As(name).ForgeAsync("session-duplicate", ("session", session.Id))).Notice!.ShouldContain("réservée au référent");
    }

    public ValueTask DisposeAsync() => bot.DisposeAsync();

    private async Task<string[]> ClassesAsync()
    {
        await bot.Claire.SayAsync("Sessions");
        var form = await bot.Claire.PressAsync("Nouvelle session");
        return [.. form.Card.Inputs().OfType<AdaptiveChoiceSetInput>().Single(input => input.Id == "classes").Choices.Select(choice => choice.Value)];
    }

    private async Task<Session> PlannedAsync()
    {
        await bot.OpenAsync();
        await bot.ExportAsync();
        return await bot.PlanAsync();
    }
}
