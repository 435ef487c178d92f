using PixBot.Simulator.People;
using PixBot.Testing;
using PixBot.Testing.Apps;

namespace PixBot.EndToEnd.Reminders;

/// <summary>Two replicas over one storage; one of them is killed between two reminders, and another time in the middle of one.</summary>
public sealed class AzureReminderCampaign() : ReminderCampaign(students: 260)
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
}
