using System.Globalization;
using PixBot.Core.Localization;

namespace PixBot.Benchmarks.Knowledge;

/// <summary>Percentages over answered questions: those in scope, save for false answers.</summary>
internal sealed record Figures(
    int InScope, int OutOfScope, double First, double RightAmongThree, double Shown, double Direct, double False, double SurePrecision, double Language)
{
    public static Figures Of(IReadOnlyCollection<Answered> answered)
    {
        var inScope = answered.Where(one => one.InScope).ToList();
        var others = answered.Where(one => !one.InScope).ToList();
        return new(
            inScope.Count,
            others.Count,
            Percent(inScope, one => one.FirstIsRight),
            Percent(inScope, one => one.RightAmong(3)),
            Percent(inScope, one => one.RightIsShown),
            Percent(inScope, one => one.AnswersRight),
            Percent(others, one => one.IsSure),
            Percent([.. answered.Where(one => one.IsSure)], one => one.AnswersRight),
            Percent([.. answered], one => one.LanguageIsRight));
    }

    public static void Print(IReadOnlyCollection<Answered> answered)
    {
        Console.WriteLine("          in scope   top-1  top-3   shown  direct    out of scope   false    sure and right   language");
        foreach (var language in Enum.GetValues<Language>())
            Of([.. answered.Where(one => one.Question.Language == language)]).PrintLine(language.ToString());
        Of(answered).PrintLine("All");
    }

    private void PrintLine(string name) => Console.WriteLine(string.Create(
        CultureInfo.InvariantCulture,
        $"{name,-8} {InScope,9}  {First,5:F1}% {RightAmongThree,5:F1}%  {Shown,5:F1}%  {Direct,5:F1}% {OutOfScope,15}  {False,5:F1}% {SurePrecision,16:F1}% {Language,10:F1}%"));

    private static double Percent(IReadOnlyCollection<Answered> all, Func<Answered, bool> holds) =>
        all.Count == 0 ? 0 : 100.0 * all.Count(holds) / all.Count;
}
