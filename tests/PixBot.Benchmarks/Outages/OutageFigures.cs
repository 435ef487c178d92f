using System.Globalization;
using PixBot.Core.Deliveries;

namespace PixBot.Benchmarks.Outages;

/// <param name="Lost">Neither arrived nor named unknown.</param>
/// <param name="Twice">Who got it more than once.</param>
/// <param name="Healed">From the end of the fault to the close of the broadcast, in the app's time.</param>
internal sealed record OutageFigures(int Lost, int Twice, BroadcastProgress Progress, TimeSpan Healed)
{
    public bool IsGood => Lost == 0 && Twice == 0 && Sum == OutagesSchool.People;

    private int Sum => Progress.Sent + Progress.UnreachableCount + Progress.Failed + Progress.Unknown + Progress.Cancelled;

    public string Line(string name) => string.Create(
        CultureInfo.InvariantCulture,
        $"{name,-28}{Lost,6}{Twice,7}{Progress.Unknown,9}{Progress.UnreachableCount,13}{Progress.Failed,8}{Progress.Sent,7}{Sum,5}{Healed.TotalSeconds,12:F0} s{(IsGood ? "" : "   BAD")}");
}
