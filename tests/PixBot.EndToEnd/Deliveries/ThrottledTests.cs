using System.Diagnostics;
using PixBot.Simulator.Faults;
using PixBot.Simulator.Journaling;
using Shouldly;
using Xunit;

namespace PixBot.EndToEnd.Deliveries;

public sealed class ThrottledTests : ReminderTest
{
    private const int People = 150;

    [Fact]
    public async Task Where_Teams_throttles_a_third_of_the_sends_everybody_is_reached_and_no_send_comes_early()
    {
        var preview = await PreviewAsync(People);
        School.Simulator.Faults = new FaultPlan
        {
            Seed = 20260615,
            Faults = [new() { Kind = FaultKind.Throttle, Rate = 1 / 3.0, Seconds = 2 }],
        };
        var watch = Stopwatch.StartNew();
        await Referent.PressAsync(preview, "Envoyer la relance");
        await School.WaitUntilAsync(
            () => Referent.OfBot.Any(shown => shown.Says("Envoi terminé")), "the reminder is out", Counted, TimeSpan.FromMinutes(1));

        Tell($"{Counted()}; {watch.Elapsed.TotalSeconds:F0} s");
        Students.ShouldAllBe(student => RemindersOf(student) == 1);
        var counts = School.Simulator.Journal.Counts;
        counts.Of(RequestKind.Send, 429).ShouldBeGreaterThan(People / 5, "the plan throttles");
        counts.Early.ShouldBe(0);
        Referent.OfBot.Last(shown => shown.Says("Envoi terminé")).Fact("Envoyés").ShouldBe($"{People} / {People}");
    }

    private string Counted()
    {
        var counts = School.Simulator.Journal.Counts;
        return $"Throttled: {counts.Of(RequestKind.Send)} sends, {counts.Of(RequestKind.Send, 429)} of them answered 429, "
            + $"{counts.Early} came early, {Students.Count(student => RemindersOf(student) > 0)} of {People} people reached";
    }
}
