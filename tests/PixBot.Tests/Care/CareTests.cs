using PixBot.Core.Messaging;
using PixBot.Tests.Conversations.Driver;
using Shouldly;
using Xunit;

namespace PixBot.Tests.Care;

/// <summary>Somebody in need writes to the bot: they get help, and what they wrote goes nowhere without them.</summary>
public sealed class CareTests : IAsyncDisposable
{
    private const string Cry = "franchement j'ai envie de mourir, kouglof";
    private const string Trace = "kouglof";
    private const string Tell = "Prévenir un adulte de l’établissement";

    private readonly Bot bot = new(options => options.School.CareContact = "anne@ecole.example");

    private Account Lea => bot.As("lea");

    private Account Anne => bot.As("anne");

    [Fact]
    public async Task Who_wants_to_die_reads_a_kind_word_and_the_numbers_first()
    {
        await bot.OpenAsync();
        var words = (await Lea.SayAsync(Cry)).Card.Words();
        words.ShouldStartWith("Merci de me l’avoir dit. Tu comptes.");
        foreach (var number in new[] { "3114", "119", "15", "17", "112", "114" })
            words.ShouldContain($"**{number}**");
        words.ShouldContain("infirmière");
    }

    [Fact]
    public async Task Harassment_has_3018_with_its_hours_and_119_at_night()
    {
        await bot.OpenAsync();
        var words = (await Lea.SayAsync("des gars de 4e me harcelent tt les jours sur snap")).Text;
        words.ShouldContain("3018");
        words.ShouldContain("9 h à 23 h, jours fériés compris");
        words.ShouldContain("119");
    }

    [Fact]
    public async Task Fear_of_failing_is_met_with_what_is_true()
    {
        await bot.OpenAsync();
        var seen = await Lea.SayAsync("jai trop peur de me planter à la certif");
        seen.Text.ShouldContain("peut se repasser");
        seen.Text.ShouldContain("ni pour le brevet, ni pour le bac");
        await Lea.PressAsync("Prévenir le référent Pix");
        bot.Claire.LastCard.Words().ShouldContain("Léa Martin");
    }

    [Fact]
    public async Task A_supervisor_with_somebody_unwell_in_the_room_reads_emergency_numbers_not_the_incident_form()
    {
        await bot.OpenAsync();
        var words = (await bot.As("paul").SayAsync("un candidat a un malaise")).Card.Words();
        words.ShouldStartWith("Urgence : d’abord les secours");
        words.ShouldContain("Appelez maintenant");
        words.IndexOf("**15**", StringComparison.Ordinal).ShouldBeLessThan(words.IndexOf("**119**", StringComparison.Ordinal));
    }

    [Fact]
    public async Task English_words_get_an_english_card()
    {
        await bot.OpenAsync();
        (await Lea.SayAsync("i want to kill myself")).Text.ShouldContain("You matter");
    }

    [Fact]
    public async Task Words_that_both_languages_have_do_not_turn_an_english_cry_into_a_french_one()
    {
        await bot.OpenAsync();
        (await Lea.SayAsync("they bully me every day on snapchat")).Text.ShouldContain("It is not your fault");
    }

    [Fact]
    public async Task Nothing_of_what_was_said_is_stored_counted_logged_or_passed_on_by_itself()
    {
        await bot.OpenAsync();
        await bot.SettleAsync();
        var (claire, anne) = (bot.Claire.Chat.Count, Anne.Chat.Count);
        await Lea.SayAsync(Cry);
        await bot.SettleAsync();
        (bot.Claire.Chat.Count, Anne.Chat.Count).ShouldBe((claire, anne));
        (await bot.RowsAsync("asked")).ShouldBeEmpty();
        await NothingIsKeptAsync();
        await bot.Claire.SayAsync("Questions");
        bot.Claire.LastCard.Words().ShouldNotContain(Trace);
    }

