using PixBot.Benchmarks.Care;
using PixBot.Benchmarks.Convocations;
using PixBot.Benchmarks.Imports;
using PixBot.Benchmarks.Knowledge;
using PixBot.Benchmarks.Matching;
using PixBot.Benchmarks.Outages;
using PixBot.Benchmarks.Plans;
using PixBot.Benchmarks.Turns;
using PixBot.Benchmarks.Views;

return args switch
{
    ["knowledge", .. var rest] => await KnowledgeBenchmark.RunAsync(rest),
    ["learn", .. var rest] => LearnCommand.Run(rest),
    ["care", .. var rest] => CareBenchmark.Run(rest),
    ["imports", .. var rest] => await ImportsBenchmark.RunAsync(rest),
    ["matching", .. var rest] => await MatchingBenchmark.RunAsync(rest),
    ["turns", .. var rest] => await TurnsBenchmark.RunAsync(rest),
    ["outages", .. var rest] => await OutagesBenchmark.RunAsync(rest),
    ["plan"] => PlanBenchmark.Run(),
    ["convocations"] => await ConvocationsBenchmark.RunAsync(),
    ["views", .. var rest] => await ViewsBenchmark.RunAsync(rest),
    _ => Usage(),
};

static int Usage()
{
    Console.Error.WriteLine("Usage: dotnet run -c Release --project tests/PixBot.Benchmarks -- turns [SECONDS]");
    Console.Error.WriteLine("       … -- imports [LINES …]");
    Console.Error.WriteLine("       … -- matching [SEED] [--show]");
    Console.Error.WriteLine("       … -- outages [WORD …]");
    Console.Error.WriteLine("       … -- plan");
    Console.Error.WriteLine("       … -- convocations");
    Console.Error.WriteLine("       … -- views [WORD …]");
    Console.Error.WriteLine("       … -- knowledge [--questions FILE …] [--candidates]");
    Console.Error.WriteLine("       … -- care [--folds] [--lines FILE] [--questions FILE …]");
    Console.Error.WriteLine("       … -- learn        writes what is learnt from the entries and from the words of care: two learnt.bin");
    return 2;
}
