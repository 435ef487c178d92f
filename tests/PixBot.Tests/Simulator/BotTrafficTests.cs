using System.Text;
using System.Text.Json.Nodes;
using Microsoft.Extensions.Time.Testing;
using PixBot.Simulator;
using PixBot.Simulator.Chats;
using PixBot.Simulator.Faults;
using PixBot.Simulator.Hosting;
using Shouldly;
using Xunit;

namespace PixBot.Tests.Simulator;

public sealed class BotTrafficTests : SimulatorFixture
{
    private readonly FakeTimeProvider clock = new(new DateTimeOffset(2026, 6, 15, 8, 0, 0, TimeSpan.Zero));

    protected override TimeProvider Clock => clock;

    [Fact]
    public async Task What_a_person_says_reaches_the_bot_as_Teams_would_send_it()
    {
        (await Simulator.SayAsync(Lea, "Aide", Stop)).IsSuccess.ShouldBeTrue();

        var activity = Bot.Received.ShouldHaveSingleItem();
        ((string?)activity["type"]).ShouldBe("message");
        ((string?)activity["text"]).ShouldBe("Aide");
        ((string?)activity["channelId"]).ShouldBe("msteams");
        ((string?)activity["serviceUrl"]).ShouldBe(Simulator.ServiceUrl.ToString());
        ((string?)activity["from"]!["id"]).ShouldBe(Lea.UserId);
        ((string?)activity["from"]!["aadObjectId"]).ShouldBe(Lea.AadObjectId.ToString());
        ((string?)activity["recipient"]!["id"])!.ShouldStartWith("28:");
        ((string?)activity["conversation"]!["id"]).ShouldBe(Lea.ConversationId);
        ((string?)activity["channelData"]!["tenant"]!["id"]).ShouldBe((string?)activity["conversation"]!["tenantId"]);
        ((string?)activity["localTimestamp"])!.ShouldEndWith("+02:00");
        ((string?)activity["entities"]![0]!["timezone"]).ShouldBe("Europe/Paris");
        Simulator.ChatOf(Lea).Messages.ShouldHaveSingleItem().FromBot.ShouldBeFalse();
    }

    [Fact]
    public async Task A_card_in_the_answer_to_a_button_takes_the_cards_place()
    {
        var id = (string)(await JsonAsync(await SendAsync(Lea, Card("avant"))))["id"]!;
        Bot.Answer = _ => (200, new JsonObject
        {
            ["statusCode"] = 200,
            ["type"] = "application/vnd.microsoft.card.adaptive",
            ["value"] = new JsonObject { ["type"] = "AdaptiveCard", ["version"] = "1.5", ["speak"] = "fait" },
        });

        var answer = await Simulator.ExecuteAsync(
            Lea, id, new JsonObject { ["type"] = "Action.Execute", ["verb"] = "oui", ["data"] = new JsonObject { ["n"] = "1" } }, Stop);

        answer.Status.ShouldBe(200);
        var invoke = Bot.Received.ShouldHaveSingleItem();
        ((string?)invoke["name"]).ShouldBe("adaptiveCard/action");
        ((string?)invoke["replyToId"]).ShouldBe(id);
        ((string?)invoke["value"]!["trigger"]).ShouldBe("manual");
        ((string?)invoke["value"]!["action"]!["data"]!["n"]).ShouldBe("1");
        Simulator.ChatOf(Lea).Find(id)!.Activity!.Value.GetRawText().ShouldContain("fait");
    }

    [Fact]
    public async Task A_classic_action_comes_as_a_message_with_a_value()
    {
        await Simulator.SubmitAsync(Lea, "123", new JsonObject { ["verb"] = "oui" }, Stop);

        var activity = Bot.Received.ShouldHaveSingleItem();
        ((string?)activity["type"]).ShouldBe("message");
        ((string?)activity["text"]).ShouldBe("");
        ((string?)activity["replyToId"]).ShouldBe("123");
        ((string?)activity["value"]!["verb"]).ShouldBe("oui");
        Simulator.ChatOf(Lea).Messages.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_dropped_file_can_be_fetched_for_ten_minutes()
    {
        await Simulator.DropAsync(Nora, "", [new DroppedFile("élèves 3e.csv", Encoding.UTF8.GetBytes("Nom;Prénom"))], Stop);

        var file = Bot.Received.ShouldHaveSingleItem()["attachments"]![0]!;
        ((string?)file["contentType"]).ShouldBe("application/vnd.microsoft.teams.file.download.info");
        ((string?)file["name"]).ShouldBe("élèves 3e.csv");
        ((string?)file["content"]!["fileType"]).ShouldBe("csv");
        var link = new Uri((string)file["content"]!["downloadUrl"]!);
        (await Connector.GetStringAsync(link, Stop)).ShouldBe("Nom;Prénom");
        clock.Advance(TimeSpan.FromMinutes(11));
        (await Connector.GetAsync(link, Stop)).IsSuccessStatusCode.ShouldBeFalse();
    }

    [Fact]
    public async Task Installing_and_removing_the_app_is_told()
    {
        await Simulator.InstallAsync(Lea, Stop);
        await Simulator.UninstallAsync(Lea, Stop);

        Bot.Received.Select(activity => ((string?)activity["type"], (string?)activity["action"]))
            .ShouldBe([("installationUpdate", "add"), ("installationUpdate", "remove")]);
        Simulator.ChatOf(Lea).Installation.ShouldBe(Installation.NotInstalled);
    }

    [Fact]
    public async Task A_bot_that_does_not_listen_is_no_answer_and_no_exception()
    {
        await Bot.DisposeAsync();

        (await Simulator.SayAsync(Lea, "Aide", Stop)).Status.ShouldBeNull();
    }

    [Fact]
    public async Task What_the_bot_does_not_take_comes_again_twice_and_then_under_a_new_id()
    {
        Simulator.Faults = new FaultPlan { Redeliver = true };
        Bot.Answer = _ => (500, null);

        var saying = Simulator.SayAsync(Lea, "Aide", Stop);
        while (!saying.IsCompleted)
        {
            clock.Advance(TimeSpan.FromSeconds(1));
            await PauseAsync();
        }

        var ids = Bot.Received.Select(activity => (string)activity["id"]!).ToArray();
        ids.Length.ShouldBe(4);
        ids[1].ShouldBe(ids[0]);
        ids[2].ShouldNotBe(ids[0]);
        ids[3].ShouldBe(ids[2]);
    }

    protected override void Configure(SimulatorOptions options) => options.BotTimeout = TimeSpan.FromMinutes(10);
}
