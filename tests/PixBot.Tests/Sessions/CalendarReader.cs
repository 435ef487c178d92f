using System.Text.Json;
using PixBot.Tests.Conversations.Driver;
using PixBot.Tests.Deployment;
using Shouldly;

namespace PixBot.Tests.Sessions;

/// <summary>Reads calendar files by npm's ical.js, which is not what wrote them.</summary>
internal static class CalendarReader
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web);

    public static async Task<ReadEntry> ReadAsync(string content)
    {
        using var folder = new TemporaryFolder();
        await File.WriteAllTextAsync(folder.File("session.ics"), content, Bot.Token);
        var read = await Command.RunAsync(
            "node", [Repository.PathOf("tests", "PixBot.Tests", "Sessions", "read-calendar.cjs"), folder.File("session.ics")], Bot.Token);
        read.ExitCode.ShouldBe(0, $"{read.Everything}\ntests/run installs ical.js (npm ci in tests/).");
        return JsonSerializer.Deserialize<ReadEntry>(read.Output, Options)!;
    }
}

internal sealed record ReadEntry(
    string Method, int Events, int Attendees, string Uid, int Sequence, string Status, string Summary, string Location, string Description, string Zone,
    DateTimeOffset Start, DateTimeOffset End, DateTimeOffset Stamp);
