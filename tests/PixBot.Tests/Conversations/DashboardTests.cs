using System.Diagnostics;
using System.Globalization;
using System.Text;
using AdaptiveCards;
using PixBot.Core.Localization;
using PixBot.Core.Messaging;
using PixBot.Testing.Builders;
using PixBot.Tests.Conversations.Driver;
using Shouldly;
using Xunit;

namespace PixBot.Tests.Conversations;

/// <summary>From the school over a class to a student, and from there to a reminder.</summary>
public sealed class DashboardTests : IAsyncDisposable
{
    private readonly Bot bot = new();

    [Fact]
    public async Task A_class_is_one_press_from_its_list_and_a_student_from_their_history()
    {
        await BeginAsync();
        await bot.Claire.SayAsync("Tableau de bord");
        var list = await bot.Claire.PressAsync("Liste de 3B");
        list.Reply.Parts.ShouldHaveSingleItem().ShouldBeOfType<ReplyPart.ReplaceCard>();
        list.Text.ShouldContain("❌ Rien reçu (2)\n");
        list.Text.ShouldContain("**Petit Ana** ›\n");
        list.Text.ShouldContain("**Nguyen Zoé** › 9 compétences · envoyé le 13 mai 2026");
        var student = await bot.Claire.PressAsync("Historique de Zoé Nguyen");
        student.Card.Fact("Profil").ShouldBe("✅ Certifiable, 9 compétences, envoyé le 13 mai 2026");
        student.Text.ShouldContain("**18 mai 2026** : ✅ Certifiable, 9 compétences, envoyé le 13 mai 2026 (export du 18 mai 2026, Certif 3e - collecte de profils (JNZYKB263))");
        (await bot.Claire.PressAsync("‹ 3B")).Text.ShouldContain("Petit Ana");
        (await bot.Claire.PressAsync("‹ Tableau de bord")).Text.ShouldContain("Classes (2)");
        bot.Claire.Cards.Count(card => card.Words().StartsWith("Tableau de bord", StringComparison.Ordinal)).ShouldBe(1, "each view stands in the place of the one before");
    }

    [Theory]
    [InlineData("Tableau de bord", "Relancer 3B")]
    [InlineData("Liste de 3B", "🔔 Relancer (2)")]
    public async Task A_class_is_one_press_from_its_reminder(string from, string button)
    {
        await BeginAsync();
        await bot.Claire.SayAsync("Tableau de bord");
        if (from != "Tableau de bord")
            await bot.Claire.PressAsync(from);
        (await bot.Claire.PressAsync(button)).Text.ShouldContain("3B");
        await bot.Claire.PressAsync("Envoyer la relance");
        await bot.SettleAsync();
        bot.As("max").Chat[^1].Text.ShouldContain("Max");
        bot.As("tom").Chat.ShouldAllBe(shown => !shown.Text.Contains("C’est envoyé"));
    }

    [Fact]
    public async Task Who_moved_in_the_last_week_is_named_the_latest_first_and_nobody_longer()
    {
        await BeginAsync();
        bot.Clock.Advance(TimeSpan.FromDays(2));
        await bot.As("max").ForgeAsync("profile-declare");
        var text = (await bot.Claire.SayAsync("Tableau de bord")).Text;
        text.ShouldContain("Du nouveau depuis une semaine (4)\n- **Roux Max (3B)** : rien reçu → ⏳ déclaré envoyé, aujourd’hui\r- **Diallo Tom (3A)** : rien reçu → 📤 envoyé, pas certifiable, il y a 2 jours");
        bot.Clock.Advance(TimeSpan.FromDays(6));
        (await bot.Claire.SayAsync("Tableau de bord")).Text.ShouldContain("Du nouveau depuis une semaine (1)");
        bot.Clock.Advance(TimeSpan.FromDays(2));
        (await bot.Claire.SayAsync("Tableau de bord")).Text.ShouldContain("Aucun changement d’état");
    }

