using PixBot.Core.Features.Care.Recognition;

namespace PixBot.Benchmarks.Care;

/// <summary>
/// Learns from most lines of the examples and judges the others, so that an example is always judged by what was learnt of other
/// lines: how far what is taught holds for ways of saying that nobody wrote down.
/// </summary>
internal sealed class CareFolds(IReadOnlyList<CareExample> examples, IReadOnlyList<string> ordinary, int folds)
{
    /// <summary>So that a line of forty ways counts no more than one of ten.</summary>
    private const int MostOfOneLine = 10;

    private readonly Dictionary<string, int> foldOf = examples
        .Select(example => example.Line).Distinct(StringComparer.Ordinal)
        .Select((line, at) => (line, fold: at % folds))
        .ToDictionary(one => one.line, one => one.fold, StringComparer.Ordinal);

    public IEnumerable<(CareExample Example, CareKind? Found)> Judged() => Enumerable.Range(0, folds).SelectMany(Judged);

    private List<(CareExample Example, CareKind? Found)> Judged(int fold)
    {
        var learnt = CareModel.Learn([.. examples.Where(example => foldOf[example.Line] != fold)], ordinary);
        CareWords words = new(new CareModel(learnt));
        return
        [
            .. from line in examples.Where(example => foldOf[example.Line] == fold).GroupBy(example => example.Line)
               from example in line.Take(MostOfOneLine)
               select (example, words.KindOf(example.Plain)),
        ];
    }
}
