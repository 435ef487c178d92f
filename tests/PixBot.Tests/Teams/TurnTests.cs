using System.Globalization;
using System.Net;
using System.Text.Json.Nodes;
using PixBot.Core.Bot;
using PixBot.Core.Cards;
using PixBot.Core.Jobs;
using PixBot.Core.Localization;
using PixBot.Core.Messaging;
using PixBot.Teams.Turns;
using Shouldly;
using Xunit;

namespace PixBot.Tests.Teams;

public sealed class TurnTests
{
    private static Reply CardReply(string text) => Reply.Card(Card.In(Language.French, Card.Title(text)), text);

    private static Reply Replacement(string text) => Reply.Replace(Card.In(Language.French, Card.Title(text)), text);

    [Fact]
    public async Task A_message_reaches_the_handler_and_its_reply_goes_to_the_chat()
    {
        await using var teams = await TeamsHost.StartAsync(turn => Task.FromResult(Reply.Text($"Bonjour {turn.Sender.Name}")));

        var response = await teams.PostAsync(teams.Activities.Message("Salut"));

        response.StatusCode.ShouldBe(HttpStatusCode.OK);
        var turn = teams.Handler.Turns.ShouldHaveSingleItem();
        turn.Input.ShouldBe(new TurnInput.TextMessage("Salut"));
        turn.Sender.ShouldBe(new Sender(SampleActivities.Tenant, SampleActivities.Lea.ToLowerInvariant(), "29:lea", "Léa Martin"));
        var call = await teams.NextCallAsync();
        call.Method.ShouldBe("POST");
        call.Path.ShouldBe($"/emea/v3/conversations/{SampleActivities.Chat}/activities");
        call.Text.ShouldBe("Bonjour Léa Martin");
    }

    [Fact]
    public async Task Parts_of_a_reply_go_out_in_order_and_never_text_with_a_card()
    {
        await using var teams = await TeamsHost.StartAsync(_ => Task.FromResult(Reply.Text("un").And(CardReply("deux")).And(Reply.Notice("trois"))));

        await teams.PostAsync(teams.Activities.Message("Salut"));

        (await teams.NextCallAsync()).Text.ShouldBe("un");
        var card = await teams.NextCallAsync();
        card.Text.ShouldBeNull();
        ((string?)card.Body!["summary"]).ShouldBe("deux");
        ((string?)card.Card!["type"]).ShouldBe("AdaptiveCard");
        ((string?)card.Body["attachments"]![0]!["contentType"]).ShouldBe("application/vnd.microsoft.card.adaptive");
        (await teams.NextCallAsync()).Text.ShouldBe("trois");
    }

    [Fact]
    public async Task A_pressed_button_is_answered_with_the_card_that_replaces_it_and_updates_it_for_everyone()
    {
        await using var teams = await TeamsHost.StartAsync(_ => Task.FromResult(Replacement("Merci")));

        var response = await teams.PostAsync(teams.Activities.Execute("thank"));

        var answer = await AnswerAsync(response);
        ((int)answer["statusCode"]!).ShouldBe(200);
        ((string?)answer["type"]).ShouldBe("application/vnd.microsoft.card.adaptive");
        ((string?)answer["value"]!["body"]![0]!["text"]).ShouldBe("Merci");
        var update = await teams.NextCallAsync();
        update.Method.ShouldBe("PUT");
        update.Path.ShouldEndWith("/activities/card-1");
        ((string?)update.Card!["body"]![0]!["text"]).ShouldBe("Merci");
        teams.Connector.Calls.Count.ShouldBe(1);
    }

    [Fact]
    public async Task A_button_is_answered_even_where_the_update_fails()
    {
        await using var teams = await TeamsHost.StartAsync(_ => Task.FromResult(Replacement("Merci")));
        teams.Connector.Then(500);

        var answer = await AnswerAsync(await teams.PostAsync(teams.Activities.Execute("thank")));

        ((string?)answer["value"]!["body"]![0]!["text"]).ShouldBe("Merci");
    }

    [Fact]
    public async Task A_button_of_an_older_client_comes_as_a_message_and_its_card_is_updated_only()
    {
        await using var teams = await TeamsHost.StartAsync(_ => Task.FromResult(Replacement("Merci")));

        var response = await teams.PostAsync(teams.Activities.Submit(new JsonObject { ["verb"] = "thank", ["topic"] = "1" }));

        (await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).ShouldBeEmpty();
        var press = teams.Handler.Turns.ShouldHaveSingleItem().Input.ShouldBeOfType<TurnInput.CardPress>();
        (press.Verb, press.IsInvoke, press.CardId, press.Data["topic"]).ShouldBe(("thank", false, "card-1", "1"));
        (await teams.NextCallAsync()).Method.ShouldBe("PUT");
        teams.Connector.Calls.Count.ShouldBe(1);
    }

