using System.Runtime.CompilerServices;
using AdaptiveCards;
using PixBot.Core.Features.People.EntraDirectory;
using PixBot.Core.Features.People.EntraDirectory.Groups;
using PixBot.Core.Features.People.Installation;
using PixBot.Core.Features.People.Installation.Following;
using PixBot.Core.Localization;
using PixBot.Core.Messaging;
using PixBot.Core.School;
using PixBot.Core.State;
using PixBot.Tests.Conversations.Driver;
using PixBot.Tests.Deployment;
using Snapshooter;
using Snapshooter.Xunit3;
using Xunit;

namespace PixBot.Tests.Graph;

/// <summary>The cards of the directory in French and in English; see <c>CardSnapshotTests</c>.</summary>
public sealed class GraphCardTests
{
    private static readonly Person[] People = [.. Enum.GetValues<InstallStage>().Select(stage => new Person(
        stage.ToString(), "Martin", $"Léa_{(int)stage}", "3A", "lea@ecole.example", Role.Student))];

    [Fact]
    public async Task Installation_confirmation()
    {
        await using var world = await GraphWorld.OpenAsync();
        var claire = world.Bot.Claire;
        await claire.SayAsync("Français");
        await claire.SayAsync("Tableau de bord");
        var french = (await claire.PressAsync("Installer pour eux")).Card;
        await claire.SayAsync("English");
        await claire.SayAsync("Dashboard");
        var english = (await claire.PressAsync("Install it for them")).Card;
        Match(WithoutId(french), WithoutId(english));
    }

    [Fact]
    public void Installation_under_way() => Match(language => InstallReport.Build(
        Job(language), new(Tally(InstallStage.Reached, InstallStage.Find, InstallStage.Resolve, InstallStage.Install), null, IsOver: false), Named()));

    [Fact]
    public void Installation_finished_with_every_problem() => Match(language => InstallReport.Build(
        Job(language), new(Tally([.. Enum.GetValues<InstallStage>().Where(stage => stage >= InstallStage.Reached)]), null, IsOver: true), Named()));

    [Fact]
    public void Installation_stopped() => Match(language => InstallReport.Build(
        Job(language), new(Tally(InstallStage.Reached, InstallStage.Install), DirectoryFault.NoInstallations, IsOver: true), Named()));

    [Fact]
    public void Group_form_results_and_preview()
    {
        Match(language => SearchGroup.Form(language), "form");
        Match(language => SearchGroup.Found("3_A", [new("g1", "Classe 3_A", "3a@ecole.example", 28), new("g2", "3A [latin]", null, null)], language), "found");
        Match(language => SearchGroup.Found("zz", [], language), "none");
        Match(language => PickGroup.Preview("g1", "Classe 3_A", new([new("Martin", "Léa", "lea@ecole.example"), new("Roux", "Max", "max@ecole.example")], null), language), "preview");
        Match(language => ImportGroup.Refused("Classe 3_A", GroupTexts.TooMany(ImportGroup.MostMembers), language), "refused");
    }

    private static InstallJob Job(Language language) => new(
        new(SchoolId.OfTenant(Bot.Tenant), "job"), new Address(Bot.Tenant, new Uri("https://smba.example/"), "a:claire"), "card", language, default, MetBefore: 212);

    private static InstallTally Tally(params InstallStage[] stages) =>
        InstallTally.Of([.. stages.Select(stage => new InstallPerson(stage.ToString(), "lea@ecole.example", stage))]);

    private static Dictionary<string, Person> Named() => People.ToDictionary(person => person.Id);

    private static string WithoutId(AdaptiveCard card) => System.Text.RegularExpressions.Regex.Replace(card.Draw(), "[0-9a-f]{32}", "(id)");

    private static void Match(Func<Language, AdaptiveCard> card, string? name = null, [CallerMemberName] string test = "")
    {
        foreach (var language in new[] { Language.French, Language.English })
            CardRules.Check(card(language));
        Match(card(Language.French).Draw(), card(Language.English).Draw(), name, test);
    }

    private static void Match(string french, string english, string? name = null, [CallerMemberName] string test = "") => Snapshot.Match(
        french + "\n" + english,
        new SnapshotFullName($"{test}{(name is null ? "" : $".{name}")}.snap", Repository.PathOf("tests", "PixBot.Tests", "Graph")));
}
