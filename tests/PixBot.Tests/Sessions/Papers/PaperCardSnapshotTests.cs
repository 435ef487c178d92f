using System.Text;
using PixBot.Tests.Conversations.Driver;
using PixBot.Tests.Deployment;
using PixBot.Tests.Sessions.Papers.Templates;
using Snapshooter;
using Snapshooter.Xunit3;
using Xunit;

namespace PixBot.Tests.Sessions.Papers;

/// <summary>The cards of papers as referents read them, in both languages.</summary>
public sealed class PaperCardSnapshotTests : IAsyncDisposable
{
    private readonly Bot bot = new();

    [Fact]
    public async Task Papers_and_template()
    {
        await bot.PlannedAsync();
        var shown = new StringBuilder();
        await AddAsync(shown, "Ouvrir", "Papiers", "Notre modèle Word");
        await bot.Claire.SayAsync("English");
        await AddAsync(shown, "Open", "Papers", "Our Word template");
        Snapshot.Match(shown.ToString(), new SnapshotFullName("Papers_and_template.snap", Repository.PathOf("tests", "PixBot.Tests", "Sessions", "Papers")));
    }

    public ValueTask DisposeAsync() => bot.DisposeAsync();

    private async Task AddAsync(StringBuilder shown, string open, string papers, string template)
    {
        await bot.Claire.SayAsync("Sessions");
        await bot.Claire.PressAsync(open);
        shown.Append("# papers\n").Append((await bot.Claire.PressAsync(papers)).Card.Draw());
        shown.Append("# template\n").Append((await bot.Claire.PressAsync(template)).Card.Draw());
        var letter = new TemplateFiles(TemplateFiles.Paragraph(TemplateFiles.Run("{{nom}} {{prenon}} {{horoscope}}"))).ToBytes();
        shown.Append("# dropped\n").Append((await bot.Claire.DropAsync("modele.docx", letter)).Draw());
        shown.Append("# in use\n").Append((await bot.Claire.PressAsync(open == "Open" ? "Use it anyway" : "L’utiliser quand même")).Card.Draw());
    }
}
