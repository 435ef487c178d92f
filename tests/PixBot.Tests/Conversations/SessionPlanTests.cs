using System.Text.RegularExpressions;
using PixBot.Core.Features.Sessions;
using PixBot.Core.Messaging;
using PixBot.Core.School;
using PixBot.Core.State;
using PixBot.Tests.Conversations.Driver;
using Shouldly;
using Xunit;

namespace PixBot.Tests.Conversations;

public sealed class SessionPlanTests : IAsyncDisposable
{
    private readonly Bot bot = new();

    [Fact]
    public async Task A_session_convokes_the_certifiable_of_its_classes_and_tells_its_supervisors()
    {
        await bot.OpenAsync();
        await bot.ExportAsync();
        var preview = await bot.PreviewAsync();
        preview.Text.ShouldContain("2 candidats");
        preview.Text.ShouldContain("Martin Léa, Nguyen Zoé");
        preview.Text.ShouldContain("3 pas (encore) certifiables");
        preview.Text.ShouldNotContain(School.AccessCode);
        await bot.Claire.PressAsync("Créer et convoquer");
        await bot.SettleAsync();

        var convocation = bot.As("lea").LastCard;
        convocation.Words().ShouldContain("Ta convocation");
        (convocation.Fact("Date"), convocation.Fact("Heure de début"), convocation.Fact("Salle")).ShouldBe(("lundi 25 mai 2026", "8 h 30", "Salle 204"));
        bot.As("zoe").LastCard.Words().ShouldContain("Your session");
        bot.As("paul").LastCard.Words().ShouldContain("Vous surveillez une session");
        bot.As("paul").LastCard.Words().ShouldContain("le 25 mai 2026 à 8 h");
        foreach (var name in new[] { "tom", "max", "anne" })
            bot.As(name).Chat.Count.ShouldBe(1, name);
        bot.Claire.LastCard.Fact("Envoyés").ShouldBe("3 / 3");
    }

    [Fact]
    public async Task Extra_time_stands_on_the_convocation()
    {
        await bot.OpenAsync();
        await bot.PlanAsync(("certifiable", "false"));
        bot.As("tom").LastCard.Fact("Temps majoré").ShouldBe("33 %");
        bot.As("lea").LastCard.Fact("Temps majoré").ShouldBeNull();
    }

