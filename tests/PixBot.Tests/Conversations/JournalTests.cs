using PixBot.Core.Audit;
using PixBot.Core.State;
using PixBot.Tests.Conversations.Driver;
using Shouldly;
using Xunit;

namespace PixBot.Tests.Conversations;

/// <summary>The referent reads who did what to whom.</summary>
public sealed class JournalTests : IAsyncDisposable
{
    private static readonly SchoolId TheSchool = SchoolId.OfTenant(Bot.Tenant);

    private readonly Bot bot = new();

    [Fact]
    public async Task It_says_who_saw_codes_corrected_and_sent_the_latest_first()
    {
        await bot.OpenAsync();
        await bot.ExportAsync();
        var session = await bot.PlanAsync();
        bot.Clock.Advance(TimeSpan.FromMinutes(1));
        await bot.Claire.ForgeAsync("session-show-codes", ("session", session.Id));
        bot.Clock.Advance(TimeSpan.FromMinutes(1));
        await bot.Claire.ForgeAsync("person-edit", ("person", School.IdOf("tom")));
        await bot.Claire.PressAsync("Enregistrer", ("class", "3B"));
        var journal = (await bot.Claire.SayAsync("journal")).Text;
        string[] lines =
        [
            "**Claire Fontaine** a corrigé la fiche de Tom Diallo (classe)",
            "**Claire Fontaine** a vu les codes de la session du lundi 25 mai 2026, Salle 204",
            "**Claire Fontaine** a enregistré la session du lundi 25 mai 2026, Salle 204 et envoyé les convocations",
        ];
        lines.Select(line => journal.IndexOf(line, StringComparison.Ordinal)).ShouldBeInOrder();
        lines.ShouldAllBe(line => journal.Contains(line, StringComparison.Ordinal), journal);
        journal.ShouldNotContain("3B");
        journal.ShouldNotContain(School.AccessCode);
    }

    [Fact]
    public async Task Pressing_twice_what_sends_once_is_one_line()
    {
        await bot.OpenAsync();
        (string, string)[] message = [("message", "m1"), ("text", "Bonjour"), ("audience", "supervisors")];
        await bot.Claire.ForgeAsync("message-send", message);
        bot.Clock.Advance(TimeSpan.FromMinutes(1));
        await bot.Claire.ForgeAsync("message-send", message);
        (await LinesAsync()).Count(line => line.Contains("a diffusé un message", StringComparison.Ordinal)).ShouldBe(1);
    }

    [Fact]
    public async Task It_says_who_changed_the_settings_and_who_set_that_back()
    {
        await bot.OpenAsync();
        await bot.Claire.SayAsync("Réglages");
        await bot.Claire.PressAsync("Modifier");
        await bot.Claire.PressAsync("Enregistrer", ("profile-deadline", "2026-06-12"), ("quiet-hours-from", "17:00"));
        bot.Clock.Advance(TimeSpan.FromMinutes(1));
        await bot.Claire.PressAsync("Annuler le dernier changement");
        var lines = await LinesAsync();
        lines.Count.ShouldBe(2);
        lines[0].ShouldContain("**Claire Fontaine** a annulé le dernier changement des réglages");
        lines[1].ShouldContain("**Claire Fontaine** a changé des réglages (Date limite d’envoi des profils, Heures calmes)");
        lines[1].ShouldNotContain("juin");
    }

    [Fact]
    public async Task Saving_the_same_settings_twice_or_none_at_all_is_no_further_line()
    {
        await bot.OpenAsync();
        (string, string)[] saved = [("version", "0"), ("profile-deadline", "2026-06-12"), ("was-profile-deadline", "2026-05-29")];
        await bot.Claire.ForgeAsync("settings-save", saved);
        bot.Clock.Advance(TimeSpan.FromMinutes(1));
        await bot.Claire.ForgeAsync("settings-save", saved);
        await bot.Claire.ForgeAsync("settings-save", ("version", "1"));
        (await LinesAsync()).Count(line => line.Contains("a changé des réglages", StringComparison.Ordinal)).ShouldBe(1);
    }

