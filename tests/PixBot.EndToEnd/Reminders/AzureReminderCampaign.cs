using PixBot.Simulator.People;
using PixBot.Testing;
using PixBot.Testing.Apps;

namespace PixBot.EndToEnd.Reminders;

/// <summary>Two replicas over one storage; one of them is killed between two reminders, and another time in the middle of one.</summary>
public sealed class AzureReminderCampaign() : ReminderCampaign(students: 150)
{
    private const int MessagesAtOnce = 5;
    private const int DeliveryWorkers = 2;

    private readonly Guid tenant = Guid.NewGuid();
    private AppProcess? second;

    protected override async Task OpenAsync(IEnumerable<SimulatedPerson> people)
    {
        (string Name, string Value)[] settings =
        [
            ("PixBot__Storage__Provider", "Azure"),
            ("PixBot__Storage__ConnectionString", Azurite.RequiredConnectionString()),
            ("PixBot__Broadcasts__MessagesPerSecond", "50"),
            ("PixBot__Broadcasts__ParallelSends", $"{MessagesAtOnce}"),
            ("PixBot__Work__DeliveryWorkers", $"{DeliveryWorkers}"),
        ];
        await StartAsync(people, options => options.TenantId = tenant, settings);
        var all = Settings.For(SmallSchool.Claire.Email);
        foreach (var (name, value) in settings)
            all[name] = value;
        second = await AppProcess.StartAsync(all, Stop);
        Clocks = new(School.App, second);
    }

    /// <summary>Between the second and the third reminder one is killed, and comes back after it.</summary>
    protected override async Task BetweenAsync(int reminder)
    {
        MostRepeated = 0;
        if (reminder == 2)
            await KillAsync();
        if (reminder != 3)
            return;
        await second!.RestartAsync(Stop);
        Clocks.Dead.Clear();
        await Clocks.SetAsync(Local(4, 1, 9, 0), Stop);
    }

    /// <summary>The fourth reminder loses one of its replicas in the middle; what that had begun lies still for half a minute.</summary>
    private protected override async Task WhileItGoesAsync(DateTimeOffset at, int before, int count)
    {
        if (at != Local(4, 1, 17, 30))
            return;
        await School.WaitUntilAsync(() => Sends().Count - before >= count / 3, "a third has gone", () => $"{Sends().Count - before} of {count}");
        await KillAsync();
        MostRepeated = MessagesAtOnce * DeliveryWorkers;
        Tell($"One of two replicas killed (SIGKILL) at {Sends().Count - before} of {count} reminders");
        await Clocks.SetAsync(at.AddSeconds(45), Stop);
    }

    private async Task KillAsync()
    {
        Clocks.Dead.Add(second!);
        await second!.KillAsync();
    }

    public override async ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        if (second is not null)
            await second.DisposeAsync();
        await base.DisposeAsync();
    }
}
