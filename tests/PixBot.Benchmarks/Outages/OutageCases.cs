namespace PixBot.Benchmarks.Outages;

internal static class OutageCases
{
    private const int Busy = 503;

    public static readonly IReadOnlyList<OutageCase> All =
    [
        new("nothing", StoreKind.Sqlite, _ => Task.CompletedTask),
        new("connector down 130 s", StoreKind.Sqlite, school => DownAsync(school, TimeSpan.FromSeconds(130))),
        new("connector down 20 min", StoreKind.Sqlite, school => DownAsync(school, TimeSpan.FromMinutes(20))),
        new("connector slow 20 s", StoreKind.Sqlite, SlowAsync),
        new("resets, 1 in 10", StoreKind.Sqlite, ResetAsync),
        new("SQLite down 30 s", StoreKind.Sqlite, school => StoreDownAsync(school, TimeSpan.FromSeconds(30))),
        new("SQLite down 5 min", StoreKind.Sqlite, school => StoreDownAsync(school, TimeSpan.FromMinutes(5))),
        new("disk full 60 s", StoreKind.Sqlite, FullAsync),
        new("clock back 2 h", StoreKind.Sqlite, ClockBackAsync),
        new("1 % passing 404", StoreKind.Sqlite, school => GoneAsync(school, oneIn: 100, isPassing: true)),
        new("5 % removed chats", StoreKind.Sqlite, school => GoneAsync(school, oneIn: 20, isPassing: false)),
        new("Azurite down 30 s", StoreKind.Azurite, school => StoreDownAsync(school, TimeSpan.FromSeconds(30))),
        new("Azurite down 5 min", StoreKind.Azurite, school => StoreDownAsync(school, TimeSpan.FromMinutes(5))),
    ];

    private static async Task DownAsync(OutagesSchool school, TimeSpan time)
    {
        await school.UntilArrivedAsync(84);
        school.Connector.Trouble = (_, _) => new ConnectorTrouble.Answers(Busy);
        await school.PassAsync(time);
        school.Connector.Trouble = ConnectorTrouble.None;
    }

    /// <summary>For as long as it takes.</summary>
    private static Task SlowAsync(OutagesSchool school)
    {
        school.Connector.Trouble = (_, _) => new ConnectorTrouble.Takes(school.WaitAsync(TimeSpan.FromSeconds(20)));
        return Task.CompletedTask;
    }

    /// <summary>Half of them after the message has arrived.</summary>
    private static Task ResetAsync(OutagesSchool school)
    {
        school.Connector.Trouble = (_, number) => number % 10 == 0 ? new ConnectorTrouble.Resets(HasArrived: number % 20 == 0) : null;
        return Task.CompletedTask;
    }

    private static async Task StoreDownAsync(OutagesSchool school, TimeSpan time)
    {
        await school.UntilArrivedAsync(84);
        await using (await school.Store.BreakAsync(school.Host))
            await school.PassAsync(time, atLeast: TimeSpan.FromSeconds(25));
    }

    private static async Task FullAsync(OutagesSchool school)
    {
        await school.UntilArrivedAsync(84);
        await using (await FullDisk.BeginAsync(school.Host))
            await school.PassAsync(TimeSpan.FromSeconds(60));
    }

    private static async Task ClockBackAsync(OutagesSchool school)
    {
        await school.UntilArrivedAsync(297);
        await school.SetClockAsync(school.Now.AddHours(-2));
    }

    private static Task GoneAsync(OutagesSchool school, int oneIn, bool isPassing)
    {
        school.Connector.Remove(Enumerable.Range(0, OutagesSchool.People / oneIn).Select(i => i * oneIn), isPassing);
        return Task.CompletedTask;
    }
}
