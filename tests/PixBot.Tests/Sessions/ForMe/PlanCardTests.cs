using System.Globalization;
using System.Text;
using PixBot.Testing.Builders;
using PixBot.Tests.Conversations.Driver;
using PixBot.Tests.Deployment;
using Shouldly;
using Snapshooter;
using Snapshooter.Xunit3;
using Xunit;

namespace PixBot.Tests.Sessions.ForMe;

/// <summary>The cards of « Planifier pour moi », in French and in English, and how large they may get.</summary>
public sealed class PlanCardTests : IAsyncDisposable
{
    private readonly Bot bot = new();

    [Fact]
    public async Task As_they_are_shown_step_by_step()
    {
        await bot.MeansAsync();
        await bot.Claire.SayAsync("Français");
        var french = await StepsAsync();
        await bot.Claire.SayAsync("English");
        Match($"{french}\n{await StepsAsync()}", "plan-for-me");
    }

    [Fact]
    public async Task As_they_are_once_the_sessions_are_created()
    {
        await bot.MeansAsync();
        await bot.CreatePlanAsync();
        var session = (await bot.SessionsAsync()).ShouldHaveSingleItem();
        var plan = bot.Claire.LastCard.DataOf("Convoquer tout le monde")["plan"];
        var shown = new StringBuilder();
        foreach (var language in new[] { "Français", "English" })
        {
            await bot.Claire.SayAsync(language);
            shown.Append((await bot.Claire.ForgeAsync("plan-create", ("plan", plan))).Card.Draw()).Append('\n');
            shown.Append((await bot.Claire.SayAsync("Sessions")).Card.Draw()).Append('\n');
            shown.Append((await bot.Claire.ForgeAsync("session-show", ("session", session.Id))).Card.Draw()).Append('\n');
        }

        await bot.Claire.SayAsync("Français");
        shown.Append((await bot.Claire.ForgeAsync("plan-convoke", ("plan", plan))).Card.Draw());
        Match(shown.ToString(), "plan-created");
    }

    [Fact]
    public async Task Of_a_large_school_they_are_small_enough()
    {
        await bot.OpenAsync(Roster(classes: 30, each: 20));
        await bot.ExportAsync(Enumerable.Range(0, 600).Select(i => new Participation($"Nom{i:000}", $"Prénom{i:000}", Class(i / 20)).Sent("2026-05-12T07:42Z", 7)));
        await bot.DropTextAsync("salles.csv", Rooms(100));
        await bot.DropTextAsync("horaires.csv", "Jour;Heure;Fin;Surveillants\n" + string.Concat(Days().Select(day => $"{day};08:00;12:00;Paul Durand, Anne Garnier, Claire Fontaine\n{day};10:30;13:00;\n")));
        (await bot.ShowPlanAsync()).Card.Fact("Élèves").ShouldBe("600 à placer");
        await bot.Claire.PressAsync("Jours, élèves et règles");
        await bot.Claire.PressAsync("Retour");
        await bot.Claire.PressAsync("Salles");
        await bot.Claire.PressAsync("Retour");
        var seen = await bot.Claire.PressAsync("Proposer les sessions");
        seen.Text.ShouldContain("pour 600 candidats");
        (await bot.Claire.PressAsync("Créer ces sessions")).Text.ShouldContain("sessions créées");
        (await bot.SessionsAsync()).Select(session => session.Date).Distinct().Count().ShouldBeGreaterThan(1);
        (await bot.Claire.PressAsync("Convoquer tout le monde")).Text.ShouldContain("Les convocations de");
    }

    public ValueTask DisposeAsync() => bot.DisposeAsync();

    private async Task<string> StepsAsync()
    {
        var shown = new StringBuilder();
        foreach (var (verb, data) in Steps())
            shown.Append("> ").Append(verb).Append("\n\n").Append((await bot.Claire.ForgeAsync(verb, data)).Card.Draw()).Append('\n');
        return shown.ToString();
    }

    private static IEnumerable<(string Verb, (string, string)[] Data)> Steps() =>
    [
        ("plan-show", []),
        ("plan-rooms", []),
        ("plan-room-new", []),
        ("plan-room-save", [("openings", "mardi")]),
        ("plan-supervisors", []),
        ("plan-availability", [("person", School.IdOf("paul"))]),
        ("plan-settings", []),
        ("plan-propose", []),
    ];

    private static void Match(string drawing, string name) =>
        Snapshot.Match(drawing, new SnapshotFullName($"{name}.snap", Repository.PathOf("tests", "PixBot.Tests", "Sessions", "ForMe")));

    private static string Roster(int classes, int each) => School.Roster + string.Concat(Enumerable.Range(0, classes * each).Select(i =>
        $"Nom{i:000};Prénom{i:000};{Class(i / each)};p{i:000}@ecole.example;élève;;\n"));

    private static string Class(int index) => string.Create(CultureInfo.InvariantCulture, $"3{(char)('A' + (index % 26))}{index / 26}");

    private static string Rooms(int count) => "Salle;Postes;Secours;Jour;De;À;Vérifiée\n" + string.Concat(
        Enumerable.Range(0, count).SelectMany(i => Days().Select(day => $"Salle informatique {i:000};25;1;{day};08:00;18:00;\n")));

    private static IEnumerable<string> Days() => Enumerable.Range(0, 10).Select(i => new DateOnly(2026, 5, 25).AddDays(i).ToString("dd'/'MM'/'yyyy", CultureInfo.InvariantCulture));
}
