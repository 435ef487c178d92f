using PixBot.Core.Audit;
using PixBot.Core.Features.Sessions;
using PixBot.Tests.Conversations.Driver;
using PixBot.Tests.Sessions;
using Shouldly;
using Xunit;

namespace PixBot.Tests.Secrets;

/// <summary>
/// Who may see number, code and password of a session, by role, way and time: in what the bot answers, in what it sends, and
/// in every card that lies in a chat from before.
/// </summary>
public sealed class SecrecyMatrixTests : IAsyncDisposable
{
    private const string Corrected = "QRTV23";

    private static readonly string[] Everybody = ["lea", "zoe", "tom", "max", "paul", "anne", "gus"];

    private readonly Bot bot = new();

    /// <summary>A time, then who sees number and code, and who of them the password too.</summary>
    [Theory]
    [InlineData("planned", "", "")]
    [InlineData("out", "paul", "paul")]
    [InlineData("given", "lea paul", "paul")]
    [InlineData("corrected", "lea paul", "paul")]
    [InlineData("replaced", "lea anne", "anne")]
    [InlineData("role changed", "lea", "")]
    [InlineData("withdrawn", "paul", "paul")]
    [InlineData("moved", "", "")]
    [InlineData("cancelled", "", "")]
    [InlineData("over", "", "")]
    [InlineData("ten days later", "", "")]
    public async Task Only_they_see_number_code_or_password(string time, string codes, string password)
    {
        var session = await bot.PlannedAsync();
        await UntilAsync(time, session);
        var code = time == "corrected" ? Corrected : School.AccessCode;
        foreach (var name in Everybody)
        {
            var before = await SightsAsync(name);
            var seen = await TryEverythingAsync(bot.As(name), session);
            await bot.SettleAsync();
            seen += string.Join('\n', bot.As(name).Chat.Select(shown => shown.Text));
            var (mayCodes, mayPassword) = (codes.Split(' ').Contains(name), password.Split(' ').Contains(name));
            seen.Contains(code, StringComparison.Ordinal).ShouldBe(mayCodes, $"{name}, {time}: code");
            seen.Contains(School.SessionNumber, StringComparison.Ordinal).ShouldBe(mayCodes, $"{name}, {time}: number");
            seen.Contains(School.Password, StringComparison.Ordinal).ShouldBe(mayPassword, $"{name}, {time}: password");
            if (time == "corrected")
                seen.ShouldNotContain(School.AccessCode, customMessage: $"{name} keeps the wrong code");
            if (mayCodes)
                (await SightsAsync(name)).ShouldBeGreaterThan(before, $"{name}, {time}: in the audit");
        }
    }

    public ValueTask DisposeAsync() => bot.DisposeAsync();

    private async Task UntilAsync(string time, Session session)
    {
        if (time == "planned")
            return;
        await bot.UntilCodesAsync(session);
        if (time == "out")
            return;
        await bot.ReleaseAsync("lea");
        await OpenWhatTheyMayAsync();
        await (time switch
        {
            "corrected" => bot.CorrectAsync(session, ("code", Corrected)),
            "replaced" => bot.ReplaceSupervisorAsync(session),
            "role changed" => bot.MakeStudentAsync("Durand;Paul;3A;paul@ecole.example;élève;;"),
            "withdrawn" => WithdrawAsync(session),
            "moved" => bot.CorrectAsync(session, ("date", "2026-05-28")),
            "cancelled" => CancelAsync(session),
            "over" => bot.UntilAsync(session.OverAt + TimeSpan.FromMinutes(1)),
            "ten days later" => bot.UntilAsync(session.StartsAt + TimeSpan.FromDays(10)),
            _ => Task.CompletedTask,
        });
    }

    /// <summary>So that there are old cards of every kind.</summary>
    private async Task OpenWhatTheyMayAsync()
    {
        await bot.As("lea").SayAsync("Ma convocation");
        await bot.As("lea").SayAsync("où trouver le numéro de session ?");
        await bot.As("paul").SayAsync("Mes sessions");
        await bot.As("paul").PressAsync("Instructions (Salle 204)");
        await bot.SettleAsync();
    }

    private async Task WithdrawAsync(Session session)
    {
        var form = await bot.Claire.ForgeAsync("session-correct", ("session", session.Id));
        var classes = School.Filled(form.Card).Single(pair => pair.Name == "classes").Value.Split(',');
        await bot.CorrectAsync(session, ("classes", classes[1]));
    }

    private async Task CancelAsync(Session session)
    {
        await bot.Claire.ForgeAsync("session-cancel", ("session", session.Id));
        await bot.SettleAsync();
    }

    private static async Task<string> TryEverythingAsync(Account account, Session session)
    {
        var seen = new List<string>();
        foreach (var words in new[] { "Ma convocation", "Mes sessions", "Sessions", "où trouver le numéro de session ?", "c'est quoi le code d'accès", School.AccessCode[..3] })
            seen.Add((await account.SayAsync(words)).Text);
        foreach (var verb in new[]
        {
            "session-instructions", "session-tick-all", "session-dictate", "session-show", "session-show-codes", "session-correct",
            "session-preview", "session-save", "session-allow-dictation", "sessions-past", "convocation-seen",
        })
        {
            seen.Add((await account.ForgeAsync(verb, ("session", session.Id), ("broadcast", $"instructions-{session.Id}-1"))).Text);
        }

        return string.Join('\n', seen);
    }

    private async Task<int> SightsAsync(string name)
    {
        var rows = await bot.RowsAsync(AuditLog.Kind);
        return rows.Count(row => row.Values.Text("Act") == "codes-seen" && row.Values.Text("By") == School.IdOf(name));
    }
}
