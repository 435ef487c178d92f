using System.Text;
using AdaptiveCards;
using PixBot.Core.Features.People;
using PixBot.Core.Features.Sessions;
using PixBot.Core.School;
using PixBot.Core.State;
using PixBot.Testing.Builders;
using Shouldly;

namespace PixBot.Tests.Conversations.Driver;

/// <summary>A small school, and the steps that many stories begin with.</summary>
internal static class School
{
    public const string Roster = """
        Nom;Prénom;Classe;E-mail;Rôle;Temps majoré;Langue
        Martin;Léa;3A;lea@ecole.example;élève;;
        Diallo;Tom;3A;tom@ecole.example;élève;33;
        Nguyen;Zoé;3B;zoe@ecole.example;élève;;anglais
        Roux;Max;3B;max@ecole.example;élève;;
        Petit;Ana;3B;ana@ecole.example;élève;;
        Durand;Paul;;paul@ecole.example;surveillant;;
        Garnier;Anne;;anne@ecole.example;surveillant;;anglais
        Fontaine;Claire;;claire@ecole.example;référent;;

        """;

    public const string AccessCode = "BTPK47";
    public const string SessionNumber = "184732";
    public const string Password = "7kwR!9";

    public static PixBotOptions Options() => new()
    {
        Referents = ["claire@ecole.example"],
        School = new()
        {
            Name = "Collège Jean Zay",
            Site = "Collège Jean Zay",
            CampaignCode = "JEANZA726",
            CampaignUrl = new Uri("https://app.pix.fr/campagnes/JEANZA726"),
            ProfileDeadline = new DateOnly(2026, 5, 29),
        },
    };

    public static string IdOf(string name) => PersonIds.Of(SchoolId.OfTenant(Bot.Tenant), $"{name}@ecole.example");

    extension(Bot bot)
    {
        public Account Claire => bot.As("claire");

        /// <summary>The roster is imported, and everybody but Ana has the app.</summary>
        public async Task OpenAsync(string roster = Roster)
        {
            await bot.Claire.InstallAsync();
            await bot.Claire.DropAsync("liste.csv", Encoding.UTF8.GetBytes(roster));
            foreach (var name in new[] { "lea", "tom", "zoe", "max", "paul", "anne" })
                await bot.As(name).InstallAsync();
        }

        /// <summary>Léa and Zoé are certifiable, Tom has sent too early, Max and Ana have not sent.</summary>
        public Task<AdaptiveCard> ExportAsync() => bot.ExportAsync(
            new Participation("Martin", "Léa", "3A").Sent("2026-05-12T07:42Z", 7),
            new Participation("Diallo", "Tom", "3A").Sent("2026-05-12T07:45Z", 3),
            new Participation("Nguyen", "Zoé", "3B").Sent("2026-05-13T10:00Z", 9),
            new Participation("Roux", "Max", "3B"),
            new Participation("Petit", "Ana", "3B"));

        public Task<AdaptiveCard> ExportAsync(params IEnumerable<Participation> participations) => bot.Claire.DropAsync(
            "export.csv", Encoding.UTF8.GetBytes(new ExportBuilder(ExportVariant.Current).With(participations).ToText()));

        /// <summary>A session of both classes in a week, at half past eight, which Paul supervises; everybody is told.</summary>
        public async Task<Session> PlanAsync(params IEnumerable<(string Name, string Value)> inputs)
        {
            await bot.PreviewAsync(inputs);
            await bot.Claire.PressAsync("Créer et convoquer");
            await bot.SettleAsync();
            return (await bot.Get<SessionStore>().ListAsync(SchoolId.OfTenant(Bot.Tenant), Bot.Token)).ShouldHaveSingleItem();
        }

        public async Task<Seen> PreviewAsync(params IEnumerable<(string Name, string Value)> inputs)
        {
            await bot.Claire.SayAsync("Sessions");
            var form = await bot.Claire.PressAsync("Nouvelle session");
            return await bot.Claire.PressAsync("Vérifier", [.. Filled(form.Card), .. inputs]);
        }

        public Task<Session?> SessionAsync(Session session) => bot.Get<SessionStore>().FindAsync(SchoolId.OfTenant(Bot.Tenant), session.Id, Bot.Token);

        /// <summary>From the release of the codes on, its supervisors have their card.</summary>
        public Task UntilCodesAsync(Session session) => bot.UntilAsync(session.CodesAt);
    }

    /// <summary>What the referent types, with all of the classes.</summary>
    public static IEnumerable<(string Name, string Value)> Filled(AdaptiveCard form) =>
    [
        ("room", "Salle 204"),
        ("date", "2026-05-25"),
        ("time", "08:30"),
        ("number", SessionNumber),
        ("code", AccessCode),
        ("password", $"C-{Password}"),
        ("supervisors", IdOf("paul")),
        ("classes", string.Join(',', form.Inputs().OfType<AdaptiveChoiceSetInput>().Single(input => input.Id == "classes").Choices.Select(choice => choice.Value))),
    ];
}
