using System.Text;
using PixBot.Core.Features.Sessions;
using PixBot.Core.State;
using PixBot.Tests.Conversations.Driver;
using Shouldly;
using Xunit;

namespace PixBot.Tests.Conversations;

public sealed class SecrecyTests : IAsyncDisposable
{
    private readonly Bot bot = new();

    [Fact]
    public async Task Each_sight_of_a_code_is_in_the_audit()
    {
        await bot.OpenAsync();
        await bot.ExportAsync();
        var session = await bot.PlanAsync();
        await AddsAsync(session, "claire", "corrected", () => bot.Claire.ForgeAsync("session-correct", ("session", session.Id)));
        await AddsAsync(session, "claire", "shown to a referent", () => bot.Claire.ForgeAsync("session-show-codes", ("session", session.Id)));
        await AddsAsync(session, "paul", "instructions sent", () => bot.UntilCodesAsync(session));
        await AddsAsync(session, "paul", "instructions card", () => bot.As("paul").ForgeAsync("session-instructions", ("session", session.Id)));
        await AddsAsync(session, "paul", "instructions card", () => bot.As("paul").PressAsync("Tout cocher"));
        await AddsAsync(session, "paul", "instructions card", () => bot.As("paul").PressAsync("Remettre le numéro et le code aux cochés", ("present", School.IdOf("lea"))));
        await AddsAsync(session, "lea", "released", () => bot.SettleAsync());
        await AddsAsync(session, "lea", "asked, released", () => bot.As("lea").SayAsync("Ma convocation"));
        await AddsAsync(session, "lea", "asked, released", () => bot.As("lea").SayAsync("où trouver le numéro de session ?"));
        (await SightsAsync()).Count.ShouldBe(9);
    }

    [Fact]
    public async Task Two_sights_in_one_moment_are_two_rows()
    {
        await bot.OpenAsync();
        await bot.ExportAsync();
        var session = await bot.PlanAsync();
        await bot.UntilCodesAsync(session);
        var before = (await SightsAsync()).Count;
        await bot.As("paul").ForgeAsync("session-instructions", ("session", session.Id));
        await bot.As("paul").ForgeAsync("session-instructions", ("session", session.Id));
        (await SightsAsync()).Count.ShouldBe(before + 2);
    }

    [Fact]
    public async Task No_secret_and_nobody_is_in_logs_rows_or_work_of_a_whole_story()
    {
        await bot.OpenAsync();
        await bot.ExportAsync();
        var session = await bot.PlanAsync();
        await bot.Claire.ForgeAsync("session-correct", ("session", session.Id));
        await bot.UntilCodesAsync(session);
        await bot.As("paul").PressAsync("Tout cocher");
        await bot.As("paul").PressAsync("Remettre le numéro et le code aux cochés");
        await bot.SettleAsync();
        await bot.As("lea").SayAsync("Ma convocation");
        await bot.As("lea").SayAsync("mon petit secret à moi");
        await bot.As("lea").ForgeAsync("ask-referent", ("question", "mon petit secret à moi"));
        await bot.Claire.DropAsync("cassé.csv", Encoding.UTF8.GetBytes("Nom;Prénom;Classe;E-mail\nMartin;Léa;3A;\"lea@\n"));
        await bot.SettleAsync();

        var logs = bot.Logs.All;
        logs.ShouldNotBeEmpty();
        foreach (var secret in new[] { School.AccessCode, School.SessionNumber, School.Password, "secret=opens", "petit secret", "Martin", "Léa", "ecole.example" })
            logs.ShouldNotContain(secret, customMessage: secret);
        var stored = bot.Work.Sent.Concat(bot.Deliveries.Sent).Select(message => message.Body).Concat(bot.Table.Written).ToList();
        stored.Count.ShouldBeGreaterThan(100);
        foreach (var secret in new[] { School.AccessCode, School.SessionNumber, School.Password, "secret=opens" })
            stored.ShouldNotContain(text => text.Contains(secret, StringComparison.Ordinal), secret);
    }

    [Fact]
    public void A_secret_prints_as_stars()
    {
        var secrets = new SessionSecrets(SessionNumber.TryParse("184 732")!, AccessCode.TryParse(" btpk 47")!, SupervisorPassword.TryParse("c-7kwR!9"));
        secrets.Code.Value.ShouldBe("BTPK47");
        secrets.Password!.Printed.ShouldBe("C-7kwR!9");
        secrets.ToString().ShouldNotContain("BTPK47");
        secrets.ToString().ShouldNotContain("7kwR");
        secrets.ToString().ShouldNotContain("184732");
    }

    public ValueTask DisposeAsync() => bot.DisposeAsync();

    private async Task<List<Row>> SightsAsync() => [.. (await bot.RowsAsync("audit-log")).Where(row => row.Values.Text("Act") == "codes-seen")];

    private async Task AddsAsync(Session session, string name, string how, Func<Task> act)
    {
        var before = (await SightsAsync()).Select(row => row.Key).ToHashSet();
        await act();
        var added = (await SightsAsync()).Where(row => !before.Contains(row.Key)).ShouldHaveSingleItem($"{name}: {how}");
        (added.Values.Text("ThingId"), added.Values.Text("By"), added.Values.Text("Detail")).ShouldBe((session.Id, School.IdOf(name), how));
    }
}