    [Fact]
    public async Task It_says_who_set_paused_and_stopped_the_automatic_reminders()
    {
        await bot.OpenAsync();
        await bot.Claire.SayAsync("Relancer");
        await bot.Claire.PressAsync("Modifier");
        await bot.Claire.PressAsync("Enregistrer", ("deadline", "2026-06-12"));
        foreach (var press in new[] { "Mettre en pause", "Reprendre", "Arrêter" })
        {
            bot.Clock.Advance(TimeSpan.FromMinutes(1));
            await bot.Claire.PressAsync(press);
        }

        await bot.Claire.PressAsync("Oui, arrêter");
        var lines = await LinesAsync();
        string[] did = ["a arrêté", "a repris", "a mis en pause", "a réglé"];
        lines.Count.ShouldBe(4);
        foreach (var (line, what) in lines.Zip(did))
            line.ShouldContain($"**Claire Fontaine** {what} les relances automatiques");
    }

    [Fact]
    public async Task Removing_missing_people_twice_is_one_line()
    {
        await bot.OpenAsync();
        var file = School.Roster.Replace("Roux;Max;3B;max@ecole.example;élève;;\n", "", StringComparison.Ordinal);
        await bot.Claire.DropAsync("liste.csv", System.Text.Encoding.UTF8.GetBytes(file));
        var import = bot.Claire.LastCard.DataOf("Retirer de la liste")["import"];
        await bot.Claire.ForgeAsync("roster-remove-gone", ("import", import));
        bot.Clock.Advance(TimeSpan.FromMinutes(1));
        (await bot.Claire.ForgeAsync("roster-remove-gone", ("import", import))).Text.ShouldContain("1 personne retirée");
        (await LinesAsync()).Count(line => line.Contains("a retiré", StringComparison.Ordinal)).ShouldBe(1);
    }

    [Fact]
    public async Task Pages_follow_each_other_without_a_gap_or_a_repeated_line()
    {
        await bot.OpenAsync();
        await NotedAsync(45);
        var seen = await LinesAsync();
        seen.Count.ShouldBe(20);
        while (bot.Claire.LastCard.Buttons().Any(button => button.Title == "Plus ancien"))
            seen.AddRange(Lines((await bot.Claire.PressAsync("Plus ancien")).Text));
        Numbers(seen).ShouldBe(Enumerable.Range(1, 45).Reverse());
        Numbers(Lines((await bot.Claire.PressAsync("Revenir au plus récent")).Text)).ShouldBe(Enumerable.Range(26, 20).Reverse());
    }

    [Fact]
    public async Task Each_period_has_its_own()
    {
        await bot.OpenAsync();
        await NotedAsync(1);
        bot.Clock.Advance(TimeSpan.FromDays(10));
        (await LinesAsync()).ShouldBeEmpty();
        bot.Claire.LastCard.Words().ShouldContain("Rien à signaler");
        Lines((await bot.Claire.PressAsync("30 jours")).Text).Count.ShouldBe(1);
        bot.Clock.Advance(TimeSpan.FromDays(100));
        Lines((await bot.Claire.PressAsync("un an")).Text).Count.ShouldBe(1);
        Lines((await bot.Claire.PressAsync("30 jours")).Text).ShouldBeEmpty();
    }

