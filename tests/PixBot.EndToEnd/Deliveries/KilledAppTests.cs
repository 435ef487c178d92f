using System.Diagnostics;
using PixBot.Testing.Apps;
using Shouldly;
using Xunit;

namespace PixBot.EndToEnd.Deliveries;

public sealed class KilledAppTests : ReminderTest
{
    private const int People = 2_000;
    private const int KilledAfter = 740;

    /// <summary>As set: three batches at once, ten messages of each under way together.</summary>
    private const int MostInFlight = 3 * 10;

    [Fact]
    public async Task An_app_killed_in_the_middle_of_a_reminder_loses_nobody_and_repeats_no_more_than_was_in_flight()
    {
        var preview = await PreviewAsync(
            People,
            ("PixBot__Broadcasts__MessagesPerSecond", "50"),
            ("PixBot__Broadcasts__ParallelSends", "10"),
            ("PixBot__Work__DeliveryWorkers", "3"));
        var watch = Stopwatch.StartNew();
        await Referent.PressAsync(preview, "Envoyer la relance");
        await School.WaitUntilAsync(() => School.Simulator.Journal.Counts.Delivered >= KilledAfter, "a third has gone", Progress, TimeSpan.FromMinutes(2));

        await School.App.KillAsync();
        var recorded = StoreFile.Deliveries(School.App.StorePath, "sent");
        var beforeRestart = Delivered();
        await School.App.RestartAsync(Stop);
        // What the dead process had taken is somebody's again once its visibility and its claim are over, 30 s each.
        await School.App.AdvanceClockAsync(TimeSpan.FromSeconds(65), Stop);
        var report = await ReportAsync();

        var inFlight = beforeRestart.Select(message => message.Person).Except(recorded).ToHashSet();
        var reminders = Students.ToDictionary(student => student.AadObjectId, RemindersOf);
        var twice = reminders.Where(pair => pair.Value > 1).Select(pair => pair.Key).ToList();
        Tell($"SIGKILL at {beforeRestart.Count} of {People} reminders: {reminders.Count(pair => pair.Value > 0)} people reached, "
            + $"{inFlight.Count} sends in flight at the kill, {twice.Count} people reminded twice; {watch.Elapsed.TotalSeconds:F0} s");
        report.ShouldBe($"{People} / {People}");
        reminders.Values.ShouldAllBe(count => count >= 1 && count <= 2);
        twice.ShouldBeSubsetOf(inFlight);
        inFlight.Count.ShouldBeLessThanOrEqualTo(MostInFlight);
        beforeRestart.Count.ShouldBeLessThan(People, "the app was killed in the middle");
    }

    private async Task<string> ReportAsync()
    {
        await School.WaitUntilAsync(
            () => Referent.OfBot.Any(shown => shown.Says("Envoi terminé")), "the reminder is out", Progress, TimeSpan.FromMinutes(3));
        return Referent.OfBot.Last(shown => shown.Says("Envoi terminé")).Fact("Envoyés");
    }

    private string Progress() => $"{School.Simulator.Journal.Counts.Delivered} reminders have reached somebody.";
}
