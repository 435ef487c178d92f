using System.Net;
using System.Text.Json.Nodes;
using PixBot.Core.Messaging;
using PixBot.Teams.Gate;
using Shouldly;
using Xunit;

namespace PixBot.Tests.Teams;

/// <summary>Identifiers become keys and addresses: what is too long to be one is refused before anything is asked of it.</summary>
public sealed class IdentifierTests
{
    private static readonly string Long = new('Z', 5_000);

    public static TheoryData<string> Paths =>
    [
        "id", "replyToId", "serviceUrl", "channelId", "type", "conversation.id", "conversation.tenantId", "channelData.tenant.id",
        "from.id", "from.aadObjectId", "recipient.id", "value.action.verb", "value.action.data.verb", "value.verb",
    ];

    [Theory]
    [MemberData(nameof(Paths))]
    public async Task An_identifier_of_5000_characters_is_a_bad_request_and_nothing_of_it_is_logged(string path)
    {
        await using var teams = await TeamsHost.StartAsync();
        var activity = teams.Activities.Execute("help", new JsonObject { ["verb"] = "help" });
        Put(activity, path.Split('.'), Long);

        (await teams.PostAsync(activity)).StatusCode.ShouldBe(HttpStatusCode.BadRequest);

        teams.Handler.Turns.ShouldBeEmpty();
        teams.Logs.All.ShouldContain("an identifier is too long");
        teams.Logs.All.ShouldNotContain("ZZZZ");
        teams.Logs.All.ShouldNotContain("Exception");
    }

    [Theory]
    [InlineData('x')]
    [InlineData('é')]
    [InlineData('/')]
    public async Task The_longest_identifiers_that_pass_are_keys_that_the_store_takes(char letter)
    {
        await using var teams = await TeamsHost.StartAsync();
        var activity = teams.Activities.Message("Salut");
        var (ofEntra, ofTeams) = (new string(letter, IdentifierLengths.OfEntra), new string(letter, IdentifierLengths.OfTeams));
        foreach (var path in new[] { "conversation.tenantId", "channelData.tenant.id", "from.aadObjectId" })
            Put(activity, path.Split('.'), ofEntra);
        foreach (var path in new[] { "id", "replyToId", "conversation.id", "from.id", "recipient.id" })
            Put(activity, path.Split('.'), ofTeams);

        (await teams.PostAsync(activity)).StatusCode.ShouldBe(HttpStatusCode.OK);

        teams.Handler.Turns.ShouldHaveSingleItem().Sender.AadObjectId.ShouldBe(ofEntra.ToLowerInvariant());
    }

    [Fact]
    public async Task A_value_of_5000_characters_reaches_whoever_knows_what_it_is_for()
    {
        await using var teams = await TeamsHost.StartAsync();

        (await teams.PostAsync(teams.Activities.Execute("session-show", new JsonObject { ["session"] = Long }))).StatusCode.ShouldBe(HttpStatusCode.OK);

        var press = teams.Handler.Turns.ShouldHaveSingleItem().Input.ShouldBeOfType<TurnInput.CardPress>();
        press.Data.Id("session").ShouldBeNull("what is no id is asked of no store");
        teams.Logs.All.ShouldNotContain("ZZZZ");
    }

    [Fact]
    public async Task A_download_link_too_long_for_a_work_item_is_no_file()
    {
        await using var teams = await TeamsHost.StartAsync();
        var activity = teams.Activities.Message("voici");
        activity["attachments"] = new JsonArray(new JsonObject
        {
            ["contentType"] = "application/vnd.microsoft.teams.file.download.info",
            ["name"] = "liste.csv",
            ["content"] = new JsonObject { ["downloadUrl"] = $"https://files.example/{new string('Z', 60_000)}" },
        });

        (await teams.PostAsync(activity)).StatusCode.ShouldBe(HttpStatusCode.OK);

        teams.Handler.Turns.ShouldHaveSingleItem().Input.ShouldBeOfType<TurnInput.TextMessage>();
    }

    private static void Put(JsonObject at, ReadOnlySpan<string> path, string value)
    {
        if (path.Length == 1)
        {
            at[path[0]] = value;
            return;
        }

        if (at[path[0]] is not JsonObject)
            at[path[0]] = new JsonObject();
        Put((JsonObject)at[path[0]]!, path[1..], value);
    }
}
