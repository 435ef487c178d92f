using System.Net;
using System.Net.Http.Json;
using PixBot.Simulator.People;
using Shouldly;
using Xunit;

namespace PixBot.Tests.Simulator;

public sealed class PageTests : SimulatorFixture
{
    private Uri At(string path) => new(Address, path);

    private Uri Chat(SimulatedPerson person, string act = "") => At($"/simulator/chats/{Uri.EscapeDataString(person.Email)}{act}");

    [Fact]
    public async Task The_page_allows_no_script_but_its_own()
    {
        var page = await Connector.GetAsync(At("/"), Stop);

        page.StatusCode.ShouldBe(HttpStatusCode.OK);
        page.Headers.GetValues("Content-Security-Policy").Single().ShouldStartWith("default-src 'self'");
        (await page.Content.ReadAsStringAsync(Stop)).ShouldContain("/simulator/page/app.js");
    }

    [Theory]
    [InlineData("app.js")]
    [InlineData("chat.js")]
    [InlineData("theme.css")]
    [InlineData("icon.svg")]
    public async Task Its_files_are_served(string name) =>
        (await Connector.GetAsync(At($"/simulator/page/{name}"), Stop)).StatusCode.ShouldBe(HttpStatusCode.OK);

    [Fact]
    public async Task No_file_from_elsewhere_is() =>
        (await Connector.GetAsync(At("/simulator/page/..%2Fappsettings.json"), Stop)).StatusCode.ShouldBe(HttpStatusCode.NotFound);

    [Fact]
    public async Task The_first_look_into_a_chat_introduces_the_person_once()
    {
        await Connector.PostAsync(Chat(Lea, "/open"), null, Stop);
        await Connector.PostAsync(Chat(Lea, "/open"), null, Stop);

        ((string?)Bot.Received.ShouldHaveSingleItem()["type"]).ShouldBe("installationUpdate");
    }

    [Fact]
    public async Task A_page_fetches_what_changed_since_it_last_looked()
    {
        await SayAsync(Lea, "un");
        var first = await JsonAsync(await Connector.GetAsync(Chat(Lea), Stop));
        await SayAsync(Lea, "deux");

        var next = await JsonAsync(await Connector.GetAsync(Chat(Lea, $"?since={first["revision"]}"), Stop));

        ((string?)next["messages"]!.AsArray().ShouldHaveSingleItem()!["activity"]!["text"]).ShouldBe("deux");
    }

    [Fact]
    public async Task A_referent_and_a_student_are_offered_first()
    {
        var state = await JsonAsync(await Connector.GetAsync(At("/simulator/state"), Stop));

        state["openFirst"]!.AsArray().Select(person => (string)person!["role"]!).ShouldBe(["referent", "student"]);
    }

    [Fact]
    public async Task The_language_of_a_client_goes_with_what_is_said()
    {
        await Connector.PostAsJsonAsync(Chat(Lea, "/locale"), new { locale = "en-GB" }, Stop);
        var answer = await JsonAsync(await Connector.PostAsJsonAsync(Chat(Lea, "/messages"), new { text = "Help" }, Stop));

        ((bool?)answer["ok"]).ShouldBe(true);
        ((string?)Bot.Received.ShouldHaveSingleItem()["locale"]).ShouldBe("en-GB");
    }

    [Fact]
    public async Task Somebody_whom_the_school_does_not_know_can_have_an_account()
    {
        var added = await Connector.PostAsJsonAsync(At("/simulator/people"), new { email = "nadia.h@ailleurs.example", name = "Nadia H" }, Stop);

        added.StatusCode.ShouldBe(HttpStatusCode.OK);
        (await SayAsync(new SimulatedPerson("nadia.h@ailleurs.example", "Nadia", "H", SimulatedRole.Guest))).IsSuccessStatusCode.ShouldBeTrue();
    }

    [Fact]
    public async Task Installing_for_everyone_tells_the_bot_once_for_each()
    {
        await Connector.PostAsJsonAsync(At("/simulator/install"), new { everyone = true, generated = 3 }, Stop);
        await Connector.PostAsJsonAsync(At("/simulator/install"), new { everyone = true, generated = 3 }, Stop);

        Bot.Received.Select(activity => (string)activity["from"]!["id"]!).Distinct().Count().ShouldBe(5);
        Bot.Received.Count.ShouldBe(5);
    }

    [Fact]
    public async Task A_followed_page_is_told_of_a_message()
    {
        await using var events = await Connector.GetStreamAsync(At("/simulator/events"), Stop);
        using var lines = new StreamReader(events);
        (await lines.ReadLineAsync(Stop)).ShouldBe("event: hello");

        await SayAsync(Lea);

        while (await lines.ReadLineAsync(Stop) is { } line)
        {
            if (!line.StartsWith("data: {\"kind\"", StringComparison.Ordinal))
                continue;
            line.ShouldContain(Lea.Email);
            return;
        }

        Assert.Fail("The stream ended without news.");
    }
}
