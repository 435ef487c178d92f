using AdaptiveCards;
using PixBot.Core.Features.Sessions;
using PixBot.Core.School;
using PixBot.Core.State;
using PixBot.Tests.Conversations.Driver;
using Shouldly;
using Xunit;

namespace PixBot.Tests.Conversations;

/// <summary>What nobody means, and what does not fit, typed into the forms: each is refused with a word, and nothing written is lost.</summary>
public sealed class FormFaultTests : IAsyncDisposable
{
    private Bot? opened;

    public static TheoryData<string, string> Ends => new()
    {
        { "Europe/Paris", "0001-01-01" },
        { "Europe/Paris", "9999-12-31" },
        { "America/Guadeloupe", "9999-12-31" },
        { "Pacific/Noumea", "0001-01-01" },
        { "UTC", "1999-12-31" },
        { "UTC", "2200-01-01" },
    };

    private Bot TheBot => opened!;

    [Theory]
    [MemberData(nameof(Ends))]
    public async Task A_session_on_the_last_day_of_the_calendar_is_refused_with_a_word(string zone, string date)
    {
        await OpenAsync(options => options.School.TimeZone = zone);
        foreach (var time in new[] { "00:00", "23:59" })
        {
            var seen = await TheBot.PreviewAsync(("date", date), ("time", time));
            seen.Text.ShouldContain("Choisissez une date entre 2000 et 2199.");
            Input(seen, "date").Typed().ShouldBe(date);
            Input(seen, "code").Typed().ShouldBe(School.AccessCode);
        }

        (await TheBot.Get<SessionStore>().ListAsync(SchoolId.OfTenant(Bot.Tenant), Bot.Token)).ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Ends))]
    public async Task A_rule_of_the_last_day_of_the_calendar_is_refused_with_a_word(string zone, string date)
    {
        await OpenAsync(options => options.School.TimeZone = zone);
        foreach (var field in new[] { "deadline", "from" })
        {
            await EditRuleAsync(TheBot.Claire);
            var seen = await TheBot.Claire.PressAsync("Enregistrer", (field, date));
            seen.Text.ShouldContain("Choisissez une date entre 2000 et 2199.");
            Input(seen, field).Typed().ShouldBe(date);
        }
    }

    [Fact]
    public async Task Days_off_from_the_first_to_the_last_day_of_the_calendar_leave_no_reminder()
    {
        await OpenAsync();
        await EditRuleAsync(TheBot.Claire);
        (await TheBot.Claire.PressAsync("Enregistrer", ("days-off", "01/01/0001 - 31/12/9999"))).Text.ShouldContain("plus aucune relance ne partirait");
    }

    [Fact]
    public async Task A_room_of_99_letters_and_an_emoji_is_shown_whole_or_cut_before_the_emoji()
    {
        await OpenAsync();
        var tooLong = await TheBot.PreviewAsync(("room", new string('x', 99) + "😀"), ("certifiable", "false"));
        tooLong.Text.ShouldContain("100 caractères au plus");
        Input(tooLong, "room").Typed().ShouldBe(new string('x', 99));
        var fits = new string('x', 98) + "😀";
        (await TheBot.PreviewAsync(("room", fits), ("certifiable", "false"))).Card.Fact("Salle").ShouldBe(fits);
    }

    [Fact]
    public async Task Names_and_classes_of_many_letters_and_an_emoji_come_back_cut_before_the_emoji()
    {
        await OpenAsync();
        await TheBot.Claire.SayAsync("Personne");
        await TheBot.Claire.PressAsync("Ajouter une personne");
        var seen = await TheBot.Claire.PressAsync("Enregistrer", ("lastName", new string('x', 99) + "😀"), ("firstName", "Nina"), ("class", new string('y', 59) + "😀"));
        seen.Text.ShouldContain("Pas plus de 100 caractères");
        seen.Text.ShouldContain("Pas plus de 60 caractères");
        (Input(seen, "lastName").Typed(), Input(seen, "class").Typed()).ShouldBe((new string('x', 99), new string('y', 59)));
        Input(seen, "firstName").Typed().ShouldBe("Nina");
    }

    [Fact]
    public async Task A_question_and_an_answer_that_are_too_long_come_back_cut_between_two_characters()
    {
        await OpenAsync();
        await TheBot.Claire.ForgeAsync("entry-new");
        var seen = await TheBot.Claire.PressAsync("Vérifier", ("question", new string('q', 199) + "😀"), ("answer", new string('r', 1_999) + "😀"), ("ways", "une\ndeux"));
        seen.Text.ShouldContain("200 caractères au plus");
        (Input(seen, "question").Typed(), Input(seen, "answer").Typed()).ShouldBe((new string('q', 199), new string('r', 1_999)));
        Input(seen, "ways").Typed().ShouldBe("une\ndeux");
    }

    [Fact]
    public async Task What_was_written_of_a_person_whom_another_changed_meanwhile_is_told()
    {
        await OpenAsync(options => options.Referents.Add("paul@ecole.example"));
        foreach (var referent in new[] { TheBot.Claire, TheBot.As("paul") })
        {
            await referent.SayAsync("personne tom");
            await referent.PressAsync("Corriger");
        }

        await TheBot.Claire.PressAsync("Enregistrer", ("class", "3C"));
        var told = await TheBot.As("paul").PressAsync("Enregistrer", ("email", "tom.diallo@ecole.example"), ("role", "supervisor"));
        told.Text.ShouldContain("Quelqu’un d’autre a modifié");
        told.Text.ShouldContain("Vous aviez envoyé – E-mail du compte Teams : tom.diallo@ecole.example");
        told.Text.ShouldContain("Vous aviez envoyé – Rôle : surveillant");
        Input(told, "email").Typed().ShouldBe("tom@ecole.example");
    }

    [Fact]
    public async Task What_was_written_of_a_rule_that_another_changed_meanwhile_is_told()
    {
        await OpenAsync(options => options.Referents.Add("paul@ecole.example"));
        await EditRuleAsync(TheBot.Claire);
        await EditRuleAsync(TheBot.As("paul"));
        await TheBot.Claire.PressAsync("Enregistrer", ("time", "12:00"));
        var told = await TheBot.As("paul").PressAsync("Enregistrer", ("time", "16:00"), ("days", "5, 2"), ("also", "true"));
        told.Text.ShouldContain("a changé les relances entre-temps");
        told.Text.ShouldContain("Vous aviez envoyé – Jours avant la date limite : 5, 2");
        told.Text.ShouldContain("Vous aviez envoyé – Heure d’envoi (heure de l’école) : 16:00");
        told.Text.ShouldContain("Vous aviez envoyé – Profils non certifiables : oui");
        told.Text.ShouldNotContain("Vous aviez envoyé – Code campagne");
    }

    [Fact]
    public async Task A_message_to_a_class_that_is_gone_is_not_sent_to_nobody()
    {
        await OpenAsync();
        await TheBot.Claire.SayAsync("Diffuser");
        (await TheBot.Claire.PressAsync("Aperçu", ("text", "Bonjour"), ("audience", "inconnue"))).Notice!.ShouldContain("au moins un destinataire");
    }

    public async ValueTask DisposeAsync()
    {
        if (opened is not null)
            await opened.DisposeAsync();
    }

    private static AdaptiveInput Input(Seen seen, string id) => seen.Card.Inputs().Single(input => input.Id == id);

    private static async Task EditRuleAsync(Account referent)
    {
        await referent.SayAsync("Relancer");
        await referent.PressAsync("Modifier");
    }

    private Task OpenAsync(Action<PixBotOptions>? configure = null)
    {
        opened = new Bot(options => configure?.Invoke(options));
        return opened.OpenAsync();
    }
}
