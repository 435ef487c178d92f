using PixBot.Core.Bot;
using PixBot.Core.Localization;
using PixBot.Tests.Conversations.Driver;
using Shouldly;
using Xunit;

namespace PixBot.Tests.Conversations;

public sealed class CommandTests : IAsyncDisposable
{
    private readonly Bot bot = new();

    [Theory]
    [InlineData("Aide", "Help")]
    [InlineData("HELP", "Help")]
    [InlineData("mon statut", "MyStatus")]
    [InlineData("My  Status ", "MyStatus")]
    [InlineData("Ma convocation !", "MySession")]
    [InlineData("my session?", "MySession")]
    [InlineData("Mes sessions", "MySessions")]
    [InlineData("TABLEAU DE BORD", "Dashboard")]
    [InlineData("/dashboard", "Dashboard")]
    [InlineData("relancer.", "Remind")]
    [InlineData("Diffuser", "Broadcast")]
    [InlineData("sessions", "Sessions")]
    [InlineData("questions", "Questions")]
    [InlineData("mes questions", "MyQuestions")]
    [InlineData("My questions", "MyQuestions")]
    [InlineData("reglages", "Settings")]
    [InlineData("Re\u0301glages", "Settings")]
    [InlineData("RÉGLAGES", "Settings")]
    [InlineData("mes donnees", "MyData")]
    [InlineData("My data", "MyData")]
    [InlineData("francais", "French")]
    [InlineData("English", "English")]
    public void A_command_is_known_in_either_language_and_however_it_is_typed(string typed, string command) =>
        CommandNames.Parse(typed).ToString().ShouldBe(command);

    [Theory]
    [InlineData("")]
    [InlineData("comment avoir de l'aide pour ma certification ?")]
    [InlineData("mon statut de délégué")]
    [InlineData("je veux de l'aide")]
    public void A_question_is_no_command(string typed) => CommandNames.Parse(typed).ShouldBeNull();

    [Fact]
    public async Task Before_any_roster_the_referent_of_the_settings_is_told_to_drop_one()
    {
        (await bot.Claire.InstallAsync()).Text.ShouldContain("Déposez ici la liste de vos élèves");
        foreach (var command in new[] { "Tableau de bord", "Relancer", "Diffuser" })
            (await bot.Claire.SayAsync(command)).Text.ShouldContain("Déposez d’abord ici la liste", customMessage: command);
        await bot.Claire.SayAsync("Sessions");
        (await bot.Claire.PressAsync("Nouvelle session")).Text.ShouldContain("Déposez d’abord ici la liste");
        (await bot.Claire.SayAsync("Questions")).Text.ShouldContain("Aucune question");
        (await bot.Claire.SayAsync("Mes sessions")).Text.ShouldContain("Vous ne surveillez aucune session");
    }

    [Fact]
    public async Task A_guest_gets_general_answers_and_is_told_that_the_school_does_not_know_them()
    {
        await bot.OpenAsync();
        var guest = bot.As("gus");
        (await guest.InstallAsync()).Text.ShouldContain("ne m’a pas (encore) donné votre nom");
        (await guest.SayAsync("Mon statut")).Text.ShouldContain("je ne trouve pas cette adresse");
        (await guest.SayAsync("Ma convocation")).Text.ShouldContain("je ne trouve pas cette adresse");
        (await guest.SayAsync("Tableau de bord")).Text.ShouldContain("réservée au référent");
        (await guest.SayAsync("Mes données")).Text.ShouldContain("invité");
    }

    [Fact]
    public async Task Whoever_cannot_be_asked_for_an_e_mail_is_a_guest()
    {
        await bot.OpenAsync();
        var nameless = bot.As("nobody");
        nameless.Email = null;
        (await nameless.SayAsync("Mon statut")).Text.ShouldContain("je ne trouve pas cette adresse");
    }

    [Theory]
    [InlineData("lea")]
    [InlineData("paul")]
    [InlineData("gus")]
    public async Task The_referents_commands_are_the_referents(string name)
    {
        await bot.OpenAsync();
        foreach (var command in new[] { "Tableau de bord", "Relancer", "Diffuser", "Journal" })
            (await bot.As(name).SayAsync(command)).Notice.ShouldNotBeNull(command);
    }

