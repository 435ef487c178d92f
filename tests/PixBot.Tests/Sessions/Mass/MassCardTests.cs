using PixBot.Core.Messaging;
using PixBot.Testing.Builders;
using PixBot.Tests.Conversations.Driver;
using PixBot.Tests.Deployment;
using Shouldly;
using Snapshooter;
using Snapshooter.Xunit3;
using Xunit;

namespace PixBot.Tests.Sessions.Mass;

/// <summary>The cards about Pix Certif's file of several sessions and the list to tick, in French and in English.</summary>
public sealed class MassCardTests : IAsyncDisposable
{
    private static readonly string[] Lines =
    [
        MassStory.Line(MassStory.B12(), MassStory.Born("Nguyen", "Zoé")),
        MassStory.Line(";;;;;Anne Garnier"),
        MassStory.Line(MassStory.Same, MassStory.Born("Martin", "Léa")),
        MassStory.Line(MassStory.Same, MassStory.Born("Inconnu", "Jean", sex: "M")),
    ];

    private readonly Bot bot = new();

    [Theory]
    [InlineData("Français")]
    [InlineData("English")]
    public async Task Of_a_file_that_is_read_and_of_what_it_makes(string language)
    {
        await bot.OpenAsync(School.Roster + "Martin;Léa;3B;lea2@ecole.example;élève;;\n");
        await bot.Claire.SayAsync(language);
        var read = (await bot.DropMassAsync(Lines)).Draw();
        var file = bot.Claire.LastCard.DataOf(language == "English" ? "Cancel" : "Annuler")["import"];
        var made = (await bot.Claire.ForgeAsync("mass-create", ("import", file))).Card.Draw();
        Match(Named($"{read}\n{made}", file), $"read-{language}");
    }

    [Theory]
    [InlineData("Français")]
    [InlineData("English")]
    public async Task Of_a_file_to_write_step_by_step(string language)
    {
        await bot.OpenAsync();
        await bot.ChooseCentreAsync("Other");
        var session = await bot.PlanAsync(("number", ""), ("code", ""), ("password", ""), ("certifiable", "false"));
        await bot.Claire.SayAsync(language);
        var all = (await bot.Claire.ForgeAsync("sessions-pix-tasks")).Card.Draw();
        var faults = (await bot.Claire.ForgeAsync("mass-file")).Card.Draw();
        await bot.Claire.DropAsync("siecle.xml", SiecleFile.Of(new[] { ("MARTIN", "LÉA", "3A"), ("DIALLO", "TOM", "3A"), ("NGUYEN", "ZOÉ", "3B"), ("ROUX", "MAX", "3B"), ("PETIT", "ANA", "3B") }
            .Select((one, i) => new SiecleFile.Student($"I{i}", one.Item1, one.Item2, one.Item3) { Insee = "69381", Country = "100" })).ToArray());
        var form = (await bot.Claire.ForgeAsync("mass-file")).Card.Draw();
        var again = (await bot.Claire.ForgeAsync("mass-file-save", ("pricing", "Prépayée"))).Card.Draw();
        var ready = (await bot.Claire.ForgeAsync("mass-file-save", ("pricing", "Gratuite"))).Card.Draw();
        Match(Named(string.Join('\n', all, faults, form, again, ready), session.Id), $"write-{language}");
    }

    [Theory]
    [InlineData("Français")]
    [InlineData("English")]
    public async Task Of_a_centre_that_Pix_takes_no_file_of(string language)
    {
        await bot.OpenAsync();
        await bot.ChooseCentreAsync("ScoManaged");
        var session = await bot.PlanAsync(("number", ""), ("code", ""), ("password", ""), ("certifiable", "false"));
        await bot.Claire.SayAsync(language);
        var instead = (await bot.DropMassAsync(Lines)).Draw();
        var list = (await bot.Claire.ForgeAsync("session-tick-list", ("session", session.Id))).Card.Draw();
        var text = (await bot.Claire.ForgeAsync("session-tick-text", ("session", session.Id))).Reply.Parts.ShouldHaveSingleItem();
        var all = (await bot.Claire.ForgeAsync("sessions-pix-tasks")).Card.Draw();
        var copied = text.ShouldBeOfType<ReplyPart.Send>().Message.ShouldBeOfType<Message.Text>().Markdown;
        Match(Named(string.Join('\n', instead, list, copied, all), session.Id), $"tick-{language}");
    }

    public ValueTask DisposeAsync() => bot.DisposeAsync();

    private static string Named(string drawing, string id) => drawing.Replace(id, "<id>", StringComparison.Ordinal);

    private static void Match(string drawing, string name)
    {
        drawing.ShouldNotBeEmpty();
        Snapshot.Match(drawing, new SnapshotFullName($"{name}.snap", Repository.PathOf("tests", "PixBot.Tests", "Sessions", "Mass")));
    }
}
