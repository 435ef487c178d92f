using PixBot.Simulator.People;
using PixBot.Testing.Schools;
using Shouldly;
using Xunit;
using static PixBot.EndToEnd.SmallSchool;

namespace PixBot.EndToEnd.Loops;

/// <summary>What a school does in its year, over HTTP with the app in a process of its own, whatever its store is.</summary>
public abstract partial class SchoolYear : EndToEndTest
{
    /// <summary>A tenant for each test, so that stores which tests share hold a school for each.</summary>
    private readonly Guid tenant = Guid.NewGuid();

    protected abstract (string Name, string Value)[] Storage { get; }

    private ChatDriver Referent => School.Of(Claire);

    [Fact]
    public async Task A_list_and_an_export_are_counted_and_questions_are_answered()
    {
        await StartAsync();

        var list = await Referent.DropAsync("liste.csv", Roster());
        list.Text.ShouldContain("Liste importée");
        list.Fact("Élèves").ShouldBe("8");
        list.Fact("Surveillants").ShouldBe("2");
        list.Fact("Ajoutés").ShouldBe("10");
        var export = await Referent.DropAsync("Resultats.csv", Export());
        export.Text.ShouldContain("Export de Pix Orga importé");
        export.Fact("Élèves reconnus").ShouldBe("8");
        export.Fact("Profils envoyés").ShouldBe("4");
        export.Fact("Certifiables").ShouldBe("3");

        await School.InstallAsync([Lea, Ines, Zoe]);
        (await School.Of(Lea).SayAsync("Mon statut")).Text.ShouldContain("✅ oui");
        (await School.Of(Zoe).SayAsync("Mon statut")).Text.ShouldContain("Il te manque **2 compétences**");
        (await School.Of(Ines).SayAsync("mon statut")).Text.ShouldContain("❌ pas encore envoyé");
        var answer = await School.Of(Ines).SayAsync("ça coute combien");
        FeedbackOf(answer).ShouldBe([("cost", "answer"), ("cost", "answer")]);
    }

    private Task StartAsync() => StartAsync(All, options => options.TenantId = tenant, Storage);

    /// <summary>The school as it is once everybody has the bot, except Malo, and the files are in.</summary>
    private async Task BeginAsync()
    {
        await StartAsync();
        await Referent.DropAsync("liste.csv", Roster());
        await Referent.DropAsync("Resultats.csv", Export());
        await School.InstallAsync(All.Where(person => person != Malo));
    }

    private static IEnumerable<(string? Topic, string? Kind)> FeedbackOf(Shown answer) => answer.Buttons
        .Where(button => button.GetProperty("verb").GetString() == "feedback")
        .Select(button => button.GetProperty("data"))
        .Select(data => (data.GetProperty("topic").GetString(), data.GetProperty("kind").GetString()));

    private IEnumerable<SimulatedPerson> WhoSees(string text) => All.Where(person => School.Of(person).OfBot.Any(shown => shown.Says(text)));
}