    [Fact]
    public async Task What_older_versions_wrote_stands_among_the_new()
    {
        await bot.OpenAsync();
        var (session, tom) = ("s1", School.IdOf("tom"));
        await OldAsync("people-audit", ("person", tom), ("by", School.IdOf("claire")), ("what", "corrected:name,role:supervisor"));
        await NotedAsync(1);
        await OldAsync("audit", ("session", session), ("person", School.IdOf("paul")), ("how", "instructions card"));
        await OldAsync("people-audit", ("person", "oid-gus"), ("by", School.IdOf("claire")), ("what", "account:nobody"));
        var lines = await LinesAsync();
        lines[0].ShouldContain("**Claire Fontaine** a décidé qu’un compte Teams n’est à personne de la liste");
        lines[1].ShouldContain("**Paul Durand** a vu les codes d’une session (carte d’instructions)");
        lines[2].ShouldContain("(1)");
        lines[3].ShouldContain("**Claire Fontaine** a corrigé la fiche de Tom Diallo (nom, rôle)");
        lines.Count.ShouldBe(4);
    }

    [Fact]
    public async Task Whoever_was_erased_is_not_named()
    {
        await bot.OpenAsync();
        await bot.Claire.ForgeAsync("person-edit", ("person", School.IdOf("tom")));
        await bot.Claire.PressAsync("Enregistrer", ("class", "3B"));
        await bot.Claire.ForgeAsync("person-remove", ("person", School.IdOf("tom")));
        await bot.SettleAsync();
        var journal = (await bot.Claire.SayAsync("Journal")).Text;
        journal.ShouldContain("a corrigé la fiche d’une personne effacée");
        journal.ShouldContain("a effacé une personne et ses données");
        journal.ShouldNotContain("Diallo");
    }

    [Theory]
    [InlineData("365", "2516000000000000000-00000000000000000000000000000000")]
    [InlineData("-1", "x")]
    [InlineData("9999999999", "../..")]
    [InlineData("", "9999999999999999999-ffffffffffffffffffffffffffffffff")]
    public async Task Forged_periods_and_pages_break_nothing(string period, string after)
    {
        await bot.OpenAsync();
        await NotedAsync(3);
        (await bot.Claire.ForgeAsync("journal", ("period", period), ("after", after))).Card.Words().ShouldContain("Journal");
    }

    [Theory]
    [InlineData("lea")]
    [InlineData("paul")]
    [InlineData("gus")]
    public async Task It_is_for_referents_only(string name)
    {
        await bot.OpenAsync();
        await NotedAsync(3);
        (await bot.As(name).SayAsync("Journal")).Text.ShouldContain("réservée");
        (await bot.As(name).ForgeAsync("journal", ("period", "365"))).Notice!.ShouldContain("réservée");
        await bot.Claire.SayAsync("Journal");
        (await bot.As(name).PressTheirsAsync(bot.Claire, "un an")).Notice!.ShouldContain("réservée");
    }

    public ValueTask DisposeAsync() => bot.DisposeAsync();

    /// <summary>Notes that are told apart by their number, a minute apart, so many that the first is the oldest.</summary>
    private async Task NotedAsync(int count)
    {
        for (var number = 1; number <= count; number++)
        {
            await bot.Get<AuditLog>().RecordAsync(TheSchool, new("removed", School.IdOf("claire")) { Detail = $"{number}" }, Bot.Token);
            bot.Clock.Advance(TimeSpan.FromMinutes(1));
        }
    }

    /// <summary>A row as the version before this one wrote it.</summary>
    private async Task OldAsync(string kind, params (string Name, object? Value)[] values)
    {
        var now = bot.Clock.GetUtcNow();
        await bot.Table.PutAsync(
            new(Partitions.Of(TheSchool, kind), $"{now.UtcTicks:d19}|{Guid.CreateVersion7(now):N}", RowValues.Of([.. values, ("at", now)])), Bot.Token);
        bot.Clock.Advance(TimeSpan.FromMinutes(1));
    }

    private async Task<List<string>> LinesAsync() => Lines((await bot.Claire.SayAsync("Journal")).Text);

    private static List<string> Lines(string text) => [.. text.Split('\r', '\n').Where(line => line.StartsWith("- ", StringComparison.Ordinal))];

    private static IEnumerable<int> Numbers(IEnumerable<string> lines) => lines.Select(line => int.Parse(line.Split('(')[^1].TrimEnd(')'), null));
}
