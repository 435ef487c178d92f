using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using PixBot.Core.Cards;
using PixBot.Core.Localization;
using PixBot.Core.Messaging;
using Shouldly;
using Xunit;

namespace PixBot.Tests.Teams;

/// <summary>The file consent flow on the wire (src/facts/teams.md, "Files").</summary>
public sealed class FileConsentTests
{
    private static readonly UploadPlace Place = new(
        new Uri("https://contoso-my.sharepoint.com/upload?secret"), new Uri("https://contoso-my.sharepoint.com/liste.csv"), "u1", "liste.csv", "csv");

    [Fact]
    public async Task The_question_names_the_offer_and_nobody()
    {
        await using var teams = await TeamsHost.StartAsync();

        await SendAsync(teams, new Message.FileConsent("0ffe", "liste.csv", "3 élèves", 240, "Fichier proposé"));

        var sent = (await teams.NextCallAsync()).Body!;
        ((string?)sent["summary"]).ShouldBe("Fichier proposé");
        sent["text"].ShouldBeNull();
        JsonNode.DeepEquals(sent["attachments"]![0], JsonNode.Parse("""
            {
              "contentType": "application/vnd.microsoft.teams.card.file.consent",
              "name": "liste.csv",
              "content": { "description": "3 élèves", "sizeInBytes": 240, "acceptContext": { "offer": "0ffe" }, "declineContext": { "offer": "0ffe" } }
            }
            """)).ShouldBeTrue(sent.ToJsonString());
    }

    [Fact]
    public async Task The_link_opens_the_file_and_does_not_write_to_it()
    {
        await using var teams = await TeamsHost.StartAsync();

        await SendAsync(teams, new Message.FileLink(Place, "Fichier"));

        var sent = (await teams.NextCallAsync()).Body!;
        sent.ToJsonString().ShouldNotContain("secret");
        JsonNode.DeepEquals(sent["attachments"]![0], JsonNode.Parse("""
            {
              "contentType": "application/vnd.microsoft.teams.card.file.info",
              "contentUrl": "https://contoso-my.sharepoint.com/liste.csv",
              "name": "liste.csv",
              "content": { "uniqueId": "u1", "fileType": "csv" }
            }
            """)).ShouldBeTrue(sent.ToJsonString());
    }

    [Fact]
    public async Task An_acceptance_says_which_offer_and_where_the_file_goes() =>
        (await ReadAsync(Accept())).ShouldBe(new TurnInput.FileConsent("0ffe", IsAccepted: true, Place, "card-1"));

    [Fact]
    public async Task A_refusal_has_no_place() => (await ReadAsync("""{"type":"fileUpload","action":"decline","context":{"offer":"0ffe"}}"""))
        .ShouldBe(new TurnInput.FileConsent("0ffe", IsAccepted: false, Place: null, "card-1"));

    [Theory]
    [InlineData("""{"action":"accept"}""")]
    [InlineData("""{"action":"accept","context":"0ffe","uploadInfo":"x"}""")]
    [InlineData("""{"action":"accept","context":{"offer":"a|b"},"uploadInfo":{"uploadUrl":"/relative","contentUrl":1}}""")]
    public async Task What_no_client_of_Teams_sends_names_nothing(string value) =>
        (await ReadAsync(value)).ShouldBe(new TurnInput.FileConsent(null, IsAccepted: true, Place: null, "card-1"));

    [Fact]
    public async Task An_answer_that_is_neither_a_yes_nor_a_no_is_not_understood()
    {
        await using var teams = await TeamsHost.StartAsync();
        using var answer = await teams.PostAsync(Invoke(teams, """{"action":"perhaps"}"""));
        ((int)answer.StatusCode).ShouldBe(501);
    }

    [Fact]
    public async Task What_is_said_to_an_acceptance_takes_the_questions_place()
    {
        await using var teams = await TeamsHost.StartAsync(_ => Task.FromResult(Reply.Replace(Card.In(Language.French, Card.Paragraph("ok")), "ok")));

        using var answer = await teams.PostAsync(Invoke(teams, Accept()));

        answer.IsSuccessStatusCode.ShouldBeTrue();
        var update = await teams.NextCallAsync();
        (update.Method, update.Path.Split('/')[^1]).ShouldBe(("PUT", "card-1"));
    }

    private static string Accept() => $$"""
        {
          "type": "fileUpload", "action": "accept", "context": { "offer": "0ffe" },
          "uploadInfo": { "uploadUrl": "{{Place.UploadUrl}}", "contentUrl": "{{Place.ContentUrl}}", "name": "liste.csv", "uniqueId": "u1", "fileType": "csv" }
        }
        """;

    private static JsonObject Invoke(TeamsHost teams, string value)
    {
        var activity = teams.Activities.Base("invoke", "1");
        activity["name"] = "fileConsent/invoke";
        activity["replyToId"] = "card-1";
        activity["value"] = JsonNode.Parse(value);
        return activity;
    }

    private static async Task<TurnInput> ReadAsync(string value)
    {
        await using var teams = await TeamsHost.StartAsync(_ => Task.FromResult(Reply.Silence));
        await teams.PostAsync(Invoke(teams, value));
        return teams.Handler.Turns.ShouldHaveSingleItem().Input;
    }

    private static Task<SendOutcome> SendAsync(TeamsHost teams, Message message) => teams.Services.GetRequiredService<IMessenger>().SendAsync(
        new(SampleActivities.Tenant, new Uri(teams.Connector.ServiceUrl), SampleActivities.Chat), message, TestContext.Current.CancellationToken);
}
