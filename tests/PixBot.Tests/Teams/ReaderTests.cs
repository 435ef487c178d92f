using System.Text.Json.Nodes;
using PixBot.Core.Messaging;
using Shouldly;
using Xunit;

namespace PixBot.Tests.Teams;

public sealed class ReaderTests
{
    [Theory]
    [InlineData("<at>PixBot</at> mon statut", "plain", "mon statut")]
    [InlineData("<p>Bonjour&nbsp;&amp; merci</p>", "plain", "Bonjour & merci")]
    [InlineData("<div><b>un</b><br>deux</div>", "xml", "un\ndeux")]
    [InlineData("1 < 2 et 3 > 2", "plain", "1 < 2 et 3 > 2")]
    [InlineData("a &amp; b", "plain", "a &amp; b")]
    public async Task What_a_person_typed_is_read_without_the_client_s_markup(string text, string format, string expected)
    {
        var input = await ReadAsync(activities =>
        {
            var activity = activities.Message(text);
            activity["textFormat"] = format;
            return activity;
        });

        input.ShouldBe(new TurnInput.TextMessage(expected));
    }

    [Fact]
    public async Task A_table_that_was_pasted_keeps_its_rows_and_cells_apart()
    {
        var input = await ReadAsync(activities =>
        {
            var activity = activities.Message("Benali Inès Certifiable Lefèvre Théo Non Certifiable");
            activity["attachments"] = new JsonArray(new JsonObject
            {
                ["contentType"] = "text/html",
                ["content"] = "<div><table>\n<tr>\n<td><p>Benali</p></td>\n<td>Inès</td><td>Certifiable<br>12/05/2026</td></tr><tr><td>Lef&egrave;vre</td><td>Théo</td><td>Non\n Certifiable</td></tr></table></div>",
            });
            return activity;
        });

        input.ShouldBeOfType<TurnInput.TextMessage>().Text.Split('\n').Select(line => string.Join('|', line.Split('\t').Select(cell => cell.Trim())))
            .ShouldBe(["Benali|Inès|Certifiable 12/05/2026|", "Lefèvre|Théo|Non  Certifiable"]);
    }

    [Fact]
    public async Task A_value_comes_before_the_text_of_a_messageBack()
    {
        var input = await ReadAsync(activities =>
        {
            var activity = activities.Submit(new JsonObject { ["verb"] = "help" });
            activity["text"] = "Aide";
            return activity;
        });

        input.ShouldBeOfType<TurnInput.CardPress>().Verb.ShouldBe("help");
    }

    [Fact]
    public async Task A_value_without_a_verb_leaves_the_text()
    {
        var input = await ReadAsync(activities =>
        {
            var activity = activities.Submit("just a text");
            activity["text"] = "Aide";
            return activity;
        });

        input.ShouldBe(new TurnInput.TextMessage("Aide"));
    }

    [Fact]
    public async Task A_card_s_data_become_flat_texts_as_they_were_written()
    {
        var data = JsonNode.Parse("""{"verb":"plan","at":"2026-06-15T08:00:00+02:00","day":"2026-06-15","rooms":3,"ratio":1.5,"all":true,"none":null,"nested":{"a":1},"list":[1]}""")!;

        var press = (await ReadAsync(activities => activities.Execute("plan", data.AsObject()))).ShouldBeOfType<TurnInput.CardPress>();

        press.IsInvoke.ShouldBeTrue();
        press.Data.All.ToDictionary().ShouldBe(
            new Dictionary<string, string>
            {
                ["verb"] = "plan",
                ["at"] = "2026-06-15T08:00:00+02:00",
                ["day"] = "2026-06-15",
                ["rooms"] = "3",
                ["ratio"] = "1.5",
                ["all"] = "true",
            },
            ignoreOrder: true);
    }

    [Fact]
    public async Task Data_and_texts_have_an_end()
    {
        var data = new JsonObject { ["long"] = new string('x', 100_000), [new string('n', 200)] = "name too long" };

        var press = (await ReadAsync(activities => activities.Execute("go", data))).ShouldBeOfType<TurnInput.CardPress>();

        press.Data["long"]!.Length.ShouldBe(16_000);
        press.Data.All.Count().ShouldBe(1);
    }

    [Fact]
    public async Task Dropped_files_are_read_and_the_html_of_a_message_is_no_file()
    {
        var input = await ReadAsync(activities =>
        {
            var activity = activities.Message("voici");
            activity["attachments"] = JsonNode.Parse("""
                [
                  {"contentType":"text/html","content":"<p>voici</p>"},
                  {"contentType":"application/vnd.microsoft.teams.file.download.info","name":"eleves.csv","contentUrl":"https://contoso-my.sharepoint.com/x","content":{"downloadUrl":"https://contoso-my.sharepoint.com/download","uniqueId":"1","fileType":"csv"}},
                  {"contentType":"application/vnd.microsoft.teams.file.download.info","name":"broken","content":{"downloadUrl":"nowhere"}}
                ]
                """);
            return activity;
        });

        var upload = input.ShouldBeOfType<TurnInput.FileUpload>();
        upload.Files.ShouldBe([new UploadedFile("eleves.csv", new Uri("https://contoso-my.sharepoint.com/download"))]);
        upload.Text.ShouldBe("voici");
    }

    [Theory]
    [InlineData("add", typeof(TurnInput.Installed))]
    [InlineData("add-upgrade", typeof(TurnInput.Installed))]
    [InlineData("remove", typeof(TurnInput.Uninstalled))]
    [InlineData("remove-upgrade", typeof(TurnInput.Uninstalled))]
    public async Task Adding_and_removing_the_app_are_turns(string action, Type expected) =>
        (await ReadAsync(activities => activities.Installation(action))).ShouldBeOfType(expected);

    private static async Task<TurnInput> ReadAsync(Func<SampleActivities, JsonObject> make)
    {
        await using var teams = await TeamsHost.StartAsync(_ => Task.FromResult(Reply.Silence));
        await teams.PostAsync(make(teams.Activities));
        return teams.Handler.Turns.ShouldHaveSingleItem().Input;
    }
}
