using PixBot.Tests.Conversations.Driver;
using Shouldly;
using Xunit;

namespace PixBot.Tests.Sessions;

/// <summary>Rights end when their reason ends, in the chats too.</summary>
public sealed class EndedRightsTests : IAsyncDisposable
{
    private const string Other = "QRTV23";

    private readonly Bot bot = new();

    [Fact]
    public async Task A_supervisor_who_is_replaced_keeps_neither_number_nor_codes_in_the_chat()
    {
        var session = await bot.OutAsync();
        await bot.As("paul").SayAsync("Mes sessions");
        await bot.As("paul").PressAsync("Instructions (Salle 204)");
        await bot.SettleAsync();
        await bot.ReplaceSupervisorAsync(session);

        bot.As("paul").HoldsSecrets().ShouldBeFalse();
        bot.As("paul").Chat[^1].Text.ShouldContain("Vous ne surveillez plus la session");
        bot.As("anne").Holds(School.AccessCode).ShouldBeTrue();
        bot.As("anne").Holds("You supervise a session").ShouldBeTrue();
        bot.Claire.Holds("Paul Durand avait reçu le numéro et les codes à 8 h").ShouldBeTrue();
    }

    [Fact]
    public async Task A_wrong_code_is_replaced_where_it_was_given_and_its_holders_are_told_once()
    {
        var session = await bot.ReleasedAsync();
        await bot.As("lea").SayAsync("Ma convocation");
        await bot.SettleAsync();
        var before = bot.As("lea").Chat.Count;
        await bot.CorrectAsync(session, ("code", Other));

        bot.As("lea").Holds(School.AccessCode).ShouldBeFalse();
        bot.As("lea").Chat.Count(shown => shown.Text.Contains(Other, StringComparison.Ordinal)).ShouldBe(2);
        bot.As("lea").Chat.Skip(before).ShouldHaveSingleItem().Text.ShouldContain("n’était pas le bon");
        bot.As("paul").Holds(School.AccessCode).ShouldBeFalse();
        bot.As("paul").Holds(Other).ShouldBeTrue();
        bot.As("paul").Chat[^1].Text.ShouldContain("ont été corrigés");
        bot.As("zoe").Holds(Other).ShouldBeFalse();
        bot.As("zoe").Holds("not the right one").ShouldBeFalse();
        await bot.ReleaseAsync("zoe");
        bot.As("zoe").Holds(Other).ShouldBeTrue();
    }

    [Fact]
    public async Task A_code_that_was_under_way_while_it_was_corrected_is_replaced_as_well()
    {
        var session = await bot.OutAsync();
        bot.As("lea").Meanwhile = async () =>
        {
            await bot.Claire.ForgeAsync("session-correct", ("session", session.Id));
            await bot.Claire.PressAsync("Vérifier", ("code", Other));
            await bot.Claire.PressAsync("Enregistrer et prévenir");
        };
        await bot.ReleaseAsync("lea");
        bot.As("lea").Holds(School.AccessCode).ShouldBeFalse();
        bot.As("lea").Holds(Other).ShouldBeTrue();
    }

    [Theory]
    [InlineData("session-release")]
    [InlineData("session-tick-all")]
    [InlineData("session-instructions")]
    public async Task A_card_of_ten_days_ago_releases_no_codes(string verb)
    {
        var session = await bot.OutAsync();
        await bot.UntilAsync(session.StartsAt + TimeSpan.FromDays(10));
        foreach (var account in new[] { bot.As("paul"), bot.Claire })
        {
            var seen = await account.ForgeAsync(verb, ("session", session.Id), ("present", School.IdOf("lea")));
            seen.Notice!.ShouldContain("terminée");
        }

        await bot.SettleAsync();
        bot.As("lea").HoldsSecrets().ShouldBeFalse();
    }

    [Fact]
    public async Task When_the_session_is_over_number_and_codes_leave_all_chats()
    {
        var session = await bot.ReleasedAsync();
        await bot.As("lea").SayAsync("où trouver le numéro de session ?");
        await bot.Claire.SayAsync("Sessions");
        await bot.Claire.PressAsync("Ouvrir");
        await bot.Claire.PressAsync("Voir le numéro et le code");
        await bot.SettleAsync();
        await bot.UntilAsync(session.OverAt + TimeSpan.FromMinutes(1));
        foreach (var name in new[] { "lea", "paul", "zoe", "anne" })
            bot.As(name).HoldsSecrets().ShouldBeFalse(name);
        bot.Claire.Holds(School.AccessCode).ShouldBeFalse();
        bot.As("lea").Holds("La session est terminée").ShouldBeTrue();
    }

    [Fact]
    public async Task A_supervisor_whom_a_roster_has_made_a_student_sees_no_codes()
    {
        var session = await bot.OutAsync();
        await bot.MakeStudentAsync("Durand;Paul;3A;paul@ecole.example;élève;;");
        await bot.SettleAsync();
        bot.As("paul").HoldsSecrets().ShouldBeFalse("before he touches anything");
        foreach (var verb in new[] { "session-release", "session-tick-all", "session-instructions", "session-dictate" })
        {
            var seen = await bot.As("paul").ForgeAsync(verb, ("session", session.Id), ("present", School.IdOf("lea")));
            seen.Notice!.ShouldContain("Vous ne surveillez pas cette session", customMessage: verb);
        }

        foreach (var question in new[] { "Mes sessions", "où trouver le numéro de session ?", "Ma convocation" })
            (await bot.As("paul").SayAsync(question)).Text.ShouldNotContain(School.AccessCode, customMessage: question);
        await bot.SettleAsync();
        bot.As("paul").HoldsSecrets().ShouldBeFalse();
        bot.As("lea").HoldsSecrets().ShouldBeFalse();
    }

    [Fact]
    public async Task Codes_leave_the_chats_when_the_session_is_cancelled()
    {
        var session = await bot.ReleasedAsync();
        await bot.Claire.ForgeAsync("session-cancel", ("session", session.Id));
        await bot.SettleAsync();
        foreach (var name in new[] { "lea", "paul" })
            bot.As(name).HoldsSecrets().ShouldBeFalse(name);
    }

    [Fact]
    public async Task A_candidate_who_is_taken_off_keeps_no_codes()
    {
        var session = await bot.ReleasedAsync();
        var form = await bot.Claire.ForgeAsync("session-correct", ("session", session.Id));
        var classes = School.Filled(form.Card).Single(pair => pair.Name == "classes").Value.Split(',');
        await bot.CorrectAsync(session, ("classes", classes[1]));
        bot.As("lea").HoldsSecrets().ShouldBeFalse();
    }

    public ValueTask DisposeAsync() => bot.DisposeAsync();
}
