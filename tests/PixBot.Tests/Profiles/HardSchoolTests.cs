using PixBot.Testing.Builders.Hard;
using Shouldly;
using Xunit;

namespace PixBot.Tests.Profiles;

public sealed class HardSchoolTests
{
    public static TheoryData<int, string> Schools => new() { { 1, "Town" }, { 12, "Coast" } };

    [Theory]
    [MemberData(nameof(Schools))]
    public async Task No_line_of_a_hard_export_is_tied_wrongly_and_at_most_three_in_a_hundred_are_asked_about(int seed, string names)
    {
        var school = new HardSchool(seed, names == "Town" ? HardNames.Town : HardNames.Coast);
        var judged = await HardTrial.RunAsync(school, TestContext.Current.CancellationToken);

        judged.Count(line => line.Line.Case != HardCase.None).ShouldBeGreaterThan(290);
        judged.Where(line => line.Verdict == Verdict.Wrong).Select(line => line.Line).ShouldBeEmpty();
        judged.Where(line => line.Verdict is Verdict.Missed or Verdict.AskedInVain).Select(line => line.Line).ShouldBeEmpty();
        judged.Count(line => line.Verdict == Verdict.AskedWell).ShouldBeLessThanOrEqualTo(judged.Count * 3 / 100);
        judged.Where(line => line.Line.Case == HardCase.None).ShouldAllBe(line => line.Verdict == Verdict.Right);
    }
}
