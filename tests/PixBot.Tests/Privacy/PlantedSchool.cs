using System.Text;
using System.Text.Json;
using PixBot.Core.Features.Answers.Questions;
using PixBot.Core.Features.People;
using PixBot.Core.Features.People.Accounts;
using PixBot.Core.Features.People.Installation;
using PixBot.Core.Features.Profiles.Import;
using PixBot.Core.Features.Sessions;
using PixBot.Core.Features.Sessions.PixCertif.CandidateSheet;
using PixBot.Core.Features.Sessions.PixCertif.Mass.Creating;
using PixBot.Core.Features.Sessions.PixCertif.Mass.Reading;
using PixBot.Core.Features.Sessions.PixCertif.Mass.Writing;
using PixBot.Core.Features.Sessions.Planning;
using PixBot.Core.Features.Sessions.Planning.ForMe;
using PixBot.Core.Features.Sessions.Planning.Means;
using PixBot.Core.Features.Sessions.Planning.Proposal;
using PixBot.Core.Files;
using PixBot.Core.Localization;
using PixBot.Core.Messaging;
using PixBot.Core.State;
using PixBot.Testing.Builders;
using PixBot.Tests.Conversations.Driver;
using School = PixBot.Tests.Conversations.Driver.School;

namespace PixBot.Tests.Privacy;

/// <summary>
/// A school in whose every table stands Soizic-Anne Kermarrec, a student, or Claire Fontaine, a referent: by what people do
/// where they can do it, else through the services that write the rows.
/// </summary>
internal static class PlantedSchool
{
    public const string Ine = "0123456789K";

    private const string Roster = """
        Nom;Prénom;Classe;E-mail;Rôle;Temps majoré;Langue;Identifiant local
        Kermarrec;Soizic-Anne;3A;soizic@ecole.example;élève;33;;LOC-4711
        Kermarrec;Soizic-Marie;3A;marie@ecole.example;élève;;;
        Roux;Max;3B;max@ecole.example;élève;;;
        Durand;Paul;;paul@ecole.example;surveillant;;;
        Fontaine;Claire;;claire@ecole.example;référent;;;
        Legrand;Eva;;eva@ecole.example;référent;;;

        """;

    public static SchoolId TheSchool => SchoolId.OfTenant(Bot.Tenant);

    public static async Task PlantAsync(this Bot bot)
    {
        await bot.OpenAsync(Roster);
        foreach (var name in new[] { "soizic", "marie", "eva" })
            await bot.As(name).InstallAsync();
        await bot.ImportsAsync();
        await bot.SendAsync();
        await bot.ExportsAsync();
        await bot.AskAsync();
        await bot.SitAsync();
        await bot.PlanForMeAsync();
        await bot.MassAsync();
        await bot.RestAsync();
        await bot.SettleAsync();
        await bot.InheritAsync();
    }

    /// <summary>Cards of the inbox as an earlier version kept them; they are taken over when the inbox is next shown.</summary>
    private static async Task InheritAsync(this Bot bot)
    {
        var chat = JsonSerializer.Serialize(bot.Claire.Address);
        await bot.Table.PutAsync(
            new(Partitions.Of(TheSchool, "question-cards"), "older|1", RowValues.Of(("Account", bot.Claire.ObjectId), ("Chat", chat), ("Activity", "1"))), Bot.Token);
        await bot.Table.PutAsync(
            new(Partitions.Of(TheSchool, "question-inbox"), bot.Claire.ObjectId, RowValues.Of(("Chat", chat), ("Activity", "2"))), Bot.Token);
    }

    /// <summary>A list that she is missing from, one that has her again, and one whose line without e-mail may be hers or another's.</summary>
    private static async Task ImportsAsync(this Bot bot)
    {
        var without = Roster.Replace("Kermarrec;Soizic-Anne;3A;soizic@ecole.example;élève;33;;LOC-4711\n", "", StringComparison.Ordinal);
        bot.Clock.Advance(TimeSpan.FromMinutes(1));
        await bot.Claire.DropAsync("sans.csv", Encoding.UTF8.GetBytes(without));
        bot.Clock.Advance(TimeSpan.FromMinutes(1));
        await bot.Claire.DropAsync("siecle.xml", SiecleFile.Of(
            new(Ine, "KERMARREC", "SOIZIC-ANNE", "3A"), new("I2", "KERMARREC", "SOIZIC", "3A"), new("I3", "ROUX", "MAX", "3B"), new("I4", "KERMARREC", "SOIZIC-MARIE", "3A")).ToArray());
        await bot.Claire.DropAsync("liste.ods", new PixSheet(SheetMaker.Pix).ToBytes());
    }

