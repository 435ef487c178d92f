using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using PixBot.Simulator.Journaling;
using PixBot.Simulator.People;
using Shouldly;
using Xunit;

namespace PixBot.Tests.Simulator;

public sealed class ConnectorTests : SimulatorFixture
{
    private static readonly string Tenant = new PixBot.Simulator.Hosting.SimulatorOptions().TenantId.ToString();

    private Task<HttpResponseMessage> CreateAsync(object body) => Connector.PostAsJsonAsync("v3/conversations", body, Stop);

    private Task<HttpResponseMessage> CreateAsync(string member) =>
        CreateAsync(new { isGroup = false, tenantId = Tenant, members = new[] { new { id = member } } });

    private static string Activity(SimulatedPerson person, string id) => $"v3/conversations/{Uri.EscapeDataString(person.ConversationId)}/activities/{id}";

    [Fact]
    public async Task Creating_a_conversation_twice_by_either_id_gives_the_same_one()
    {
        var first = await CreateAsync(Lea.UserId);
        var second = await CreateAsync(Lea.AadObjectId.ToString());

        first.StatusCode.ShouldBe(HttpStatusCode.Created);
        var id = (string)(await JsonAsync(first))["id"]!;
        id.ShouldStartWith("a:");
        ((string?)(await JsonAsync(second))["id"]).ShouldBe(id);
    }

    [Fact]
    public async Task Creating_a_conversation_wants_the_tenant_and_exactly_one_member()
    {
        object[] bodies =
        [
            new { members = new[] { new { id = Lea.UserId } } },
            new { tenantId = Tenant, members = Array.Empty<object>() },
            new { tenantId = Tenant, members = new[] { new { id = Lea.UserId }, new { id = Nora.UserId } } },
            new { tenantId = Tenant, isGroup = true, members = new[] { new { id = Lea.UserId } } },
        ];
        foreach (var body in bodies)
        {
            var response = await CreateAsync(body);
            response.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
            (await CodeAsync(response)).ShouldBe("BadSyntax");
        }
    }

    [Fact]
    public async Task An_email_is_no_member_id() => (await CreateAsync(Lea.Email)).StatusCode.ShouldBe(HttpStatusCode.BadRequest);

    [Fact]
    public async Task Without_the_app_a_person_has_no_conversation()
    {
        await Simulator.UninstallAsync(Lea, Stop);

        var response = await CreateAsync(Lea.AadObjectId.ToString());

        response.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await CodeAsync(response)).ShouldBe("ForbiddenOperationException");
        (await CodeAsync(await SayAsync(Lea))).ShouldBe("BotNotInConversationRoster");
    }

    [Fact]
    public async Task A_message_gets_an_id_and_can_be_changed_and_withdrawn()
    {
        var sent = await SendAsync(Lea, Card("avant"));
        sent.StatusCode.ShouldBe(HttpStatusCode.Created);
        var id = (string)(await JsonAsync(sent))["id"]!;
        long.Parse(id, System.Globalization.CultureInfo.InvariantCulture).ShouldBeGreaterThan(1_700_000_000_000);

        (await Connector.PutAsJsonAsync(Activity(Lea, id), Card("après"), Stop)).StatusCode.ShouldBe(HttpStatusCode.OK);
        var message = Simulator.ChatOf(Lea).Find(id)!;
        message.Edits.ShouldBe(1);
        message.Activity!.Value.GetRawText().ShouldContain("apr");

        (await Connector.DeleteAsync(Activity(Lea, id), Stop)).StatusCode.ShouldBe(HttpStatusCode.OK);
        message.IsDeleted.ShouldBeTrue();
        var late = await Connector.PutAsJsonAsync(Activity(Lea, id), Card("trop tard"), Stop);
        late.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await CodeAsync(late)).ShouldBe("ActivityNotFoundInConversation");
    }

    [Fact]
    public async Task A_text_with_a_card_becomes_two_messages_without_an_id()
    {
        var both = JsonNode.Parse(System.Text.Json.JsonSerializer.Serialize(Card("carte")))!.AsObject();
        both["text"] = "texte";

        var sent = await SendAsync(Lea, both);

        sent.StatusCode.ShouldBe(HttpStatusCode.Accepted);
        (await JsonAsync(sent))["id"].ShouldBeNull();
        Simulator.ChatOf(Lea).Messages.Count.ShouldBe(2);
        Simulator.ChatOf(Lea).Messages[0].Activity!.Value.TryGetProperty("attachments", out _).ShouldBeFalse();
    }

    [Fact]
    public async Task Typing_gets_no_id_and_leaves_no_message()
    {
        var sent = await SendAsync(Lea, new { type = "typing" });

        sent.StatusCode.ShouldBe(HttpStatusCode.Accepted);
        Simulator.ChatOf(Lea).Messages.ShouldBeEmpty();
        Simulator.Journal.Counts.Of(RequestKind.Typing, 202).ShouldBe(1);
    }

    [Theory]
    [InlineData(50_000, HttpStatusCode.Created)]
    [InlineData(52_000, HttpStatusCode.RequestEntityTooLarge)]
    public async Task A_message_is_measured_as_UTF_16(int letters, HttpStatusCode expected) =>
        (await SayAsync(Lea, new string('a', letters))).StatusCode.ShouldBe(expected);

    [Fact]
    public async Task An_unknown_conversation_is_not_found()
    {
        var response = await Connector.PostAsJsonAsync("v3/conversations/a%3Anowhere/activities", new { type = "message", text = "?" }, Stop);

        response.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await CodeAsync(response)).ShouldBe("ConversationNotFound");
    }

    [Fact]
    public async Task A_member_is_told_with_their_email()
    {
        var response = await Connector.GetAsync($"v3/conversations/{Lea.ConversationId}/members/{Lea.UserId}", Stop);

        var member = await JsonAsync(response);
        ((string?)member["email"]).ShouldBe(Lea.Email);
        ((string?)member["userPrincipalName"]).ShouldBe(Lea.Email);
        ((string?)member["aadObjectId"]).ShouldBe(Lea.AadObjectId.ToString());
        ((string?)member["name"]).ShouldBe("Léa Martin");
        ((string?)member["tenantId"]).ShouldBe(Tenant);
        var page = await JsonAsync(await Connector.GetAsync($"v3/conversations/{Lea.ConversationId}/pagedmembers?pageSize=50", Stop));
        page["members"]!.AsArray().Count.ShouldBe(1);
        (await Connector.GetAsync($"v3/conversations/{Lea.ConversationId}/members/{Nora.UserId}", Stop)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task The_journal_tells_every_request_and_its_answer()
    {
        await SayAsync(Lea);
        await Connector.PostAsJsonAsync("v3/conversations/a%3Anowhere/activities", new { type = "message", text = "?" }, Stop);

        var entries = Simulator.Journal.Since(0);

        entries.Select(entry => (entry.Sequence, entry.Kind, entry.Person, entry.Status, entry.Delivered)).ShouldBe(
        [
            (1, RequestKind.Send, Lea.Email, 201, true),
            (2, RequestKind.Send, null, 404, false),
        ]);
        Simulator.Journal.Since(1).Count.ShouldBe(1);
        Simulator.Journal.Clear();
        Simulator.Journal.Since(0).ShouldBeEmpty();
    }
}
