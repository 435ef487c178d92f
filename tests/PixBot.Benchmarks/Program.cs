using PixBot.Benchmarks.Turns;

return args switch
{
    ["turns", .. var rest] => await TurnsBenchmark.RunAsync(rest),
    _ => Usage(),
};

static int Usage()
{
    Console.Error.WriteLine("Usage: dotnet run -c Release --project tests/PixBot.Benchmarks -- turns [SECONDS]");
    return 2;
}