    /// <summary>Of two lines that may be hers or another's she is given one.</summary>
    private static async Task ExportsAsync(this Bot bot)
    {
        await bot.ExportAsync(
            new Participation("Kermarrec", "Soizic", "3A").Sent("2026-05-12T07:43Z", 3),
            new Participation("Kermarrec", "Soizic").Sent("2026-05-12T07:44Z", 3),
            new Participation("Roux", "Max", "3B"));
        var imports = await bot.RowsAsync("profiles-undecided-imports");
        var lines = await bot.Get<UndecidedProfiles>().ListAsync(TheSchool, imports[0].Key, Bot.Token);
        await bot.Get<UndecidedProfiles>().ResolveAsync(
            TheSchool, imports[0].Key, lines[0].RowKey, School.IdOf("soizic"), School.IdOf("claire"), Bot.Token);
    }

    private static async Task AskAsync(this Bot bot)
    {
        var soizic = bot.As("soizic");
        await soizic.ForgeAsync("ask-referent", ("question", "La certif compte pour le brevet ?"));
        await soizic.SayAsync("je peux repasser la certification si je rate ?");
        await soizic.PressAsync("👎 Ça ne m’aide pas");
        await soizic.ForgeAsync("profile-declare");
        await bot.SettleAsync();
        var question = (await bot.RowsAsync("questions")).Single().Key;
        await bot.Claire.ForgeAsync("question-answer", ("question", question), ("answer", "Non."));
        await soizic.ForgeAsync("ask-referent", ("question", "Une autre : où garer ma trottinette ?"));
        await bot.As("marie").ForgeAsync("ask-referent", ("question", "Et les chats ?"));
        await bot.SettleAsync();
        await bot.Claire.SayAsync("Questions");
        await bot.Claire.PressAsync("Répondre");
        await bot.Get<MutedPeople>().MuteAsync(TheSchool, (await bot.Get<QuestionStore>().AskersAsync(TheSchool, question, Bot.Token)).Single(), Bot.Token);
        await bot.Claire.ForgeAsync("entry-save", ("topic", "school-bike"), ("lang", "fr"), ("question", "Où garer mon vélo ?"), ("answer", "Au garage."));
    }

    private static async Task SendAsync(this Bot bot)
    {
        await bot.Claire.SayAsync("Relancer");
        await bot.Claire.PressAsync("Aperçu");
        await bot.Claire.PressAsync("Envoyer la relance");
        await bot.Claire.SayAsync("Diffuser");
        var classes = bot.Claire.LastCard.Inputs().OfType<AdaptiveCards.AdaptiveChoiceSetInput>().Single().Choices.Select(choice => choice.Value);
        await bot.Claire.ForgeAsync("message-send", ("message", "m1"), ("text", "Bonjour à tous"), ("audience", string.Join(',', classes)));
        await bot.SettleAsync();
        await bot.Claire.SayAsync("Relancer");
        await bot.Claire.PressAsync("Modifier");
        await bot.Claire.PressAsync("Enregistrer", ("deadline", "2026-06-12"), ("days", "14"));
    }

    private static async Task SitAsync(this Bot bot)
    {
        var session = await bot.PlanAsync(("certifiable", "false"));
        await bot.As("paul").PressAsync("Je peux");
        await bot.As("soizic").PressAsync("Je serai absent");
        await bot.As("soizic").PressAsync("Prévenir le référent", ("reason", "voyage"));
        await bot.SettleAsync();
        await bot.UntilCodesAsync(session);
        await bot.As("paul").PressAsync("Tout cocher");
        await bot.As("paul").PressAsync("Remettre le numéro et le code aux cochés");
        await bot.SettleAsync();
        await bot.As("soizic").SayAsync("Ma convocation");
        await bot.SettleAsync();
        await bot.Get<SessionDrafts>().KeepAsync(
            TheSchool,
            new("draft", "Site", "Salle 3", new(2026, 6, 2), new(8, 30), [School.IdOf("paul")], new(SessionNumber.TryParse(School.SessionNumber)!, AccessCode.TryParse(School.AccessCode)!, null), [School.IdOf("soizic")]),
            Bot.Token);
    }