    [Theory]
    [InlineData("lea")]
    [InlineData("paul")]
    [InlineData("gus")]
    public async Task Questions_shows_everybody_but_the_referent_their_own(string name)
    {
        await bot.OpenAsync();
        await bot.As("tom").ForgeAsync("ask-referent", ("question", "La question de Tom ?"));
        var shown = (await bot.As(name).SayAsync("Questions")).Text;
        shown.ShouldContain("Aucune question envoyée au référent");
        shown.ShouldNotContain("Tom");
    }

    [Fact]
    public async Task A_command_pressed_does_what_the_command_typed_does()
    {
        await bot.OpenAsync();
        await bot.Claire.SayAsync("Aide");
        (await bot.Claire.PressAsync("Tableau de bord")).Text.ShouldBe((await bot.Claire.SayAsync("tableau de bord")).Text);
    }

    [Fact]
    public async Task A_student_who_asks_for_their_sessions_sees_their_own_convocation()
    {
        await bot.OpenAsync();
        foreach (var command in new[] { "Mes sessions", "Sessions" })
        {
            var seen = await bot.As("lea").SayAsync(command);
            seen.Text.ShouldContain("Ta convocation");
            seen.Text.ShouldNotContain("Vos sessions");
        }
    }

    [Fact]
    public async Task The_language_chosen_stays_whatever_the_client_says()
    {
        await bot.OpenAsync();
        var lea = bot.As("lea");
        (await lea.SayAsync("English")).Text.ShouldContain("English");
        (await lea.SayAsync("Aide")).Card.Lang.ShouldBe("en");
        (await lea.SayAsync("Français")).Text.ShouldContain("français");
        lea.Locale = "en-GB";
        (await lea.SayAsync("Help")).Card.Lang.ShouldBe("fr");
    }

    [Fact]
    public async Task The_rosters_language_counts_where_nobody_chose() =>
        await OpenedAsync(async () => (await bot.As("zoe").SayAsync("Aide")).Card.Lang.ShouldBe("en"));

    [Fact]
    public async Task Help_names_every_command_of_its_reader()
    {
        await bot.OpenAsync();
        foreach (var name in new[] { "claire", "paul", "lea", "gus" })
        {
            var help = (await bot.As(name).SayAsync("Aide")).Card;
            help.Buttons().Count().ShouldBeLessThanOrEqualTo(7);
            foreach (var button in help.Buttons().OfType<AdaptiveCards.AdaptiveExecuteAction>())
                CommandNames.Parse(button.Title!).ShouldNotBeNull();
        }
    }

    [Fact]
    public async Task My_data_says_what_is_kept()
    {
        await bot.OpenAsync();
        await bot.ExportAsync();
        await bot.PlanAsync();
        var card = (await bot.As("tom").SayAsync("Mes données")).Card;
        card.Words().ShouldContain("Tom Diallo");
        card.Fact("Classe").ShouldBe("3A");
        card.Fact("Temps majoré").ShouldBe("33 %");
        card.Fact("Profil Pix").ShouldBe("envoyé, pas certifiable");
        (await bot.As("lea").SayAsync("Mes données")).Card.Fact("Sessions").ShouldBe("lundi 25 mai 2026");
        (await bot.As("paul").SayAsync("Mes données")).Card.Fact("Sessions").ShouldBe("lundi 25 mai 2026");
    }

    [Fact]
    public async Task Silence_answers_an_empty_message() =>
        await OpenedAsync(async () => (await bot.As("lea").SayAsync("  \n")).Reply.Parts.ShouldBeEmpty());

    [Fact]
    public void Every_command_has_a_handler_and_a_name_in_both_languages()
    {
        foreach (var command in Enum.GetValues<Command>())
        {
            CommandNames.Parse(CommandNames.Of(command).In(Language.French)).ShouldBe(command);
            CommandNames.Parse(CommandNames.Of(command).In(Language.English)).ShouldBe(command);
        }

        Should.NotThrow(() => bot.Get<CommandDispatcher>());
    }

    public ValueTask DisposeAsync() => bot.DisposeAsync();

    private async Task OpenedAsync(Func<Task> test)
    {
        await bot.OpenAsync();
        await test();
    }
}
