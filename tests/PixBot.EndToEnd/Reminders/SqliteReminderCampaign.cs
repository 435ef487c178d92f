using PixBot.Simulator.People;

namespace PixBot.EndToEnd.Reminders;

public sealed class SqliteReminderCampaign() : ReminderCampaign(students: 70)
{
    protected override async Task OpenAsync(IEnumerable<SimulatedPerson> people)
    {
        await StartAsync(people);
        Clocks = new(School.App);
    }

    /// <summary>Restarted while nothing goes; its clock is set again.</summary>
    protected override async Task BetweenAsync(int reminder)
    {
        if (reminder != 1)
            return;
        await School.App.KillAsync();
        await School.App.RestartAsync(Stop);
        await Clocks.SetAsync(Local(3, 24, 10, 0), Stop);
    }
}
