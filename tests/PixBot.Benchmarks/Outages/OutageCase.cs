namespace PixBot.Benchmarks.Outages;

internal enum StoreKind
{
    Sqlite,
    Azurite,
}

/// <param name="BreakAsync">Breaks something while the message goes out, and mends it.</param>
internal sealed record OutageCase(string Name, StoreKind Store, Func<OutagesSchool, Task> BreakAsync);
