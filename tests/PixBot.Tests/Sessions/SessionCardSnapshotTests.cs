using System.Text;
using System.Text.RegularExpressions;
using PixBot.Tests.Conversations.Driver;
using PixBot.Tests.Deployment;
using Snapshooter;
using Snapshooter.Xunit3;
using Xunit;

namespace PixBot.Tests.Sessions;

/// <summary>What is sent and answered before exam day: Tom and Paul read French, Zoé and Anne English.</summary>
public sealed class SessionCardSnapshotTests : IAsyncDisposable
{
    private readonly Bot bot = new(options => options.School.PublicUrl = new Uri("https://pixbot.example"));

    [Fact]
    public async Task Absence_answers_day_before_and_families()
    {
        await bot.OpenAsync();
        await bot.ExportAsync();
        await bot.PlanAsync(("supervisors", $"{School.IdOf("paul")},{School.IdOf("anne")}"), ("certifiable", "false"));
        var shown = new StringBuilder();
        Add(shown, "asked why", await bot.As("tom").PressAsync("Je serai absent"), await bot.As("zoe").PressAsync("I will be absent"));
        Add(shown, "told", await bot.As("tom").PressAsync("Prévenir le référent", ("reason", "voyage")), await bot.As("zoe").PressAsync("Tell the referent", ("reason", "ill")));
        await AddOfReferentAsync(shown, "absence, for the referent");
        Add(shown, "back", await bot.As("tom").PressAsync("Finalement, je serai là"), await bot.As("zoe").PressAsync("I will be there after all"));
        Add(shown, "supervisor", await bot.As("paul").PressAsync("Je ne peux pas"), await bot.As("anne").PressAsync("I cannot"));
        await AddOfReferentAsync(shown, "supervisor, for the referent");
        Add(shown, "my sessions", await bot.As("paul").SayAsync("Mes sessions"), await bot.As("anne").SayAsync("My sessions"));
        await bot.Claire.SayAsync("Sessions");
        await bot.Claire.PressAsync("Ouvrir");
        shown.Append("# unseen\n").Append((await bot.Claire.PressAsync("Qui ne l’a pas vue ? (5)")).Card.Draw());
        shown.Append("# families\n").Append((await bot.Claire.PressAsync("Texte pour les familles")).Card.Draw());
        await bot.UntilAsync(new DateTimeOffset(2026, 5, 24, 15, 0, 0, TimeSpan.Zero));
        shown.Append("# day before\n").Append(bot.As("tom").LastCard.Draw()).Append(bot.As("zoe").LastCard.Draw());
        shown.Append("# briefing\n").Append(bot.As("paul").LastCard.Draw()).Append(bot.As("anne").LastCard.Draw());
        var drawing = Links().Replace(shown.ToString(), "https://pixbot.example/calendar/<link>.ics");
        Snapshot.Match(drawing, new SnapshotFullName("Absence_answers_day_before_and_families.snap", Repository.PathOf("tests", "PixBot.Tests", "Sessions")));
    }

    public ValueTask DisposeAsync() => bot.DisposeAsync();

    private static Regex Links() => new(@"https://pixbot\.example/calendar/[\w-]+\.ics");

    private static void Add(StringBuilder shown, string what, Seen french, Seen english) =>
        shown.Append("# ").Append(what).Append('\n').Append(french.Card.Draw()).Append(english.Card.Draw());

    private async Task AddOfReferentAsync(StringBuilder shown, string what)
    {
        await bot.SettleAsync();
        shown.Append("# ").Append(what).Append('\n').Append(bot.Claire.LastCard.Draw());
    }
}
