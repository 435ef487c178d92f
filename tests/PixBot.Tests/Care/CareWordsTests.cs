using PixBot.Core.Features.Care.Recognition;
using PixBot.Core.Knowledge.Linguistics;
using Shouldly;
using Xunit;

namespace PixBot.Tests.Care;

/// <summary>Lines that nothing learns from: what is found, and what is taken for care and is none.</summary>
public sealed class CareWordsTests
{
    private static readonly CareWords Words = new(new CareModel(CareModel.Shipped()));

    /// <summary>Cries among the questions of others: no false alarms.</summary>
    private static readonly string[] Cries =
    [
        "Je me sens vraiment mal en ce moment et personne ne me parle dans la classe",
        "On m'insulte sur Snapchat depuis une semaine, à qui en parler ?",
        "Some boys keep making fun of me online and I don't know who to talk to",
        "Je me fais harceler par des garçons de ma classe",
        "Some older boys keep picking on me at break.",
    ];

    [Fact]
    public void What_is_shipped_was_learnt_from_the_examples_as_they_are() => CareModel.Shipped().Fingerprint.ShouldBe(
        CareModel.Fingerprint(CareExamples.Read()),
        "The words of care have changed: run `dotnet run -c Release --project tests/PixBot.Benchmarks -- learn` and commit learnt.bin.");

    [Fact]
    public void Nearly_all_distress_harassment_and_fear_is_found() =>
        Share(Unseen().FindAll(line => line.Kind != "none"), line => Words.AreIn(line.Text)).ShouldBeGreaterThanOrEqualTo(0.97);

    [Fact]
    public void Hardly_anything_else_is_taken_for_care()
    {
        List<string> others = [.. Unseen().Where(line => line.Kind == "none").Select(line => line.Text), .. Lines("held-out.tsv"), .. Lines("hard.tsv")];
        Share(others.FindAll(text => !Cries.Contains(text)), Words.AreIn).ShouldBeLessThanOrEqualTo(0.01);
    }

    [Theory]
    [InlineData("j'ai envie de mourir")]
    [InlineData("JE VEUX MOURIR")]
    [InlineData("jve mourrir")]
    [InlineData("un candidat a un malaise")]
    [InlineData("on me harcèle")]
    [InlineData("i want to die")]
    public void Words_of_care_are_found(string text) => Words.AreIn(text).ShouldBeTrue();

    [Theory]
    [InlineData("mort de rire")]
    [InlineData("je vais me tuer à réviser")]
    [InlineData("ça me tue")]
    [InlineData("this is killing me")]
    [InlineData("j'ai pas peur")]
    [InlineData("Nom;Prénom;Classe\nMourier;Tue;3A\nMort;Harcèle;3B")]
    [InlineData("")]
    public void What_only_looks_like_them_is_left_alone(string text) => Words.AreIn(text).ShouldBeFalse();

    [Fact]
    public void A_cry_at_the_end_of_a_long_message_is_found() =>
        Words.AreIn($"{string.Concat(Enumerable.Repeat("Bonjour, je voudrais savoir où est la salle. ", 200))} Et puis je veux mourir.").ShouldBeTrue();

    private static List<(string Kind, string Text)> Unseen()
    {
        var taught = CareExamples.Read().Select(example => example.Plain).ToHashSet(StringComparer.Ordinal);
        return
        [
            .. from line in File.ReadLines(Path.Combine(AppContext.BaseDirectory, "care.tsv")).Skip(1)
               let cells = line.Split('\t')
               where !taught.Contains(FiguresOfSpeech.SaidPlainly(Spelling.Plain(cells[2])))
               select (cells[0], cells[2]),
        ];
    }

    private static IEnumerable<string> Lines(string file) =>
        File.ReadLines(Path.Combine(AppContext.BaseDirectory, file)).Skip(1).Select(line => line.Split('\t')[2]);

    private static double Share<T>(List<T> all, Func<T, bool> holds) => (double)all.Count(holds) / all.Count;
}
