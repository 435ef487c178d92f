using PixBot.Core.Features.Sessions;
using PixBot.Tests.Conversations.Driver;
using Shouldly;
using Xunit;

namespace PixBot.Tests.Sessions;

/// <summary>« À faire sur Pix Certif »: nothing outside can write to Pix, so a person types what the list says.</summary>
public sealed class PixTaskTests : IAsyncDisposable
{
    private readonly Bot bot = new();

    [Fact]
    public async Task A_session_to_create_gives_each_value_in_the_order_of_pix()
    {
        await PlannedAsync();
        var card = (await OpenListAsync()).Text;
        var words = card[card.IndexOf("Nom du site", StringComparison.Ordinal)..];
        var places = new[] { "Nom du site", "Nom de la salle", "Salle 204", "Date de début", "25/05/2026", "Heure de début", "08:30", "Surveillant(s)", "Paul Durand", "Créer la session", "Inscrire Martin Léa (3A)", "Inscrire Nguyen Zoé (3B)" }
            .Select(text => words.IndexOf(text, StringComparison.Ordinal)).ToList();
        places.ShouldNotContain(-1);
        places.ShouldBeInOrder();
    }

    [Fact]
    public async Task What_is_ticked_stays_ticked_and_later_changes_add_to_the_list()
    {
        var session = await PlannedAsync();
        await OpenListAsync();
        (await bot.Claire.PressAsync("Noter ce qui est coché", ("done", $"create,e-{School.IdOf("lea")}"))).Text.ShouldNotContain("Léa");
        (await bot.Claire.PressAsync("Tout est fait")).Text.ShouldContain("✅ Tout est fait");

        await bot.CorrectAsync(session, ("room", "Salle 12"), ("certifiable", "false"));
        var later = (await OpenListAsync()).Text;
        later.ShouldContain("Salle 12");
        later.ShouldNotContain("Nom du site");
        later.ShouldContain("Modifier la session");
        later.ShouldContain("Inscrire Diallo Tom (3A), temps majoré 33 %");
        later.ShouldNotContain("Inscrire Martin Léa");
    }

    [Fact]
    public async Task Whoever_was_typed_there_and_is_enrolled_no_more_is_to_be_removed()
    {
        var session = await PlannedAsync();
        await OpenListAsync();
        await bot.Claire.PressAsync("Tout est fait");
        await bot.CorrectAsync(session, ("classes", PixBot.Core.Features.Profiles.SchoolView.ClassKey("3A")));
        (await OpenListAsync()).Text.ShouldContain("Retirer Nguyen Zoé (3B)");
        (await bot.Claire.PressAsync("Tout est fait")).Text.ShouldContain("✅ Tout est fait");
    }

    [Fact]
    public async Task The_list_of_all_sessions_is_for_referents_only()
    {
        var session = await PlannedAsync();
        await bot.Claire.SayAsync("Sessions");
        (await bot.Claire.PressAsync("À faire sur Pix Certif")).Text.ShouldContain("3 choses à saisir");
        foreach (var name in new[] { "paul", "lea", "gus" })
        {
            foreach (var verb in new[] { "sessions-pix-tasks", "session-pix-tasks", "session-pix-tick" })
                (await bot.As(name).ForgeAsync(verb, ("session", session.Id), ("done", "create"))).Notice.ShouldNotBeNull();
        }
    }

    [Fact]
    public async Task An_accessibility_adjustment_is_one_more_thing_to_type_and_to_tick()
    {
        await PlannedAsync();
        await OpenListAsync();
        await bot.Claire.PressAsync("Tout est fait");
        await AdjustAsync("true");

        (await OpenListAsync()).Text.ShouldContain("Aménagement d’accessibilité numérique de Martin Léa (3A)");
        (await bot.Claire.PressAsync("Noter ce qui est coché", ("done", $"a-{School.IdOf("lea")}"))).Text.ShouldContain("✅ Tout est fait");
        await AdjustAsync("false");
        (await OpenListAsync()).Text.ShouldContain("décocher « Le candidat a besoin d’un aménagement »");
    }

    [Fact]
    public async Task Whoever_is_enrolled_with_an_adjustment_is_typed_with_it_at_once()
    {
        await PlannedAsync();
        await AdjustAsync("true");
        var seen = (await OpenListAsync()).Text;
        seen.ShouldContain("Inscrire Martin Léa (3A), avec « Le candidat a besoin d’un aménagement »");
        (await bot.Claire.PressAsync("Tout est fait")).Text.ShouldContain("✅ Tout est fait");
    }

    [Fact]
    public async Task An_adjustment_survives_the_next_list_of_the_school()
    {
        await PlannedAsync();
        await AdjustAsync("true");
        await bot.Claire.DropAsync("liste.csv", System.Text.Encoding.UTF8.GetBytes(School.Roster.Replace("Léa;3A", "Léa;3C", StringComparison.Ordinal)));
        (await bot.Claire.ForgeAsync("person-open", ("person", School.IdOf("lea")))).Card.Fact("Aménagement d’accessibilité numérique").ShouldBe("oui");
    }

    public ValueTask DisposeAsync() => bot.DisposeAsync();

    private async Task AdjustAsync(string isNeeded)
    {
        await bot.Claire.ForgeAsync("person-edit", ("person", School.IdOf("lea")));
        await bot.Claire.PressAsync("Enregistrer", ("accessible", isNeeded));
    }

    private async Task<Seen> OpenListAsync()
    {
        await bot.Claire.SayAsync("Sessions");
        await bot.Claire.PressAsync("Ouvrir");
        return await bot.Claire.PressAsync("À faire sur Pix Certif");
    }

    private async Task<Session> PlannedAsync()
    {
        await bot.OpenAsync();
        await bot.ExportAsync();
        return await bot.PlanAsync(("number", ""), ("code", ""), ("password", ""));
    }
}
