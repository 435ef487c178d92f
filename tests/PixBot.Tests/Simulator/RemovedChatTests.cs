using System.Net;
using System.Net.Http.Json;
using PixBot.Simulator.Faults;
using PixBot.Simulator.Hosting;
using Shouldly;
using Xunit;

namespace PixBot.Tests.Simulator;

public sealed class RemovedChatTests : SimulatorFixture
{
    [Fact]
    public async Task A_removed_chat_is_not_found_until_it_is_created_again_under_another_id()
    {
        var id = (string)(await JsonAsync(await SayAsync(Lea)))["id"]!;
        Simulator.RemoveChat(Lea);

        (await CodeAsync(await SayAsync(Lea))).ShouldBe("ConversationNotFound");
        var created = (string)(await JsonAsync(await CreateAsync()))["id"]!;
        created.ShouldNotBe(Lea.ConversationId);
        (await PostAsync(created)).StatusCode.ShouldBe(HttpStatusCode.Created);
        ((string)(await JsonAsync(await CreateAsync()))["id"]!).ShouldBe(created);
        Simulator.ChatOf(Lea).Messages.Single(message => message.Id == id).IsDeleted.ShouldBeTrue();
    }

    [Fact]
    public async Task A_share_of_people_has_removed_the_chat_each_once()
    {
        Simulator.Faults = new FaultPlan { Faults = [new Fault { Kind = FaultKind.RemovedChat }] };

        (await CodeAsync(await SayAsync(Lea))).ShouldBe("ConversationNotFound");
        var created = (string)(await JsonAsync(await CreateAsync()))["id"]!;
        (await PostAsync(created)).StatusCode.ShouldBe(HttpStatusCode.Created);
        (await PostAsync(created)).StatusCode.ShouldBe(HttpStatusCode.Created);
    }

    [Fact]
    public async Task A_passing_refusal_leaves_the_chat_and_its_id_as_they_are()
    {
        Simulator.Faults = new FaultPlan { Faults = [new Fault { Kind = FaultKind.PassingNotFound, TimesPerChat = 1 }] };

        (await CodeAsync(await SayAsync(Lea))).ShouldBe("ConversationNotFound");
        ((string)(await JsonAsync(await CreateAsync()))["id"]!).ShouldBe(Lea.ConversationId);
        (await SayAsync(Lea)).StatusCode.ShouldBe(HttpStatusCode.Created);
    }

    private Task<HttpResponseMessage> CreateAsync() => Connector.PostAsJsonAsync(
        "v3/conversations",
        new { isGroup = false, tenantId = new SimulatorOptions().TenantId.ToString(), members = new[] { new { id = Lea.AadObjectId.ToString() } } },
        Stop);

    private Task<HttpResponseMessage> PostAsync(string conversationId) => Connector.PostAsJsonAsync(
        $"v3/conversations/{Uri.EscapeDataString(conversationId)}/activities", new { type = "message", text = "Bonjour" }, Stop);
}