    [Theory]
    [InlineData("room", "", "nom de salle")]
    [InlineData("site", "  ", "nom de site")]
    [InlineData("room", "long", "100 caractères")]
    [InlineData("date", "25/05/2026", "date de la session")]
    [InlineData("date", "2026-02-30", "date de la session")]
    [InlineData("time", "25:00", "heure de début")]
    [InlineData("date", "2026-05-17", "déjà passées")]
    [InlineData("number", "18A", "que des chiffres")]
    [InlineData("code", "ABCD12", "4 lettres et 2 chiffres")]
    [InlineData("password", "C-12", "6 caractères après")]
    [InlineData("supervisors", "", "au moins un surveillant")]
    [InlineData("supervisors", "inconnu", "au moins un surveillant")]
    [InlineData("classes", "", "au moins une classe")]
    [InlineData("classes", "inconnue", "Aucun élève à inscrire")]
    public async Task A_fault_in_the_form_brings_it_back_as_typed_with_what_to_mend(string input, string value, string fault)
    {
        await bot.OpenAsync();
        await bot.ExportAsync();
        var seen = await bot.PreviewAsync((input, value == "long" ? new string('x', 101) : value));
        seen.Text.ShouldContain(fault);
        seen.Text.ShouldContain("Nouvelle session");
        seen.Card.Inputs().Single(one => one.Id == "code").Typed().ShouldBe(input == "code" ? value : School.AccessCode);
        (await bot.Get<SessionStore>().ListAsync(SchoolId.OfTenant(Bot.Tenant), Bot.Token)).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_student_is_no_supervisor_whatever_a_form_says()
    {
        await bot.OpenAsync();
        (await bot.PreviewAsync(("certifiable", "false"), ("supervisors", School.IdOf("lea")))).Text.ShouldContain("au moins un surveillant");
    }

    [Fact]
    public async Task Saving_twice_makes_one_session_and_one_convocation()
    {
        await bot.OpenAsync();
        await bot.ExportAsync();
        await bot.PreviewAsync();
        var id = bot.Claire.LastCard.DataOf("Créer et convoquer")["session"];
        await bot.Claire.PressAsync("Créer et convoquer");
        await bot.Claire.ForgeAsync("session-save", ("session", id));
        await bot.SettleAsync();
        await bot.Claire.ForgeAsync("session-save", ("session", id));
        await bot.SettleAsync();
        (await bot.Get<SessionStore>().ListAsync(SchoolId.OfTenant(Bot.Tenant), Bot.Token)).ShouldHaveSingleItem().Revision.ShouldBe(1);
        Convocations("lea").ShouldBe(1);
        Notices("paul").ShouldBe(1);
    }

    [Fact]
    public async Task A_correction_tells_everybody_and_moves_the_release()
    {
        await bot.OpenAsync();
        await bot.ExportAsync();
        var session = await bot.PlanAsync();
        await CorrectAsync(session, ("time", "14:00"), ("room", "Salle 12"));
        var lea = bot.As("lea").LastCard;
        lea.Words().ShouldContain("Ta convocation a changé");
        (lea.Fact("Heure de début"), lea.Fact("Salle")).ShouldBe(("14 h (avant : 8 h 30)", "Salle 12 (avant : Salle 204)"));
        bot.As("paul").LastCard.Words().ShouldContain("La session que vous surveillez a changé");

        await bot.UntilCodesAsync(session);
        bot.As("paul").Chat.ShouldNotContain(shown => shown.Text.Contains(School.AccessCode, StringComparison.Ordinal));
        await bot.UntilCodesAsync((await bot.SessionAsync(session))!);
        bot.As("paul").LastCard.Words().ShouldContain(School.AccessCode);
    }

    [Fact]
    public async Task A_correction_of_the_candidates_tells_only_those_concerned()
    {
        await bot.OpenAsync();
        await bot.ExportAsync();
        var classes = School.Filled((await PreparedFormAsync()).Card).Single(pair => pair.Name == "classes").Value.Split(',');
        var session = await bot.PlanAsync(("classes", classes[0]));
        (Convocations("lea"), Convocations("zoe")).ShouldBe((1, 0));
        await CorrectAsync(session, ("classes", string.Join(',', classes)));
        (Convocations("lea"), Convocations("zoe")).ShouldBe((1, 1));
        await CorrectAsync(session, ("classes", classes[1]));
        bot.As("lea").LastCard.Words().ShouldContain("Tu n’es plus inscrit");
        Convocations("zoe").ShouldBe(1);
        (await bot.As("lea").SayAsync("Ma convocation")).Text.ShouldContain("Tu n’es inscrit à aucune session");
    }

    [Fact]
    public async Task A_student_sits_in_one_session_only()
    {
        await bot.OpenAsync();
        await bot.ExportAsync();
        await bot.PlanAsync();
        (await bot.PreviewAsync(("room", "Salle 9"), ("number", "184733"))).Text.ShouldContain("Aucun élève à inscrire");
        (await bot.PreviewAsync(("room", "Salle 9"), ("number", "184733"), ("certifiable", "false"))).Text.ShouldContain("2 déjà dans une autre session");
    }

    [Fact]
    public async Task A_cancelled_session_is_announced_to_everybody_and_gives_no_codes()
    {
        await bot.OpenAsync();
        await bot.ExportAsync();
        var session = await bot.PlanAsync();
        await bot.Claire.SayAsync("Sessions");
        await bot.Claire.PressAsync("Ouvrir");
        (await bot.Claire.PressAsync("Annuler la session")).Text.ShouldContain("seront prévenus");
        await bot.Claire.PressAsync("Oui, annuler la session");
        await bot.SettleAsync();
        foreach (var name in new[] { "lea", "paul" })
            bot.As(name).LastCard.Words().ShouldContain("La session du lundi 25 mai 2026 à 8 h 30, Salle 204, est annulée", customMessage: name);
        bot.As("zoe").LastCard.Words().ShouldContain("is cancelled");

        await bot.UntilCodesAsync(session);
        foreach (var account in bot.Accounts.Where(account => account != bot.Claire))
            account.Chat.ShouldNotContain(shown => shown.Text.Contains(School.AccessCode, StringComparison.Ordinal));
        (await bot.As("paul").ForgeAsync("session-instructions", ("session", session.Id))).Notice!.ShouldContain("n’existe plus");
        (await bot.As("lea").SayAsync("Ma convocation")).Text.ShouldContain("Tu n’es inscrit à aucune session");
    }

    [Fact]
    public async Task An_old_card_does_not_bring_a_cancelled_session_back()
    {
        await bot.OpenAsync();
        await bot.ExportAsync();
        var session = await bot.PlanAsync();
        await bot.Get<SessionEditor>().CancelAsync(SchoolId.OfTenant(Bot.Tenant), session.Id, Bot.Token);
        (await bot.Claire.ForgeAsync("session-save", ("session", session.Id))).Notice!.ShouldContain("n’existe plus");
        (await bot.SessionAsync(session))!.IsCancelled.ShouldBeTrue();
    }

    [Fact]
    public async Task A_form_dropped_leaves_nothing_to_save()
    {
        await bot.OpenAsync();
        await bot.ExportAsync();
        await bot.PreviewAsync();
        var id = bot.Claire.LastCard.DataOf("Créer et convoquer")["session"];
        (await bot.Claire.PressAsync("Annuler")).Text.ShouldContain("rien n’a été fait");
        (await bot.Claire.ForgeAsync("session-save", ("session", id))).Notice!.ShouldContain("n’existe plus");
    }

    [Fact]
    public async Task A_preview_without_candidates_keeps_nothing_to_save()
    {
        await bot.OpenAsync();
        await bot.ExportAsync();
        await bot.PreviewAsync(("classes", "inconnue"));
        var id = bot.Claire.LastCard.DataOf("Vérifier")["session"];
        (await bot.Claire.ForgeAsync("session-save", ("session", id))).Notice!.ShouldContain("n’existe plus");
    }

    [Fact]
    public async Task A_rooms_name_does_nothing_in_a_card()
    {
        await bot.OpenAsync();
        await bot.ExportAsync();
        await bot.PlanAsync(("room", "*[ici](https://mal.example)*"));
        foreach (var account in bot.Accounts)
            account.Chat.ShouldNotContain(shown => shown.Card != null && Regex.IsMatch(shown.Text, @"(?<!\\)\[ici(?<!\\)\]\("));
    }

    [Fact]
    public async Task The_list_of_sessions_opens_each_of_them()
    {
        await bot.OpenAsync();
        await bot.ExportAsync();
        (await bot.Claire.SayAsync("Sessions")).Text.ShouldContain("Aucune session pour l’instant");
        await bot.PlanAsync();
        (await bot.Claire.SayAsync("Sessions")).Text.ShouldContain("Lundi 25 mai 2026 à 8 h 30");
        var opened = await bot.Claire.PressAsync("Ouvrir");
        opened.Text.ShouldContain("Martin Léa, Nguyen Zoé");
        opened.Text.ShouldContain("Durand Paul");
        opened.Text.ShouldNotContain(School.AccessCode);
        (await bot.Claire.PressAsync("Voir le numéro et le code")).Text.ShouldContain(School.AccessCode);
    }

    [Theory]
    [InlineData("2026-03-28", "2026-03-28T07:30Z")]
    [InlineData("2026-03-30", "2026-03-30T06:30Z")]
    public async Task A_sessions_time_is_the_schools_across_daylight_saving(string date, string startsAt)
    {
        bot.Clock.AutoAdvanceAmount = TimeSpan.Zero;
        var moment = bot.Get<SchoolClock>().Moment(DateOnly.Parse(date, System.Globalization.CultureInfo.InvariantCulture), new TimeOnly(8, 30));
        moment.ShouldBe(DateTimeOffset.Parse(startsAt, System.Globalization.CultureInfo.InvariantCulture));
        await Task.CompletedTask;
    }

    [Fact]
    public async Task Whoever_could_not_be_told_is_told_by_the_next_correction()
    {
        await bot.OpenAsync();
        await bot.ExportAsync();
        bot.As("lea").Answer = new SendOutcome.Refused("400");
        var session = await bot.PlanAsync();
        bot.As("lea").Answer = null;
        await CorrectAsync(session, ("supervisors", School.IdOf("anne")));
        Convocations("lea").ShouldBe(1);
        Convocations("zoe").ShouldBe(1);
        bot.As("anne").LastCard.Words().ShouldContain("You supervise a session");
    }

    public ValueTask DisposeAsync() => bot.DisposeAsync();

    private async Task<Seen> PreparedFormAsync()
    {
        await bot.Claire.SayAsync("Sessions");
        return await bot.Claire.PressAsync("Nouvelle session");
    }

    private async Task CorrectAsync(Session session, params IEnumerable<(string Name, string Value)> inputs)
    {
        var form = await bot.Claire.ForgeAsync("session-correct", ("session", session.Id));
        form.Card.Inputs().Single(one => one.Id == "room").Typed().ShouldNotBeNull();
        await bot.Claire.PressAsync("Vérifier", inputs);
        await bot.Claire.PressAsync("Enregistrer et prévenir");
        await bot.SettleAsync();
    }

    private int Convocations(string name) => bot.As(name).Chat.Count(shown => shown.Summary is "Ta convocation" or "Your session");

    private int Notices(string name) => bot.As(name).Chat.Count(shown => shown.Summary == "Vous surveillez une session");
}