    [Fact]
    public async Task The_store_as_a_whole_holds_nothing_of_the_words_after_a_cry_nor_after_an_adult_was_told()
    {
        await bot.OpenAsync();
        await Lea.SayAsync(Cry);
        await bot.SettleAsync();
        await NothingIsKeptAsync();
        await Lea.PressAsync(Tell, ("share", "true"));
        await bot.SettleAsync();
        await NothingIsKeptAsync();
        bot.Table.Written.ShouldAllBe(written => !written.Contains(Trace, StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public async Task The_card_says_nowhere_what_was_recognised()
    {
        await bot.OpenAsync();
        foreach (var button in (await Lea.SayAsync(Cry)).Card.Buttons().OfType<AdaptiveCards.AdaptiveExecuteAction>())
        {
            var data = (IReadOnlyDictionary<string, string>)button.Data!;
            data.Keys.Except(["verb", "words", "lang", "to"]).ShouldBeEmpty();
        }
    }

    [Fact]
    public async Task An_adult_told_learns_who_and_when_and_not_the_words()
    {
        await bot.OpenAsync();
        await Lea.SayAsync(Cry);
        var said = await Lea.PressAsync(Tell);
        said.Text.ShouldContain("Message remis à **Anne Garnier**");
        said.Text.ShouldContain("pas ce que tu as écrit");
        var card = Anne.LastCard.Words();
        card.ShouldContain("Léa Martin");
        card.ShouldContain("3A");
        card.ShouldNotContain(Trace);
        await NothingIsKeptAsync();
        (await bot.RowsAsync("audit-log")).ShouldContain(row => row.Values.Text("Act") == "care-adult-told" && row.Values.Text("PersonId") == School.IdOf("anne"));
    }

    [Fact]
    public async Task The_words_go_along_only_where_the_box_was_ticked()
    {
        await bot.OpenAsync();
        await Lea.SayAsync(Cry);
        (await Lea.PressAsync(Tell, ("share", "true"))).Text.ShouldContain("et ce que tu as écrit");
        Anne.LastCard.Words().ShouldContain(Trace);
        await NothingIsKeptAsync();
    }

    [Fact]
    public async Task Who_told_an_adult_has_no_button_left_to_press_twice()
    {
        await bot.OpenAsync();
        await Lea.SayAsync(Cry);
        await Lea.PressAsync(Tell);
        Lea.Has(Tell).ShouldBeFalse();
    }

    [Fact]
    public async Task Where_nobody_can_be_reached_the_person_is_told_so_and_what_to_do_now()
    {
        await bot.OpenAsync();
        await Lea.SayAsync(Cry);
        foreach (var name in new[] { "anne", "claire" })
            bot.As(name).Answer = new SendOutcome.Refused("no");
        var seen = await Lea.PressAsync(Tell, ("share", "true"));
        seen.Text.ShouldContain("personne n’est prévenu");
        seen.Text.ShouldContain("N’attends pas");
        (await bot.RowsAsync("audit-log")).ShouldNotContain(row => row.Values.Text("Act") == "care-adult-told");
        Anne.Answer = null;
        (await Lea.PressAsync("Réessayer")).Text.ShouldContain("Anne Garnier");
    }

    [Fact]
    public async Task Where_no_adult_is_named_the_referents_are_told_and_told_why()
    {
        await using var other = new Bot();
        await other.OpenAsync();
        other.Logs.All.ShouldContain("No adult is named for students in need");
        await other.As("lea").SayAsync(Cry);
        (await other.As("lea").PressAsync(Tell)).Text.ShouldContain("Claire Fontaine");
        other.Claire.LastCard.Words().ShouldContain("aucun adulte désigné");
    }

    [Fact]
    public async Task Words_of_care_in_a_form_for_the_referent_are_not_kept_as_a_question()
    {
        await bot.OpenAsync();
        (await Lea.ForgeAsync("ask-referent", ("question", Cry), ("lang", "fr"))).Text.ShouldContain("3114");
        (await bot.RowsAsync("questions")).ShouldBeEmpty();
        await NothingIsKeptAsync();
    }

    [Theory]
    [InlineData("fr-FR", Cry, "3114")]
    [InlineData("fr-FR", "des gars de 4e me harcelent tt les jours sur snap", "3018")]
    [InlineData("en-GB", "i want to kill myself", "You matter")]
    public void A_cry_while_the_store_is_away_is_answered_all_the_same(string locale, string cry, string help)
    {
        Lea.Locale = locale;
        Lea.WithoutStore(new TurnInput.TextMessage(cry)).Text.ShouldContain(help);
        Lea.WithoutStore(new TurnInput.CardPress("ask-referent", new CardData(new Dictionary<string, string> { ["question"] = cry }), "card", IsInvoke: true))
            .Text.ShouldContain(help);
        Lea.WithoutStore(new TurnInput.TextMessage("suis-je certifiable ?")).Reply.Parts.ShouldBeEmpty();
    }

    [Fact]
    public async Task Who_wants_an_adult_told_while_the_store_is_away_reads_where_to_go_now_and_can_press_again()
    {
        await bot.OpenAsync();
        await Lea.SayAsync(Cry);
        var seen = Lea.WithoutStore(new TurnInput.CardPress(
            "tell-adult", new CardData(new Dictionary<string, string> { ["words"] = Cry, ["lang"] = "fr" }), "card", IsInvoke: true));
        seen.Text.ShouldContain("N’attends pas");
        seen.Text.ShouldContain("3114");
        seen.Card.Buttons().ShouldContain(button => button.Title == "Réessayer");
    }

    [Fact]
    public async Task An_adult_who_was_told_is_said_to_be_told_though_no_note_of_it_could_be_kept()
    {
        await bot.OpenAsync();
        await Lea.SayAsync(Cry);
        bot.Table.Refuses = "audit-log";
        (await Lea.PressAsync(Tell)).Text.ShouldContain("Message remis à **Anne Garnier**");
    }

    [Theory]
    [InlineData("j'ai envie de mourir.pdf")]
    [InlineData("je_veux_mourir.txt")]
    public async Task A_cry_that_is_the_name_of_a_file_is_answered(string file)
    {
        await bot.OpenAsync();
        (await Lea.DropAsync(file)).Text.ShouldContain("3114");
        (await bot.Claire.DropAsync(file)).Text.ShouldNotContain("3114", customMessage: "a referent's files are lists of pupils");
    }

    [Fact]
    public async Task A_message_that_is_changed_into_a_cry_is_answered_and_any_other_change_is_not()
    {
        await bot.OpenAsync();
        (await Lea.EditAsync(Cry)).Text.ShouldContain("3114");
        (await Lea.EditAsync("suis-je certifiable ?")).Reply.Parts.ShouldBeEmpty();
        await NothingIsKeptAsync();
    }

    [Fact]
    public async Task One_account_cannot_flood_the_adults()
    {
        await bot.OpenAsync();
        var before = Anne.Chat.Count;
        for (var press = 0; press < 20; press++)
            await Lea.ForgeAsync("tell-adult", ("words", "x"), ("lang", "fr"));
        Anne.Chat.Count.ShouldBe(before + 5);
    }

    public ValueTask DisposeAsync() => bot.DisposeAsync();

    private async Task NothingIsKeptAsync()
    {
        bot.Logs.All.ShouldNotContain(Trace);
        bot.Work.Sent.ShouldAllBe(work => !$"{work}".Contains(Trace));
        foreach (var row in await bot.Table.AllAsync(Bot.Token))
        {
            $"{row.Partition} {row.Key}".ShouldNotContain(Trace);
            row.Values.All.ShouldAllBe(value => !$"{value.Value}".Contains(Trace, StringComparison.OrdinalIgnoreCase));
        }
    }
}
