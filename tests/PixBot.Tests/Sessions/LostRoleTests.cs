using PixBot.Core.Audit;
using PixBot.Tests.Conversations.Driver;
using Shouldly;
using Xunit;

namespace PixBot.Tests.Sessions;

/// <summary>Whoever may not supervise any more keeps no codes and gets none, however they lost the right.</summary>
public sealed class LostRoleTests : IAsyncDisposable
{
    private readonly Bot bot = new();

    [Fact]
    public async Task A_supervisor_whom_a_referent_makes_a_student_by_hand_keeps_no_codes_in_the_chat()
    {
        await bot.OutAsync();
        await CorrectPaulAsync("student");
        bot.As("paul").HoldsSecrets().ShouldBeFalse("before he touches anything");
    }

    [Fact]
    public async Task A_role_that_is_lost_for_the_second_time_takes_the_codes_out_of_the_chat_again()
    {
        await bot.OutAsync();
        await CorrectPaulAsync("student");
        await CorrectPaulAsync("supervisor");
        await bot.As("paul").SayAsync("Mes sessions");
        await bot.As("paul").PressAsync("Instructions (Salle 204)");
        await bot.SettleAsync();
        bot.As("paul").HoldsSecrets().ShouldBeTrue();
        await CorrectPaulAsync("student");
        bot.As("paul").HoldsSecrets().ShouldBeFalse();
    }

    [Fact]
    public async Task Instructions_that_wait_for_a_chat_do_not_reach_whoever_has_become_a_student_meanwhile()
    {
        var session = await bot.PlannedAsync();
        bot.As("paul").DownUntil = session.CodesAt.AddMinutes(10);
        await bot.UntilAsync(session.CodesAt);
        await bot.MakeStudentAsync("Durand;Paul;3A;paul@ecole.example;élève;;");
        var before = await SightsAsync();
        await bot.UntilAsync(session.CodesAt.AddMinutes(30));
        (await SightsAsync()).ShouldBe(before, "not even for a moment");
        bot.As("paul").HoldsSecrets().ShouldBeFalse();
    }

    public ValueTask DisposeAsync() => bot.DisposeAsync();

    private async Task<int> SightsAsync() => (await bot.RowsAsync(AuditLog.Kind))
        .Count(row => row.Values.Text("Act") == "codes-seen" && row.Values.Text("By") == School.IdOf("paul"));

    private async Task CorrectPaulAsync(string role)
    {
        await bot.Claire.ForgeAsync("person-edit", ("person", School.IdOf("paul")));
        await bot.Claire.PressAsync("Enregistrer", ("role", role), ("class", role == "student" ? "3A" : ""));
        await bot.SettleAsync();
    }
}
