using System.Text;
using System.Text.RegularExpressions;
using AdaptiveCards;
using Newtonsoft.Json.Linq;
using PixBot.Testing.Builders;
using PixBot.Tests.Conversations.Driver;
using Shouldly;
using Xunit;

namespace PixBot.Tests.Conversations;

/// <summary>
/// A name comes from a file, a class from another, a room is typed: whoever writes them can write Markdown. Nothing of it
/// is live in any card that anybody is shown, be it a text, a fact, a choice, a label or a button.
/// </summary>
public sealed partial class HostileNameTests : IAsyncDisposable
{
    private const string Link = "[clic](https://mal.example)";
    private const string Bold = "**GRAS**";

    private static readonly string Roster = $"""
        Nom;Prénom;Classe;E-mail;Rôle;Temps majoré;Langue
        {Link} {Bold};_Léa_ <b>;3A {Link};lea@ecole.example;élève;;
        {Bold};`Tom` ~~t~~;3A {Link};tom@ecole.example;élève;33;
        # Nguyen;Zoé {Link};{Bold} 3B;zoe@ecole.example;élève;;anglais
        - Roux;Max {Bold};{Bold} 3B;max@ecole.example;élève;;
        1. Petit;Ana {Link};{Bold} 3B;ana@ecole.example;élève;;
        Durand {Link};Paul {Bold};;paul@ecole.example;surveillant;;
        Garnier {Bold};Anne {Link};;anne@ecole.example;surveillant;;anglais
        Fontaine {Link};Claire {Bold};;claire@ecole.example;référent;;

        """;

    private readonly Bot bot = new(options => (options.School.Name, options.School.Site) = ($"Collège {Link}", $"Site {Bold}"));

    [Fact]
    public async Task A_name_with_Markdown_is_live_in_no_card()
    {
        await bot.OpenAsync(Roster + $"{Link} {Bold};_Léa_ <b>;3A {Link};lea.b@ecole.example;élève;;\n");
        await bot.ExportAsync(
            new Participation($"{Link} {Bold}", "_Léa_ <b>", $"3A {Link}").Sent("2026-05-12T07:42Z", 7),
            new Participation(Bold, "`Tom` ~~t~~", $"3A {Link}").Sent("2026-05-12T07:45Z", 3),
            new Participation($"Inconnu {Link}", Bold, "3C").Sent("2026-05-12T07:45Z", 3));
        var session = await bot.PlanAsync(("supervisors", School.IdOf("paul")), ("certifiable", "false"), ("room", $"Salle {Link} {Bold}"));
        (bot.As("gus").GivenName, bot.As("gus").Surname) = (Link, Bold);
        await bot.As("gus").InstallAsync();
        await bot.As("lea").ForgeAsync("ask-referent", ("question", $"{Link} {Bold} ?"));
        await bot.Claire.DropAsync($"{Link} {Bold}.csv", Encoding.UTF8.GetBytes(Roster.Replace("Petit", "Grand", StringComparison.Ordinal) + $"{Bold};{Link};3A;pas une adresse {Link};{Bold};;\n"));
        await bot.UntilCodesAsync(session);
        string[] people = ["claire", "paul", "lea", "zoe", "gus"];
        foreach (var name in people)
            await SayEverythingAsync(bot.As(name));

        await foreach (var step in new Walk(bot).RunAsync(most: 350))
            Check(step);

        foreach (var name in people)
        {
            await bot.As(name).SayAsync("English");
            await SayEverythingAsync(bot.As(name));
        }

        await foreach (var step in new Walk(bot).RunAsync(most: 350))
            Check(step);
    }

    public ValueTask DisposeAsync() => bot.DisposeAsync();

    private static async Task SayEverythingAsync(Account account)
    {
        string[] said =
        [
            "Aide", "Mon statut", "Relancer", "Sessions", "Tableau de bord", "Questions", "Diffuser", "Réglages", "Personne", "personne mal",
            "Mes données", "Journal", "Mes sessions", "je peux repasser la certification si je rate ?", $"{Link} {Bold}",
        ];
        foreach (var text in said)
            await account.SayAsync(text);
    }

    private void Check(Step step)
    {
        foreach (var shown in bot.Accounts.SelectMany(account => account.Chat))
        {
            if (shown.Card is { } card)
                Check(card, step);
            else
                CheckText(shown.Summary, step);
        }
    }

    private static void Check(AdaptiveCard card, Step step)
    {
        foreach (var property in card.ToJObject().Descendants().OfType<JProperty>().Where(property => property.Value.Type == JTokenType.String))
        {
            if (property.Name == "text" || (property.Name is "title" or "value" && property.Parent is JObject { Count: 2 } && IsFact(property)))
                CheckText((string)property.Value!, step);
        }
    }

    private static bool IsFact(JProperty property) => property.Ancestors().OfType<JProperty>().FirstOrDefault()?.Name == "facts";

    private static void CheckText(string text, Step step)
    {
        var live = Escaped().Replace(text, "·");
        live.ShouldNotContain("GRAS**", customMessage: $"{step}: {text}");
        live.ShouldNotContain("[clic]", customMessage: $"{step}: {text}");
        live.ShouldNotContain("https://mal", customMessage: $"{step}: {text}");
        live.ShouldNotContain("<b>", customMessage: $"{step}: {text}");
        live.ShouldNotContain("_Léa_", customMessage: $"{step}: {text}");
    }

    [GeneratedRegex(@"\\.")]
    private static partial Regex Escaped();
}