    [Fact]
    public async Task A_replacement_is_sent_where_the_card_is_gone_or_there_was_none()
    {
        await using var teams = await TeamsHost.StartAsync(_ => Task.FromResult(Replacement("Merci")));
        teams.Connector.Then(404, """{"error":{"code":"ActivityNotFoundInConversation"}}""");

        await teams.PostAsync(teams.Activities.Submit(new JsonObject { ["verb"] = "thank" }));
        await teams.PostAsync(teams.Activities.Message("Salut", "2"));

        teams.Connector.Calls.Select(call => call.Method).ShouldBe(["PUT", "POST", "POST"]);
    }

    [Fact]
    public async Task A_notice_is_a_button_s_answer_and_leaves_the_chat_alone()
    {
        await using var teams = await TeamsHost.StartAsync(_ => Task.FromResult(Reply.Notice("Déjà fait")));

        var answer = await AnswerAsync(await teams.PostAsync(teams.Activities.Execute("thank")));

        ((string?)answer["type"]).ShouldBe("application/vnd.microsoft.activity.message");
        ((string?)answer["value"]).ShouldBe("Déjà fait");
        teams.Connector.Calls.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_button_whose_reply_is_a_message_is_answered_too()
    {
        await using var teams = await TeamsHost.StartAsync(_ => Task.FromResult(Reply.Text("Voici")));

        var answer = await AnswerAsync(await teams.PostAsync(teams.Activities.Execute("show")));

        ((string?)answer["value"]).ShouldBe(ChannelTexts.Below.Fr);
        (await teams.NextCallAsync()).Text.ShouldBe("Voici");
    }

    [Fact]
    public async Task A_button_that_opens_or_asks_is_not_told_that_it_is_done()
    {
        var asked = Reply.Card(Card.In(Language.French, Card.Title("Supprimer Léa ?")), "Supprimer Léa ?");
        foreach (var (reply, said) in new[] { (asked, "⬇️ Supprimer Léa ?"), (Reply.Silence, ChannelTexts.Received.Fr) })
        {
            await using var teams = await TeamsHost.StartAsync(_ => Task.FromResult(reply));

            var answer = await AnswerAsync(await teams.PostAsync(teams.Activities.Execute("ask")));

            ((string?)answer["value"]).ShouldBe(said);
        }
    }

    [Fact]
    public async Task Work_that_a_button_starts_is_followed_on_the_card_that_was_pressed()
    {
        var part = new ReplyPart.CardThenWork(Card.In(Language.French, Card.Title("Effacement en cours")), "Effacement", id => new WorkMessage("erase", id ?? "none"));
        await using var teams = await TeamsHost.StartAsync(_ => Task.FromResult(Reply.Of(part)));

        var answer = await AnswerAsync(await teams.PostAsync(teams.Activities.Execute("erase")));

        ((string?)answer["value"]!["body"]![0]!["text"]).ShouldBe("Effacement en cours");
        (await teams.NextCallAsync()).Method.ShouldBe("PUT");
        var taken = await teams.Store.Work.TakeAsync(10, TimeSpan.FromMinutes(1), TestContext.Current.CancellationToken);
        taken.ShouldHaveSingleItem().Message.ShouldBe(new WorkMessage("erase", "card-1"));
    }

    [Fact]
    public async Task Work_is_queued_with_the_id_of_the_card_that_it_will_update()
    {
        var part = new ReplyPart.CardThenWork(Card.In(Language.French, Card.Title("Import")), "Import", id => new WorkMessage("import", id ?? "none"));
        await using var teams = await TeamsHost.StartAsync(_ => Task.FromResult(Reply.Of(part)));

        await teams.PostAsync(teams.Activities.Message("importe"));

        var taken = await teams.Store.Work.TakeAsync(10, TimeSpan.FromMinutes(1), TestContext.Current.CancellationToken);
        taken.ShouldHaveSingleItem().Message.ShouldBe(new WorkMessage("import", "sent-1"));
    }

    [Fact]
    public async Task A_slow_answer_is_announced_by_a_typing_sign_and_a_quick_one_is_not()
    {
        var release = new TaskCompletionSource<Reply>();
        await using var teams = await TeamsHost.StartAsync(turn =>
            turn.Input is TurnInput.TextMessage("vite") ? Task.FromResult(Reply.Text("déjà")) : release.Task);

        await teams.PostAsync(teams.Activities.Message("vite"));
        (await teams.NextCallAsync()).Type.ShouldBe("message");
        var posting = teams.PostAsync(teams.Activities.Message("réfléchis", "2"));
        var typing = teams.NextCallAsync();
        while (!typing.IsCompleted)
        {
            teams.Clock.Advance(TurnRunner.TypingAfter);
            await Task.Yield();
        }

        (await typing).Type.ShouldBe("typing");
        release.SetResult(Reply.Text("voilà"));
        await posting;
        (await teams.NextCallAsync()).Text.ShouldBe("voilà");
    }

    [Fact]
    public async Task A_handler_that_fails_is_apologised_for_in_the_client_s_language()
    {
        await using var teams = await TeamsHost.StartAsync(_ => throw new InvalidOperationException("bug"));
        var activity = teams.Activities.Message("Hello");
        activity["locale"] = "en-GB";

        var response = await teams.PostAsync(activity);

        response.StatusCode.ShouldBe(HttpStatusCode.OK);
        (await teams.NextCallAsync()).Text.ShouldBe(ChannelTexts.Failed.En);
    }

    [Fact]
    public async Task A_button_whose_handler_fails_is_answered_with_an_error_that_Teams_can_show()
    {
        await using var teams = await TeamsHost.StartAsync(_ => throw new InvalidOperationException("bug"));

        var response = await teams.PostAsync(teams.Activities.Execute("thank"));

        response.StatusCode.ShouldBe(HttpStatusCode.OK);
        var answer = await AnswerAsync(response);
        ((int)answer["statusCode"]!).ShouldBe(500);
        ((string?)answer["type"]).ShouldBe("application/vnd.microsoft.error");
        ((string?)answer["value"]!["message"]).ShouldBe(ChannelTexts.Failed.Fr);
        teams.Connector.Calls.ShouldBeEmpty();
    }

    [Fact]
    public async Task Data_is_formatted_invariantly_whatever_the_client_s_culture()
    {
        await using var teams = await TeamsHost.StartAsync(_ => Task.FromResult(Reply.Text(1.5.ToString(CultureInfo.CurrentCulture))));

        await teams.PostAsync(teams.Activities.Message("Salut"));

        (await teams.NextCallAsync()).Text.ShouldBe("1.5");
    }

    [Fact]
    public async Task A_turn_is_finished_though_the_channel_hangs_up()
    {
        var started = new TaskCompletionSource();
        var release = new TaskCompletionSource<Reply>();
        await using var teams = await TeamsHost.StartAsync(_ =>
        {
            started.SetResult();
            return release.Task;
        });
        using var hangUp = new CancellationTokenSource();
        using var content = new StringContent(teams.Activities.Message("Salut").ToJsonString());

        var posting = teams.Http.PostAsync("/api/messages", content, hangUp.Token);
        await started.Task;
        await hangUp.CancelAsync();
        await Should.ThrowAsync<OperationCanceledException>(posting);
        release.SetResult(Reply.Text("tout de même"));

        (await teams.NextCallAsync()).Text.ShouldBe("tout de même");
    }

    [Fact]
    public async Task One_connector_client_serves_all_turns_of_a_service_url()
    {
        await using var teams = await TeamsHost.StartAsync();

        await Task.WhenAll(Enumerable.Range(1, 20).Select(i => teams.PostAsync(teams.Activities.Message("Salut", $"{i}"))));
        var elsewhere = teams.Activities.Message("Salut", "21");
        elsewhere["serviceUrl"] = teams.Connector.ServiceUrl + "other/";
        await teams.PostAsync(elsewhere);

        teams.Connectors.Count.ShouldBe(2);
        teams.Connector.Calls.Count.ShouldBe(21);
    }

    [Fact]
    public async Task A_reply_that_cannot_be_delivered_now_makes_Teams_deliver_the_turn_again()
    {
        await using var teams = await TeamsHost.StartAsync();
        teams.Connector.Then(429, "", ("Retry-After", "60"));

        (await teams.PostAsync(teams.Activities.Message("Salut"))).StatusCode.ShouldBe(HttpStatusCode.ServiceUnavailable);
        (await teams.PostAsync(teams.Activities.Message("Salut"))).StatusCode.ShouldBe(HttpStatusCode.OK);

        teams.Handler.Turns.Count.ShouldBe(2);
    }

    private static async Task<JsonNode> AnswerAsync(HttpResponseMessage response)
    {
        response.StatusCode.ShouldBe(HttpStatusCode.OK);
        return JsonNode.Parse(await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken))!;
    }
}