    /// <summary>Claire has checked a room and may supervise; Soizic has a seat in what was proposed.</summary>
    private static async Task PlanForMeAsync(this Bot bot)
    {
        var (claire, soizic, now) = (School.IdOf("claire"), School.IdOf("soizic"), bot.Clock.GetUtcNow());
        var open = new Opening(new(2026, 6, 2), new(8, 0), new(12, 0));
        var means = bot.Get<PlanMeansStore>();
        await means.PutAsync(TheSchool, new PlanRoom("Site", "B12", 15, 1, [open], PlanRoom.AllChecks, claire, now), Bot.Token);
        await means.PutAsync(TheSchool, new PlanSupervisor(claire, [open], IsReserve: true), Bot.Token);
        await means.PutAsync(TheSchool, PlanSettings.Usual, Bot.Token);
        var session = new ProposedSession(null, "Site", "B12", new(open.Date, new(8, 30)), 140, [claire], [soizic]);
        await bot.Get<ShownPlanStore>().PutAsync(TheSchool, new("plan", "facts", ShownPlanState.Proposed, new([session], [])), Bot.Token);
    }

    /// <summary>A file of sessions was read in which Claire supervises and Soizic sits; Claire gets the results, and dropped a list to be filled.</summary>
    private static async Task MassAsync(this Bot bot)
    {
        var place = new MassPlace("Site", "B14", new(2026, 6, 3), new(8, 30));
        var read = new MassRead([new(null, place, [School.IdOf("claire")], [School.IdOf("soizic")])], [], BadLines.None);
        await bot.Get<MassStore>().KeepAsync(TheSchool, "mass", read, Bot.Token);
        var list = new SheetDraft("list", null, School.IdOf("claire"), 0, AsksPricing: false, LacksExtraTime: false);
        await bot.Get<SheetStore>().AddAsync(TheSchool, list, new PixSheet(SheetMaker.Pix).ToBytes(), Bot.Token);
        await bot.Get<MassChoicesStore>().PutAsync(TheSchool, new("claire@ecole.example", "Gratuite", "", []), Bot.Token);
    }

    /// <summary>What takes Graph, homonyms without e-mail, or an older version to write.</summary>
    private static async Task RestAsync(this Bot bot)
    {
        var (soizic, now) = (School.IdOf("soizic"), bot.Clock.GetUtcNow());
        await bot.Claire.ForgeAsync("file-offer", ("kind", "class-list"));
        await bot.Table.PutAsync(
            QuestionRows.Row(TheSchool, new("older", "Où est le CDI ?", Language.French, now, now, new("Au premier.", null, "Claire Fontaine", now))), Bot.Token);
        var people = await bot.Get<IRoster>().ListAsync(TheSchool, Bot.Token).Where(person => person.LastName == "Kermarrec").ToListAsync(Bot.Token);
        await bot.Get<DoubtfulAccounts>().AskAsync(
            TheSchool,
            new("oid-doubt", "29:doubt", bot.As("gus").Address, "s.kermarrec@autre.example"),
            new Member("s.kermarrec@autre.example", "Soizic", "Kermarrec"),
            people,
            Bot.Token);
        var job = new InstallJob(new(TheSchool, "job"), bot.Claire.Address, null, Language.French, now, Plan: "p", Slices: 1, IsClosed: true);
        await bot.Get<InstallStore>().TryInsertAsync(job, Bot.Token);
        await bot.Get<InstallStore>().WriteAsync(
            new(new(job.Key, "p", 0), [new(soizic, "soizic@ecole.example", ObjectId: "oid-soizic")]), Bot.Token);
        await bot.Table.PutAsync(new(Partitions.Of(TheSchool, "audit"), $"{now.UtcTicks:d19}|{Guid.NewGuid():N}", RowValues.Of(("session", "s"), ("person", soizic), ("how", "released"), ("at", now))), Bot.Token);
        await bot.Table.PutAsync(new(Partitions.Of(TheSchool, "people-audit"), $"{now.UtcTicks:d19}|{Guid.NewGuid():N}", RowValues.Of(("person", soizic), ("by", School.IdOf("claire")), ("what", "corrected:name"), ("at", now))), Bot.Token);
    }
}
