using ArchUnitNET.Domain;
using ArchUnitNET.Loader;
using PixBot.Core.School;
using Shouldly;
using Xunit;

namespace PixBot.Tests.Architecture;

/// <summary>Which feature of Core calls which (src/README.md, "The rooms"), and what must not be called at all, by the compiled code.</summary>
public sealed class FeatureTests
{
    private const string Root = "PixBot.Core.";

    private static readonly ArchUnitNET.Domain.Architecture House = new ArchLoader().LoadAssemblies(
        typeof(PixBotOptions).Assembly,
        typeof(PixBot.Teams.TeamsServices).Assembly,
        typeof(AdaptiveCards.AdaptiveCard).Assembly).Build();

    /// <summary>What every feature may use.</summary>
    private static readonly string[] Kit = ["Cards", "Texts", "State", "Work", "Scheduling", "Messaging", "Files"];

    private static readonly Dictionary<string, string[]> Calls = new()
    {
        ["Conversations"] = ["Broadcasts", "Sessions", "Profiles", "People", "Knowledge", "Questions", "Reminders"],
        ["Broadcasts"] = ["Sessions", "Profiles", "People"],
        ["Sessions"] = ["People"],
        ["Reminders"] = ["Sessions", "Profiles", "People"],
        ["Profiles"] = ["People"],
        ["People"] = [],
        ["Knowledge"] = [],
        ["Questions"] = [],

        // Of the kit: it knows of no feature, but for texts, which speak of the features' own words.
        ["Texts"] = ["Conversations", "Broadcasts", "Sessions", "Profiles", "People", "Reminders"],
        ["Cards"] = [],
        ["State"] = [],
        ["Work"] = [],
        ["Scheduling"] = [],
        ["Messaging"] = [],
        ["Files"] = [],
    };

    /// <summary>A turn is what people are known by: the words for it are everybody's.</summary>
    private static readonly string[] WordsOfATurn = ["Turn", "TurnInput", "Sender", "IMemberLookup", "Member"];

    [Fact]
    public void Features_call_only_those_that_they_may() => Arrows()
        .Where(arrow => !Kit.Contains(arrow.To) && !Calls[arrow.From].Contains(arrow.To) && !IsWordOfATurn(arrow.Target))
        .Select(arrow => $"{arrow.Origin.FullName} knows {arrow.Target.FullName}")
        .Distinct()
        .ShouldBeEmpty();

    [Fact]
    public void Every_folder_of_Core_is_a_feature_or_of_the_kit()
    {
        Arrows().Select(arrow => arrow.From).Distinct().ShouldBeSubsetOf(Calls.Keys);
        Arrows().Count().ShouldBeGreaterThan(500);
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

    private static IEnumerable<Arrow> Arrows() =>
        from origin in House.Types
        let found = FolderOf(origin)
        where found is not null
        from dependency in origin.Dependencies
        let to = FolderOf(dependency.Target)
        where to is not null && to != found
        select new Arrow(found, to, origin, dependency.Target);

    private static string? FolderOf(IType type)
    {
        var name = type.FullName;
        if (!name.StartsWith(Root, StringComparison.Ordinal))
            return null;
        var rest = name[Root.Length..];
        return rest.IndexOf('.', StringComparison.Ordinal) is > 0 and var dot ? rest[..dot] : null;
    }

    private static bool IsWordOfATurn(IType type) =>
        WordsOfATurn.Any(word => type.FullName == $"{Root}Conversations.{word}" || type.FullName.StartsWith($"{Root}Conversations.{word}+", StringComparison.Ordinal));

    private static IEnumerable<string> Users(string prefix) => House.Types
        .Where(type => type.Dependencies.Any(dependency => dependency.Target.FullName.StartsWith(prefix, StringComparison.Ordinal)))
        .Select(type => type.FullName);

    private sealed record Arrow(string From, string To, IType Origin, IType Target);
}
