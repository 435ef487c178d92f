using System.Text.Json;
using PixBot.Simulator.Journaling;
using PixBot.Simulator.People;
using PixBot.Testing.Schools;

namespace PixBot.EndToEnd.Deliveries;

/// <summary>A reminder to many, and what became of it in their chats.</summary>
public abstract class ReminderTest : EndToEndTest
{
    private const string Reminder = "Envoie ton profil Pix";

    private protected IReadOnlyList<SimulatedPerson> Students { get; private set; } = [];

    private protected ChatDriver Referent => School.Of(SmallSchool.Claire);

    /// <summary>Everybody has the bot, nobody has sent a profile, and the journal is empty.</summary>
    private protected async Task<Shown> PreviewAsync(int students, params (string Name, string Value)[] settings)
    {
        var school = new LargeSchool(students, 20);
        Students = school.People;
        await StartAsync([SmallSchool.Claire, .. Students], settings: settings);
        await Referent.InstallAsync();
        await Referent.DropAsync("liste.csv", school.Roster());
        await School.InstallAsync(Students);
        var preview = await Referent.PressAsync(await Referent.SayAsync("Relancer"), "Aperçu");
        School.Simulator.Journal.Clear();
        return preview;
    }

    /// <summary>How many reminders lie in somebody's chat.</summary>
    private protected int RemindersOf(SimulatedPerson person) => School.Simulator.ChatOf(person).Messages
        .Count(message => message is { FromBot: true, Activity: { } activity } && Says(activity));

    /// <summary>Messages that reached students, by the Entra object id of who got them, in order.</summary>
    private protected IReadOnlyList<(Guid Person, DateTimeOffset At)> Delivered() =>
    [
        .. School.Simulator.Journal.Since(0)
            .Where(entry => entry is { Delivered: true, Kind: RequestKind.Send } && entry.Person != SmallSchool.Claire.Email)
            .Select(entry => (new SimulatedPerson(entry.Person!, "", "", SimulatedRole.Student).AadObjectId, entry.At)),
    ];

    private static bool Says(JsonElement activity) => activity.GetRawText().Contains(Reminder, StringComparison.Ordinal);
}
