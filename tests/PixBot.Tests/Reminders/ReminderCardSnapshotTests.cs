using System.Runtime.CompilerServices;
using System.Text;
using PixBot.Core.Features.Reminders;
using PixBot.Core.Features.Reminders.Sending;
using PixBot.Core.Localization;
using PixBot.Tests.Conversations.Driver;
using PixBot.Tests.Deployment;
using Shouldly;
using Snapshooter;
using Snapshooter.Xunit3;
using Xunit;

namespace PixBot.Tests.Reminders;

/// <summary>The cards of reminders as their readers see them, in French and in English (see <c>CardSnapshotTests</c>).</summary>
public sealed class ReminderCardSnapshotTests : IAsyncDisposable
{
    private static readonly ReminderRule Rule = new(new DateOnly(2026, 5, 29)) { CampaignCode = "JEANZA726", CampaignUrl = new("https://app.pix.fr/campagnes/JEANZA726") };

    private readonly Bot bot = new();

    [Fact]
    public void Letter_at_each_stage() => Match(string.Join('\n', new[] { 14, 7, 3, 1, 0, -1 }.Select(days => Letters(days, new ReminderNeed.NeverSent()))));

    [Fact]
    public void Letter_that_knows_what_is_missing() => Match(string.Join('\n', new ReminderNeed[]
    {
        new ReminderNeed.SentBefore(2), new ReminderNeed.SentBefore(1), new ReminderNeed.SentBefore(0), new ReminderNeed.SentBefore(null),
        new ReminderNeed.NotCertifiable(2), new ReminderNeed.NotCertifiable(1),
    }.Select(need => Letters(3, need))));

    [Fact]
    public void A_letter_is_one_screen_of_a_phone()
    {
        foreach (var days in new[] { 14, 7, 3, 1, 0 })
        {
            var card = ReminderCard.Build(Letter(days, new ReminderNeed.SentBefore(2)), Language.French);
            card.Body.Count.ShouldBeLessThanOrEqualTo(6);
            card.Words().Length.ShouldBeLessThan(750);
        }
    }

    [Fact]
    public async Task Problem()
    {
        await bot.OpenAsync();
        var french = (await bot.As("max").ForgeAsync("reminder-problem")).Card;
        Match(french.Draw() + "\n" + (await bot.As("zoe").ForgeAsync("reminder-problem")).Card.Draw());
    }

    [Fact]
    public async Task Plan_form_and_stop()
    {
        await bot.OpenAsync();
        await bot.Claire.SayAsync("Relancer");
        await bot.Claire.PressAsync("Modifier");
        await bot.Claire.PressAsync("Enregistrer", ("days-off", "25/05/2026 - 26/05/2026"));
        await bot.UntilAsync(new(2026, 5, 22, 15, 30, 0, TimeSpan.Zero));
        await SnapshotAsync("reminders-plan", "plan");
        await SnapshotAsync("reminders-edit", "form");
        await SnapshotAsync("reminders-look", "look");
        await SnapshotAsync("reminders-stop-ask", "stop");
        await SnapshotAsync("reminders-who", "who", ("reminder", "reminder-rule-20260522-1730"));
        await bot.Claire.ForgeAsync("reminders-edit");
        Match((await bot.Claire.PressAsync("Enregistrer", ("deadline", ""), ("days", "x"), ("code", "A"), ("url", "x"), ("days-off", "x"), ("classes", ""), ("time", ""))).Card.Draw(), "faults");
        Match((await bot.Claire.ForgeAsync("reminders-pause", ("version", "0"))).Card.Draw(), "meanwhile");
    }

    [Theory]
    [InlineData("Français")]
    [InlineData("English")]
    public async Task Notice_of_a_rule_of_the_settings(string language)
    {
        await bot.OpenAsync();
        await bot.Claire.SayAsync(language);
        await bot.UntilAsync(new(2026, 5, 21, 15, 30, 0, TimeSpan.Zero));
        Match(bot.Claire.LastCard.Draw(), bot.Claire.LastCard.Lang);
    }

    [Fact]
    public async Task Preview_where_some_had_one_today()
    {
        await bot.OpenAsync();
        await bot.UntilAsync(new(2026, 5, 22, 15, 30, 0, TimeSpan.Zero));
        await bot.Claire.SayAsync("Relancer");
        Match((await bot.Claire.PressAsync("Aperçu")).Card.Draw());
    }

    public ValueTask DisposeAsync() => bot.DisposeAsync();

    private async Task SnapshotAsync(string verb, string name, params (string, string)[] data)
    {
        await bot.Claire.SayAsync("Français");
        var french = (await bot.Claire.ForgeAsync(verb, data)).Card.Draw();
        await bot.Claire.SayAsync("English");
        Match(french + "\n" + (await bot.Claire.ForgeAsync(verb, data)).Card.Draw(), name, nameof(Plan_form_and_stop));
        await bot.Claire.SayAsync("Français");
    }

    private static string Letters(int days, ReminderNeed need)
    {
        var letters = new StringBuilder();
        foreach (var language in Enum.GetValues<Language>())
            letters.Append(ReminderCard.Build(Letter(days, need), language).Draw()).Append('\n');
        return letters.ToString();
    }

    private static ReminderMessage Letter(int days, ReminderNeed need) => ReminderMessage.Of("Léa", need, Rule, new(null, null, null), Rule.Deadline.AddDays(-days));

    private static void Match(string drawing, string? name = null, [CallerMemberName] string test = "") => Snapshot.Match(
        drawing, new SnapshotFullName($"{test}{(name is null ? "" : $".{name}")}.snap", Repository.PathOf("tests", "PixBot.Tests", "Reminders")));
}
