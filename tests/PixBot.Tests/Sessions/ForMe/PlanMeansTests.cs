using PixBot.Core.Features.Sessions.Planning.Means;
using PixBot.Core.State;
using PixBot.Tests.Conversations.Driver;
using Shouldly;
using Xunit;

namespace PixBot.Tests.Sessions.ForMe;

/// <summary>Rooms, supervisors and days are given in forms, shown and changed.</summary>
public sealed class PlanMeansTests : IAsyncDisposable
{
    private readonly Bot bot = new();

    [Fact]
    public async Task A_room_is_added_shown_changed_and_removed()
    {
        await AddRoomAsync();
        bot.Claire.LastCard.Words().ShouldContain("15 ordinateurs, 1 de secours, ouverte 2 jours, pas encore vérifiée");
        await bot.Claire.PressAsync("Modifier", ("room", (await RoomAsync()).Id));
        await bot.Claire.PressAsync("Enregistrer", ("computers", "12"), ("room-name", "B13"));
        (await RoomAsync()).ShouldSatisfyAllConditions(
            room => room.Name.ShouldBe("B13"),
            room => room.Computers.ShouldBe(12),
            room => room.Openings.Count.ShouldBe(3));
        await bot.Claire.PressAsync("Retirer", ("room", (await RoomAsync()).Id));
        (await MeansAsync()).Rooms.ShouldBeEmpty();
    }

    [Fact]
    public async Task Who_checked_a_room_and_when_is_noted_and_stays_while_nothing_of_it_changes()
    {
        await AddRoomAsync();
        await bot.Claire.PressAsync("Modifier", ("room", (await RoomAsync()).Id));
        await bot.Claire.PressAsync("Enregistrer", ("checks", "Companion,Network"));
        bot.Claire.LastCard.Words().ShouldContain("vérifiée le 18 mai 2026 par Claire Fontaine ; reste à vérifier : les logiciels, les sites autorisés");
        await bot.UntilAsync(bot.Clock.GetUtcNow().AddDays(1));
        await bot.Claire.PressAsync("Modifier", ("room", (await RoomAsync()).Id));
        await bot.Claire.PressAsync("Enregistrer", ("spare", "2"));
        bot.Claire.LastCard.Words().ShouldContain("vérifiée le 18 mai 2026");
        await bot.Claire.PressAsync("Modifier", ("room", (await RoomAsync()).Id));
        await bot.Claire.PressAsync("Enregistrer", ("checks", "Companion,Software,Sites,Network"));
        bot.Claire.LastCard.Words().ShouldContain("vérifiée le 19 mai 2026");
        (await RoomAsync()).IsChecked.ShouldBeTrue();
    }

    [Theory]
    [InlineData("room-name", "", "Indiquez le nom de la salle")]
    [InlineData("computers", "quinze", "nombre entier de 1 à 200")]
    [InlineData("openings", "16 juin", "« 16 juin » n’est pas compris dans « Ouverture")]
    [InlineData("openings", "25/05/2026 8h-12h\n31/02/2026 8h-12h", "« 31/02/2026 8h-12h » n’est pas compris")]
    [InlineData("openings", "25/05/2026 12h-8h", "Attendu, par exemple : 16/06/2026 8h-12h")]
    public async Task A_fault_brings_the_form_back_as_typed_with_what_was_expected(string field, string value, string fault)
    {
        await bot.OpenAsync();
        await OpenRoomsAsync();
        await bot.Claire.PressAsync("Ajouter une salle");
        var seen = await bot.Claire.PressAsync("Enregistrer", [.. Room(), (field, value)]);
        seen.Text.ShouldContain(fault);
        seen.Card.Inputs().Single(input => input.Id == "site").Typed().ShouldBe("Collège Jean Zay");
        (await MeansAsync()).Rooms.ShouldBeEmpty();
    }

    [Fact]
    public async Task Two_rooms_of_one_name_on_one_site_are_refused()
    {
        await AddRoomAsync();
        await bot.Claire.PressAsync("Ajouter une salle");
        (await bot.Claire.PressAsync("Enregistrer", Room())).Text.ShouldContain("porte déjà ce nom");
        (await MeansAsync()).Rooms.Count.ShouldBe(1);
    }

    [Fact]
    public async Task A_supervisors_availability_is_given_shown_and_taken_back()
    {
        await bot.OpenAsync();
        await bot.ShowPlanAsync();
        await bot.Claire.PressAsync("Surveillants");
        await bot.Claire.PressAsync("Modifier", ("person", School.IdOf("anne")));
        await bot.Claire.PressAsync("Enregistrer", ("available", "25/05/2026 8h-12h\n26/05/2026 13 h 30 - 17 h"), ("reserve", "true"));
        bot.Claire.LastCard.Words().ShouldContain("Anne Garnier (Réserve)** : 25/05/2026 08:00-12:00 · 26/05/2026 13:30-17:00");
        await bot.Claire.PressAsync("Modifier", ("person", School.IdOf("anne")));
        await bot.Claire.PressAsync("Enregistrer", ("available", ""));
        (await MeansAsync()).Supervisors.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_student_is_no_supervisor_whatever_a_card_says()
    {
        await bot.OpenAsync();
        (await bot.Claire.ForgeAsync("plan-availability-save", ("person", School.IdOf("lea")), ("available", "25/05/2026 8h-12h"))).Notice.ShouldNotBeNull();
        (await MeansAsync()).Supervisors.ShouldBeEmpty();
    }

    [Fact]
    public async Task Days_students_and_rules_are_given_and_shown_again()
    {
        await bot.OpenAsync();
        await bot.ShowPlanAsync();
        await bot.Claire.PressAsync("Jours, élèves et règles");
        await bot.Claire.PressAsync("Enregistrer", ("slots", "25/05/2026 8h30, 10h45"), ("certifiable", "false"), ("turnaround", "20"), ("per-session", "2"));
        var form = bot.Claire.LastCard;
        form.Words().ShouldContain("C’est enregistré");
        form.Inputs().Single(input => input.Id == "slots").Typed().ShouldBe("25/05/2026 08:30, 10:45");
        var card = (await bot.Claire.PressAsync("Retour")).Card;
        card.Fact("Débuts de session").ShouldBe("2, du lundi 25 mai 2026 au lundi 25 mai 2026");
        card.Fact("Élèves").ShouldBe("5 à placer");
        (await MeansAsync()).Settings.ShouldSatisfyAllConditions(settings => settings.Turnaround.ShouldBe(20), settings => settings.Supervisors.ShouldBe(2));
    }

    public ValueTask DisposeAsync() => bot.DisposeAsync();

    private static (string, string)[] Room() => [("room-name", "B12"), ("computers", "15"), ("openings", "25/05/2026 8h-12h, 13h30-17h\n26/05/2026 8h-12h")];

    private async Task AddRoomAsync()
    {
        await bot.OpenAsync();
        await OpenRoomsAsync();
        await bot.Claire.PressAsync("Ajouter une salle");
        await bot.Claire.PressAsync("Enregistrer", Room());
    }

    private async Task OpenRoomsAsync()
    {
        await bot.ShowPlanAsync();
        await bot.Claire.PressAsync("Salles");
    }

    private Task<PlanMeans> MeansAsync() => bot.Get<PlanMeansStore>().ReadAsync(SchoolId.OfTenant(Bot.Tenant), Bot.Token);

    private async Task<PlanRoom> RoomAsync() => (await MeansAsync()).Rooms.ShouldHaveSingleItem();
}