    [Fact]
    public async Task Only_the_first_twenty_who_moved_are_named()
    {
        await bot.OpenAsync(Roster(30, 3));
        await bot.ExportAsync(Enumerable.Range(0, 30).Select(i => new Participation($"Élève{i:00}", "Zoé", $"Seconde {i % 3 + 1}").Sent("2026-05-12T07:42Z")));
        var text = (await bot.Claire.SayAsync("Tableau de bord")).Text;
        text.ShouldContain("(30)");
        text.ShouldContain("… et 10 autres");
    }

    [Fact]
    public async Task Classes_stand_in_the_order_in_which_people_count()
    {
        await bot.OpenAsync(Roster(24, 12));
        var titles = (await bot.Claire.SayAsync("Tableau de bord")).Card.Presses().Select(press => press.Title!).Where(title => title.StartsWith("Liste de S", StringComparison.Ordinal));
        titles.ShouldBe(Enumerable.Range(1, 12).Select(i => $"Liste de Seconde {i}"));
        string[] classes = ["10e", "3A10", "3A2", "3a2 bis", "3B1", "6e", "Terminale"];
        classes.OrderDescending(Alphabet.Classes).Order(Alphabet.Classes).ShouldBe(["3A2", "3a2 bis", "3A10", "3B1", "6e", "10e", "Terminale"]);
    }

    [Theory]
    [InlineData("lea")]
    [InlineData("paul")]
    [InlineData("gus")]
    public async Task Nobody_else_opens_any_of_it(string name)
    {
        await BeginAsync();
        await bot.Claire.SayAsync("Tableau de bord");
        await bot.As(name).PressTheirsAsync(bot.Claire, "Liste de 3A").ContinueWith(NotForThem, TaskScheduler.Default);
        await bot.As(name).ForgeAsync("student-history", ("person", School.IdOf("tom"))).ContinueWith(NotForThem, TaskScheduler.Default);
        await bot.As(name).ForgeAsync("dashboard", ("page", "0")).ContinueWith(NotForThem, TaskScheduler.Default);
    }

    [Theory]
    [InlineData("dashboard", "page", "99999999999")]
    [InlineData("dashboard", "page", "-3")]
    [InlineData("class-list", "class", "nowhere")]
    [InlineData("class-list", "class", "../|~")]
    [InlineData("student-history", "person", "nobody")]
    public async Task What_no_card_holds_does_no_harm(string verb, string name, string value)
    {
        await BeginAsync();
        var seen = await bot.Claire.ForgeAsync(verb, (name, value));
        (seen.Notice ?? seen.Text).ShouldNotBeNullOrWhiteSpace();
    }

    [Fact]
    public async Task A_member_of_staff_has_no_history_to_open() =>
        await AfterAsync(BeginAsync, async () => (await bot.Claire.ForgeAsync("student-history", ("person", School.IdOf("paul")))).Notice.ShouldNotBeNull());

    [Fact]
    public async Task Names_and_classes_do_nothing_in_its_cards()
    {
        await bot.OpenAsync(School.Roster + "[a](https://mal.example);**Zoé**;<b>3*C</b>;x@ecole.example;élève;;\n");
        await bot.ExportAsync(new Participation("[a](https://mal.example)", "**Zoé**", "<b>3*C</b>").Sent("2026-05-12T07:42Z"));
        var views = new[]
        {
            await bot.Claire.SayAsync("Tableau de bord"),
            await bot.Claire.PressAsync("Liste de ＜b＞3＊C＜/b＞"),
            await bot.Claire.PressAsync("Historique de ＊＊Zoé＊＊ ［a］(https：//mal.example)"),
        };
        foreach (var text in views.SelectMany(view => view.Card.Elements()).OfType<AdaptiveTextBlock>())
        {
            text.Text.ShouldNotMatch(@"(?<!\\)\]\(");
            text.Text.ShouldNotMatch(@"(?<!\\)<b>");
        }
    }

