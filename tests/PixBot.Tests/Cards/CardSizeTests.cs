using System.Globalization;
using System.Text;
using AdaptiveCards;
using PixBot.Core.Features.Sessions;
using PixBot.Core.State;
using PixBot.Tests.Conversations.Driver;
using Shouldly;
using Xunit;

namespace PixBot.Tests.Cards;

/// <summary>The largest cards that a school may make. <see cref="CardRules"/> measures each that is shown.</summary>
public sealed class CardSizeTests : IAsyncDisposable
{
    private readonly Bot bot = new();

    [Theory]
    [InlineData(60)]
    [InlineData(250)]
    public async Task A_large_session_fits_into_its_cards(int candidates)
    {
        await bot.OpenAsync(Roster(candidates, classes: 2));
        await bot.UntilCodesAsync(await bot.PlanAsync(("certifiable", "false")));
        var instructions = bot.As("paul").LastCard;
        instructions.Words().ShouldContain("BTPK47");
        await bot.As("paul").PressAsync("Tout cocher");
        await bot.As("paul").PressAsync("Remettre le numéro et le code aux cochés");
        await bot.Claire.SayAsync("Sessions");
        await bot.Claire.PressAsync("Ouvrir");
        Report(instructions, bot.As("paul").LastCard, bot.Claire.LastCard);
    }

    [Fact]
    public async Task Everybody_of_a_session_too_large_for_one_card_gets_the_codes_in_turns()
    {
        await bot.OpenAsync(Roster(250, classes: 2));
        var session = await bot.PlanAsync(("certifiable", "false"));
        await bot.UntilCodesAsync(session);
        for (var turn = 0; turn < 10 && bot.As("paul").Has("Tout cocher"); turn++)
        {
            await bot.As("paul").PressAsync("Tout cocher");
            await bot.As("paul").PressAsync("Remettre le numéro et le code aux cochés");
        }

        var candidates = await bot.Get<SessionStore>().CandidatesAsync(SchoolId.OfTenant(Bot.Tenant), session.Id, Bot.Token);
        candidates.ShouldAllBe(candidate => candidate.IsReleased);
    }

    [Theory]
    [InlineData(40)]
    [InlineData(120)]
    public async Task A_large_school_fits_into_the_dashboard_and_the_forms(int classes)
    {
        await bot.OpenAsync(Roster(classes * 2, classes));
        await bot.Claire.SayAsync("Tableau de bord");
        bot.Claire.LastCard.Words().ShouldContain($"sur {(classes * 2) + 5} élèves");
        for (var from = 25; from <= classes + 2; from += 24)
            await bot.Claire.PressAsync($"Suite : {from} à {Math.Min(classes + 2, from + 23)} sur {classes + 2}");
        await bot.Claire.SayAsync("Relancer");
        await bot.Claire.PressAsync("Aperçu");
        await bot.Claire.PressAsync("Envoyer la relance");
        await bot.SettleAsync();
        await bot.Claire.PressAsync("Qui n’a rien reçu ?");
        bot.Claire.LastCard.Words().ShouldContain("… et ");
        await bot.Claire.SayAsync("Diffuser");
        await bot.Claire.SayAsync("Sessions");
        await bot.Claire.PressAsync("Nouvelle session");
        Report([.. bot.Claire.Cards]);
    }

    [Fact]
    public async Task Sixty_people_without_the_message_fit_into_the_report()
    {
        await bot.OpenAsync(Roster(300, classes: 4));
        await bot.Claire.SayAsync("Relancer");
        await bot.Claire.PressAsync("Aperçu");
        await bot.Claire.PressAsync("Envoyer la relance");
        await bot.SettleAsync();
        await bot.Claire.PressAsync("Qui n’a rien reçu ?");
        bot.Claire.LastCard.Words().ShouldContain("… et 241 autres");
    }

    [Fact]
    public async Task A_file_of_bad_lines_and_people_gone_fits_into_its_report()
    {
        await bot.OpenAsync(Roster(300, classes: 40));
        var bad = string.Concat(Enumerable.Range(0, 60).Select(i => $"Nom*{i};Prénom;3A;{new string('[', 200)};;;\n"));
        var card = await bot.Claire.DropAsync("liste2.csv", Encoding.UTF8.GetBytes(School.Roster + bad));
        card.Words().ShouldContain("… et 45 autres");
        card.Words().ShouldContain("300 personnes ne sont plus dans le fichier");
        Report(card);
    }

    public ValueTask DisposeAsync() => bot.DisposeAsync();

    private static void Report(params AdaptiveCard[] cards) => TestContext.Current.SendDiagnosticMessage(
        string.Join(' ', cards.Select(card => (card.Utf16Bytes / 1024.0).ToString("0.0", CultureInfo.InvariantCulture) + " KB")));

    private static string Roster(int students, int classes)
    {
        var text = new StringBuilder(School.Roster);
        for (var i = 0; i < students; i++)
        {
            text.Append(CultureInfo.InvariantCulture, $"De La Rochefoucauld-Ngambani {i:000};Marie-Charlotte Alexandrine;Seconde {i % classes:00} (générale);e{i}@ecole.example;élève;33;\n");
        }

        return text.ToString();
    }
}
