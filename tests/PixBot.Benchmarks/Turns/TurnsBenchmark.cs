using System.Globalization;

namespace PixBot.Benchmarks.Turns;

/// <summary>
/// Turns per second of PixBot (a question answered, state in SQLite) beside a plain Bot Framework echo bot (a new connector
/// client per turn, as the samples do): the same machine, process, load and connector, in turns, so that the ratio holds
/// whatever else the machine does.
/// </summary>
internal static class TurnsBenchmark
{
    private const int Rounds = 5;
    private const int Chats = 64;

    public static async Task<int> RunAsync(IReadOnlyList<string> arguments)
    {
        var seconds = arguments.Count > 0 ? double.Parse(arguments[0], CultureInfo.InvariantCulture) : 4;
        await using var connector = await InstantConnector.StartAsync();
        await using var echo = await EchoBot.StartAsync();
        await using var pixbot = await PixBotHost.StartAsync(Chats, connector.ServiceUrl);
        using var echoLoad = new TurnLoad(echo.Endpoint, connector.ServiceUrl, Chats);
        using var pixbotLoad = new TurnLoad(pixbot.Endpoint, connector.ServiceUrl, Chats);
        await echoLoad.RunAsync(TimeSpan.FromSeconds(seconds));
        await pixbotLoad.RunAsync(TimeSpan.FromSeconds(seconds));

        var pairs = new List<(double Echo, double PixBot)>();
        for (var round = 1; round <= Rounds; round++)
        {
            var pair = (
                Echo: await echoLoad.RunAsync(TimeSpan.FromSeconds(seconds)),
                PixBot: await pixbotLoad.RunAsync(TimeSpan.FromSeconds(seconds)));
            pairs.Add(pair);
            Print($"round {round}: echo bot {pair.Echo,7:F0} turns/s   PixBot {pair.PixBot,7:F0} turns/s   ratio {pair.PixBot / pair.Echo,5:F1}");
        }

        Print($"median : echo bot {Median(pairs.Select(p => p.Echo)),7:F0} turns/s   PixBot {Median(pairs.Select(p => p.PixBot)),7:F0} turns/s   ratio {Median(pairs.Select(p => p.PixBot / p.Echo)),5:F1}");
        var asked = echoLoad.Turns + pixbotLoad.Turns;
        Print($"asked {asked} questions, {pixbotLoad.Turns} of them PixBot; {connector.Received} sends reached the connector");
        if (connector.Received >= asked)
            return 0;
        Print($"FALSE FIGURES: {asked - connector.Received} turns were taken and not answered.");
        return 1;
    }

    private static double Median(IEnumerable<double> values) => values.Order().ElementAt(Rounds / 2);

    private static void Print(FormattableString line) => Console.WriteLine(line.ToString(CultureInfo.InvariantCulture));
}
