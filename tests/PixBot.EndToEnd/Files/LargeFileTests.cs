using System.Diagnostics;
using PixBot.Testing.Schools;
using Shouldly;
using Xunit;

namespace PixBot.EndToEnd.Files;

public sealed class LargeFileTests : EndToEndTest
{
    private const int Lines = 100_000;

    [Fact]
    public async Task A_list_and_an_export_of_a_hundred_thousand_lines_are_taken_by_the_running_app()
    {
        var school = new LargeSchool(Lines, 3_000);
        await StartAsync([SmallSchool.Claire]);

        var (list, listSeconds) = await TakeAsync("liste.csv", school.Roster());
        list.Fact("Élèves").ShouldBe($"{Lines}");
        list.Fact("Ajoutés").ShouldBe($"{Lines}");
        var (export, exportSeconds) = await TakeAsync("Resultats.csv", school.Export());
        Tell($"{Lines} lines: list in {listSeconds:F1} s, export in {exportSeconds:F1} s; peak working set of the app {School.App.PeakBytes / (1024 * 1024)} MB");
        export.Fact("Élèves reconnus").ShouldBe($"{Lines}");
        export.Fact("Profils envoyés").ShouldBe($"{school.Sent}");
        export.Fact("Certifiables").ShouldBe($"{school.Certifiable}");

        var dashboard = await School.Of(SmallSchool.Claire).SayAsync("Tableau de bord");
        dashboard.Text.ShouldContain($"**{school.Sent}** profils reçus sur {Lines} élèves");
    }

    private async Task<(Shown Card, double Seconds)> TakeAsync(string name, byte[] content)
    {
        var watch = Stopwatch.StartNew();
        var card = await School.Of(SmallSchool.Claire).DropAsync(name, content, TimeSpan.FromMinutes(4));
        return (card, watch.Elapsed.TotalSeconds);
    }
}
