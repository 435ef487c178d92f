using PixBot.Simulator.Faults;
using PixBot.Simulator.Journaling;
using Shouldly;
using Xunit;

namespace PixBot.EndToEnd.Deliveries;

/// <summary>A short form of the benchmark <c>-- outages</c>: the app over HTTP, its waits passed by its own clock.</summary>
public sealed class OutageTests : ReminderTest
{
    private const int People = 60;

    /// <summary>Longer than any pause of the engine.</summary>
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(16);

    [Fact]
    public async Task A_connector_that_is_down_for_more_than_two_minutes_costs_nobody_their_reminder()
    {
        var preview = await PreviewAsync(People);
        School.Simulator.Faults = new FaultPlan { Faults = [new() { Kind = FaultKind.ServiceUnavailable }] };
        await Referent.PressAsync(preview, "Envoyer la relance");
        for (var passed = TimeSpan.Zero; passed < TimeSpan.FromSeconds(130); passed += Pause)
            await PassAsync();

        School.Simulator.Faults = FaultPlan.None;
        await School.App.AdvanceClockAsync(Pause, Stop);
        await ReportedAsync();

        Students.ShouldAllBe(student => RemindersOf(student) == 1);
        Referent.OfBot.Last(shown => shown.Says("Envoi terminé")).Fact("Envoyés").ShouldBe($"{People} / {People}");
    }

    [Fact]
    public async Task A_clock_that_is_set_back_two_hours_holds_up_no_reminder()
    {
        var preview = await PreviewAsync(People, ("PixBot__Broadcasts__MessagesPerSecond", "10"));
        // A reminder goes on its own day only, and two hours before noon is the same day.
        await School.App.SetClockAsync(new(TimeProvider.System.GetUtcNow().UtcDateTime.Date.AddDays(1).AddHours(11), TimeSpan.Zero), Stop);
        await Referent.PressAsync(preview, "Envoyer la relance");
        await School.WaitUntilAsync(() => School.Simulator.Journal.Counts.Delivered >= 20, "a third has gone", Counted, TimeSpan.FromMinutes(1));

        await School.App.AdvanceClockAsync(TimeSpan.FromHours(-2), Stop);
        await ReportedAsync();

        Students.ShouldAllBe(student => RemindersOf(student) == 1);
    }

    /// <summary>A pause of the engine, after which it asks again whether Teams answers.</summary>
    private async Task PassAsync()
    {
        var before = Refused();
        await School.App.AdvanceClockAsync(Pause, Stop);
        await School.WaitUntilAsync(() => Refused() > before, "the bot asks again", Counted, TimeSpan.FromMinutes(1));
    }

    private Task ReportedAsync() => School.WaitUntilAsync(
        () => Referent.OfBot.Any(shown => shown.Says("Envoi terminé")), "the reminder is out", Counted, TimeSpan.FromMinutes(2));

    private int Refused() => School.Simulator.Journal.Counts.Of(RequestKind.Send, 503);

    private string Counted() => $"{School.Simulator.Journal.Counts.Of(RequestKind.Send)} sends, {Refused()} of them answered 503";
}
