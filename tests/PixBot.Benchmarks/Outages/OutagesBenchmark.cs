namespace PixBot.Benchmarks.Outages;

/// <summary>
/// A message to 500 people over HTTP while something is out: how many it does not reach unnamed, how many get it twice, of
/// how many nobody knows, and how long it takes to heal. Long waits pass by the app's clock, but those in Azure's own queues.
/// </summary>
internal static class OutagesBenchmark
{
    public static async Task<int> RunAsync(IReadOnlyList<string> words)
    {
        await using var connector = await OutagesConnector.StartAsync();
        var bad = 0;
        Console.WriteLine("case                          lost  twice  unknown  unreachable  failed   sent  sum  healed after");
        foreach (var store in OutageCases.All.GroupBy(one => one.Store))
        {
            var chosen = store.Where(one => words.Count == 0 || words.Any(word => one.Name.Contains(word, StringComparison.OrdinalIgnoreCase))).ToList();
            if (chosen.Count > 0)
                bad += await RunAsync(store.Key, chosen, connector);
        }

        Console.WriteLine(bad == 0 ? "Nobody was lost, and nobody got anything twice." : $"{bad} cases lost somebody, sent twice or do not add up.");
        return bad == 0 ? 0 : 1;
    }

    private static async Task<int> RunAsync(StoreKind kind, List<OutageCase> cases, OutagesConnector connector)
    {
        await using var store = await OutagesStore.OpenAsync(kind);
        if (store is null)
        {
            Console.WriteLine($"{cases.Count} cases are left out: Azurite is not there (npm ci in tests).");
            return 0;
        }

        await using var school = await OutagesSchool.OpenAsync(store, connector);
        var bad = 0;
        foreach (var one in cases)
        {
            var figures = await school.RunAsync(one);
            Console.WriteLine(figures.Line(one.Name));
            bad += figures.IsGood ? 0 : 1;
        }

        return bad;
    }
}
