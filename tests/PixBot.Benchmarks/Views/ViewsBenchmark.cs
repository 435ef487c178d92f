using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using PixBot.Benchmarks.Turns;

namespace PixBot.Benchmarks.Views;

/// <summary>
/// How long every view of the bot takes in a large school, from the request to the answer over HTTP, and how large its card
/// is; says which are slower or larger than they may be.
/// </summary>
internal static class ViewsBenchmark
{
    private const int Samples = 40;
    private const int WarmUps = 4;
    private const double MostMilliseconds = 300;
    private const double MostKilobytes = 80;

    public static async Task<int> RunAsync(IReadOnlyList<string> arguments)
    {
        await using var connector = await ViewsConnector.StartAsync();
        await using var host = await PixBotHost.StartAsync();
        var school = new ViewsSchool();
        var watch = Stopwatch.StartNew();
        await school.FillAsync(host.Services);
        Console.WriteLine($"The school is there after {watch.Elapsed.TotalSeconds.ToString("F0", CultureInfo.InvariantCulture)} s.");
        return await PrintAsync(host, connector, school, arguments);
    }

    /// <summary>All views, or those that an argument names, of this school as it is.</summary>
    public static async Task<int> PrintAsync(PixBotHost host, ViewsConnector connector, ViewsSchool school, IReadOnlyList<string> arguments)
    {
        using var http = new HttpClient();
        Console.WriteLine("view                          p50 ms  p95 ms  max ms  cpu ms  MB made   card KB");
        var above = 0;
        foreach (var view in ViewsList.All.Where(view => arguments.Count == 0 || arguments.Any(word => view.Name.Contains(word, StringComparison.OrdinalIgnoreCase))))
        {
            var figures = await MeasureAsync(view, new ViewsChat(http, host.Endpoint, connector, view.Who(school)));
            above += Print(view.Name, figures) ? 1 : 0;
        }

        Console.WriteLine(above == 0 ? $"No view is above {MostMilliseconds} ms (p95) or {MostKilobytes} KB." : $"{above} views are above {MostMilliseconds} ms (p95) or {MostKilobytes} KB.");
        return above == 0 ? 0 : 1;
    }

    private static async Task<Figures> MeasureAsync(View view, ViewsChat chat)
    {
        foreach (var step in view.Before)
            await (step is Step.Await awaited ? chat.AwaitAsync(awaited.Verb) : chat.SendAsync(Ready(chat, step)));
        var before = chat.Card;
        var times = new List<double>();
        var (cpu, made) = (TimeSpan.Zero, 0L);
        for (var i = 0; i < WarmUps + Samples; i++)
        {
            chat.Card = before;
            var ready = Ready(chat, view.Last);
            if (i == WarmUps)
                (cpu, made) = (Environment.CpuUsage.TotalTime, GC.GetTotalAllocatedBytes());
            var start = Stopwatch.GetTimestamp();
            if (!await chat.SendAsync(ready))
                throw new InvalidOperationException($"« {view.Name} » showed no card.");
            if (i >= WarmUps)
                times.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
        }

        return new([.. times.Order()], (Environment.CpuUsage.TotalTime - cpu) / Samples, (GC.GetTotalAllocatedBytes() - made) / Samples / (1024.0 * 1024), 2 * JsonNode.Parse(chat.Card.GetRawText())!.ToJsonString(Plain).Length / 1024.0);
    }

    /// <summary>As it goes over the wire, without escapes that only .NET makes.</summary>
    private static readonly JsonSerializerOptions Plain = new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static byte[] Ready(ViewsChat chat, Step step) => step switch
    {
        Step.Say say => chat.Say(say.Text),
        Step.Press press => chat.Press(press.Verb, press.Typed.ToDictionary(pair => pair.Input, pair => pair.Value)),
        _ => throw new ArgumentOutOfRangeException(nameof(step)),
    };

    /// <param name="Cpu">Of a sample, all told: the app's, the client's and the connector's. Other programs disturb it less than they do the times.</param>
    /// <param name="MegabytesMade">Allocated for a sample, all told.</param>
    private sealed record Figures(IReadOnlyList<double> Times, TimeSpan Cpu, double MegabytesMade, double Kilobytes);

    private static bool Print(string name, Figures figures)
    {
        var (p50, p95) = (figures.Times[Samples / 2], figures.Times[Samples * 95 / 100]);
        var isAbove = p95 > MostMilliseconds || figures.Kilobytes > MostKilobytes;
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{name,-28}{p50,8:F1}{p95,8:F1}{figures.Times[^1],8:F1}{figures.Cpu.TotalMilliseconds,8:F1}{figures.MegabytesMade,9:F1}{figures.Kilobytes,10:F1}{(isAbove ? "   ABOVE" : "")}"));
        return isAbove;
    }
}
