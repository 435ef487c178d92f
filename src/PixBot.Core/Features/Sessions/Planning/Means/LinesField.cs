using PixBot.Core.Cards;
using PixBot.Core.Cards.Forms;
using PixBot.Core.Localization;

namespace PixBot.Core.Features.Sessions.Planning.Means;

/// <summary>Days and hours, a day on each line; of what is not understood the first line is named.</summary>
/// <param name="parse">A line; null where it is not understood.</param>
internal sealed class LinesField<T>(string id, Text label, string example, Func<string, IReadOnlyList<T>?> parse)
    : ParsedField<IReadOnlyList<T>>(id, label, Longest, MeansTexts.LinesExpected(example), text => PlanTimes.All(text, parse))
{
    private const int Longest = 6000;

    private readonly Func<string, bool> isUnderstood = line => parse(line) is not null;

    public override Text? FaultOf(string typed) => FirstBad(Clean(typed)) is { } line && Clean(typed).Length <= Longest
        ? MeansTexts.LineNotUnderstood(CardText.Escape(line), Label, example)
        : base.FaultOf(typed);

    private string? FirstBad(string text) => PlanTimes.LinesOf(text).FirstOrDefault(line => !isUnderstood(line)) is { } line
        ? CardText.Line(line, 60)
        : null;
}
