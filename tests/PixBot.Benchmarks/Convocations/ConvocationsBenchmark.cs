using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using PixBot.Benchmarks.Turns;
using PixBot.Benchmarks.Views;
using PixBot.Core.Deliveries;
using PixBot.Core.Features.Sessions;
using PixBot.Core.Features.Sessions.Convocations;
using PixBot.Core.State;

namespace PixBot.Benchmarks.Convocations;

/// <summary>
/// How long 6,000 candidates in 200 sessions take to be convoked beside what the pace allows, and how long every view of the
/// bot takes with them in the store.
/// </summary>
internal static class ConvocationsBenchmark
{
    private const int Sessions = 200;
    private const int PerSession = 30;
    private const int PerSecond = 50;

    /// <summary>Not those that wait for a reminder to everybody, which has its own figure.</summary>
    private static readonly IReadOnlyList<string> Views =
        ["session", "convocation", "Mes données", "Instructions", "Tick", "Tableau", "class", "Relancer", "Diffuser", "Questions", "found by a name"];

    public static async Task<int> RunAsync()
    {
        await using var connector = await ViewsConnector.StartAsync();
        await using var host = await PixBotHost.StartAsync([("PixBot:Broadcasts:MessagesPerSecond", $"{PerSecond}")]);
        var school = new ViewsSchool(Sessions * PerSession, Sessions, PerSession);
        await school.FillAsync(host.Services);
        await GreetAsync(host, connector, school);
        await ConvokeAsync(host, connector);
        return await ViewsBenchmark.PrintAsync(host, connector, school, Views);
    }

    /// <summary>Everybody has opened the bot.</summary>
    private static async Task GreetAsync(PixBotHost host, ViewsConnector connector, ViewsSchool school)
    {
        using var http = new HttpClient();
        var people = school.Candidates.Concat(ViewsSchool.SessionSupervisors).Append(school.Referent);
        await Parallel.ForEachAsync(people, new ParallelOptions { MaxDegreeOfParallelism = 8 }, async (person, _) =>
        {
            var chat = new ViewsChat(http, host.Endpoint, connector, person);
            await chat.SendAsync(chat.Say("Aide"));
        });
    }

    private static async Task ConvokeAsync(PixBotHost host, ViewsConnector connector)
    {
        var schoolId = SchoolId.OfTenant(BenchPeople.TenantId);
        var (before, cpu, watch) = (connector.Messages.Count, Environment.CpuUsage.TotalTime, Stopwatch.StartNew());
        var sessions = await host.Services.GetRequiredService<SessionStore>().ListAsync(schoolId, CancellationToken.None);
        foreach (var session in sessions)
        {
            await host.Services.GetRequiredService<Broadcaster>().StartAsync(
                new Broadcast(
                    new(schoolId, $"convocation-{session.Id}-{session.Revision}"),
                    ConvocationBroadcast.Name,
                    CreatedBy: null,
                    JsonSerializer.Serialize(new SessionParameters(session.Id, session.Room, session.Revision))),
                CancellationToken.None);
        }

        var expected = sessions.Count * (PerSession + 1);
        while (connector.Messages.Count - before < expected && watch.Elapsed < TimeSpan.FromMinutes(10))
            await Task.Delay(TimeSpan.FromMilliseconds(100), TimeProvider.System, CancellationToken.None);
        Print([.. connector.Messages.Skip(before).Order()], expected, Environment.CpuUsage.TotalTime - cpu);
    }

    private static void Print(IReadOnlyList<long> sent, int expected, TimeSpan cpu)
    {
        var seconds = Stopwatch.GetElapsedTime(sent[0], sent[^1]).TotalSeconds;
        var busiest = sent.GroupBy(at => (int)Stopwatch.GetElapsedTime(sent[0], at).TotalSeconds).Max(second => second.Count());
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{sent.Count} of {expected} convocations and supervisors' cards in {seconds:F1} s, {expected / (double)PerSecond:F1} s at {PerSecond} a second; at most {busiest} in any second; {cpu.TotalMilliseconds / expected:F1} ms of CPU each, the connector's side included."));
    }
}