    /// <summary>The largest school that PixBot promises, with the longest names: every view fits, and none is slow.</summary>
    [Fact]
    public async Task Sixty_classes_of_five_thousand_students_fit_into_the_views_and_are_fast()
    {
        var names = Enumerable.Range(0, 5_000).Select(i => (Last: $"De La Rochefoucauld-Ngambani {i:0000}", First: "Marie-Charlotte", Class: $"Seconde {i % 60 + 1} (générale et technologique)")).ToList();
        var roster = string.Concat(names.Select((name, i) => $"{name.Last};{name.First};{name.Class};e{i}@ecole.example;élève;33;\n"));
        await bot.OpenAsync(School.Roster + roster);
        await bot.ExportAsync(names.Select((name, i) => SchoolBuilder.Participation(new(name.Last, name.First, name.Class), i, bot.Clock.GetUtcNow().AddDays(-9))));
        var watch = Stopwatch.StartNew();
        var sizes = new List<int> { (await bot.Claire.SayAsync("Tableau de bord")).Card.Utf16Bytes };
        var (dashboard, again) = (watch.Elapsed, new List<double>());
        for (var from = 25; from <= 62; from += 24)
            sizes.Add((await bot.Claire.PressAsync($"Suite : {from} à {Math.Min(62, from + 23)} sur 62")).Card.Utf16Bytes);
        await bot.Claire.PressAsync("Retour : 25 à 48");
        sizes.Add((await bot.Claire.PressAsync("Liste de Seconde 40 (générale et technologique)")).Card.Utf16Bytes);
        sizes.Add((await bot.Claire.PressAsync("Suite : 41 à 80 sur 83")).Card.Utf16Bytes);
        for (var i = 0; i < 20; i++)
        {
            watch.Restart();
            await bot.Claire.SayAsync("Tableau de bord");
            again.Add(watch.Elapsed.TotalMilliseconds);
        }

        again.Sort();
        TestContext.Current.SendDiagnosticMessage(string.Create(
            CultureInfo.InvariantCulture, $"{string.Join(' ', sizes.Select(size => size / 1024))} KB; {dashboard.TotalMilliseconds:0} ms first, {again[10]:0} ms median, {again[18]:0} ms p95"));
        sizes.Max().ShouldBeLessThan(70 * 1024);
        again[18].ShouldBeLessThan(2_000, "a busy machine may take its time, but not seconds");
    }

    [Fact]
    public async Task The_longest_names_of_signs_that_are_escaped_fit_too()
    {
        var last = $"{new string('*', 96)}n";
        var students = Enumerable.Range(0, 80).Select(i => (Last: $"{last}{i:00}", First: new string('[', 99) + "a", Class: $"{new string('_', 57)}{i % 30}")).ToList();
        await bot.OpenAsync(School.Roster + string.Concat(students.Select((s, i) => $"{s.Last};{s.First};{s.Class};e{i}@ecole.example;élève;;\n")));
        await bot.Claire.SayAsync("Nom\tPrénom\tClasse\tCertificabilité\n" + string.Join('\n', students.Select(s => $"{s.Last}\t{s.First}\t{s.Class}\tCertifiable")));
        var card = (await bot.Claire.SayAsync("Tableau de bord")).Card;
        card.Words().ShouldContain("… et ");
        card.Utf16Bytes.ShouldBeLessThan(80 * 1024);
    }

    public ValueTask DisposeAsync() => bot.DisposeAsync();

    private async Task BeginAsync()
    {
        await bot.OpenAsync();
        await bot.ExportAsync();
    }

    private static async Task AfterAsync(Func<Task> before, Func<Task> test)
    {
        await before();
        await test();
    }

    private static void NotForThem(Task<Seen> pressed)
    {
        pressed.Result.Reply.Parts.ShouldHaveSingleItem();
        pressed.Result.Notice.ShouldNotBeNull().ShouldContain("réservée");
    }

    private static string Roster(int students, int classes)
    {
        var text = new StringBuilder(School.Roster);
        for (var i = 0; i < students; i++)
            text.Append(CultureInfo.InvariantCulture, $"Élève{i:00};Zoé;Seconde {i % classes + 1};e{i}@ecole.example;élève;;\n");
        return text.ToString();
    }
}
