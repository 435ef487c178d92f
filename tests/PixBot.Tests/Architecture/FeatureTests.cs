using ArchUnitNET.Loader;
using PixBot.Core.School;
using PixBot.Teams;
using Shouldly;
using Xunit;

namespace PixBot.Tests.Architecture;

/// <summary>Which room of Core calls which, and what must not be called at all, by the compiled code (src/README.md, "The rooms").</summary>
public sealed class FeatureTests
{
    private static readonly ArchUnitNET.Domain.Architecture House = new ArchLoader().LoadAssemblies(
        typeof(PixBotOptions).Assembly,
        typeof(TeamsServices).Assembly,
        typeof(AdaptiveCards.AdaptiveCard).Assembly).Build();

    private static readonly IReadOnlyList<Arrow> Arrows = Rooms.ArrowsOf(House);

    [Fact]
    public void A_room_calls_only_those_above_it_in_the_list() => Arrows
        .Where(arrow => Rooms.Rank(arrow.To) > Rooms.Rank(arrow.From))
        .Select(arrow => $"{arrow.From} calls {arrow.To}: {arrow.Origin} knows {arrow.Target}")
        .Distinct()
        .ShouldBeEmpty();

    [Fact]
    public void No_folder_at_any_depth_is_in_a_circle() => Rooms.Circles(Arrows).ShouldBeEmpty();

    [Fact]
    public void Every_folder_of_Core_is_in_the_list()
    {
        Rooms.FoldersOf(House).Where(folder => folder.Length > 0 && folder != "Features" && !Rooms.IsListed(folder)).ShouldBeEmpty();
        Arrows.Count.ShouldBeGreaterThan(500);
    }

    [Fact]
    public void No_type_bears_the_name_of_a_folder()
    {
        var folders = Rooms.FoldersOf(House).SelectMany(folder => folder.Split('.')).ToHashSet(StringComparer.Ordinal);
        House.Types.Where(type => type.FullName == $"{type.Namespace.FullName}.{type.Name}" && type.FullName.StartsWith("PixBot.Core.", StringComparison.Ordinal) && folders.Contains(type.Name))
            .Select(type => type.FullName)
            .ShouldBeEmpty();
    }

    [Fact]
    public void A_circle_and_a_wrong_arrow_are_found_where_there_are_any()
    {
        Arrow[] arrows =
        [
            new("Features.People.Import", "Features.People.Accounts", "A", "B"),
            new("Features.People.Accounts", "Features.People.Import", "C", "D"),
            new("Deliveries", "Deliveries.Rows", "E", "F"),
            new("Deliveries.Rows", "Deliveries", "G", "H"),
        ];
        Rooms.Circles(arrows).ShouldBe(["Features.People: Accounts, Import"]);
        Rooms.Rank("Features.People.Import").ShouldBeLessThan(Rooms.Rank("Features.Home"));
        Rooms.Rank("State").ShouldBeLessThan(Rooms.Rank("School"));
    }

    /// <summary>A node of System.Text.Json in an attachment overflows the SDK's stack and ends the process (src/facts/teams.md, "Bot Builder").</summary>
    [Fact]
    public void No_json_of_the_runtimes_own_can_reach_an_attachment()
    {
        Users("System.Text.Json.Nodes.").ShouldBeEmpty();
        Users("System.Text.Json.JsonElement").Where(user => !user.StartsWith("PixBot.Teams.Endpoint.", StringComparison.Ordinal)).ShouldBeEmpty();
        Users("System.Text.Json.JsonDocument").Where(user => !user.StartsWith("PixBot.Teams.Endpoint.", StringComparison.Ordinal)).ShouldBeEmpty();
        Users("System.Text.Json.").Where(user => user.StartsWith("AdaptiveCards.", StringComparison.Ordinal)).ShouldBeEmpty();
    }

    private static IEnumerable<string> Users(string prefix) => House.Types
        .Where(type => type.Dependencies.Any(dependency => dependency.Target.FullName.StartsWith(prefix, StringComparison.Ordinal)))
        .Select(type => type.FullName);
}
