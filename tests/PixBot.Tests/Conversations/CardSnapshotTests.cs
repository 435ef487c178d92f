using System.Runtime.CompilerServices;
using System.Text;
using AdaptiveCards;
using PixBot.Core.Deliveries;
using PixBot.Core.Deliveries.Reporting;
using PixBot.Core.Features.Profiles;
using PixBot.Core.Features.Reminders;
using PixBot.Core.Localization;
using PixBot.Core.Messaging;
using PixBot.Core.State;
using PixBot.Testing.Builders;
using PixBot.Tests.Conversations.Driver;
using PixBot.Tests.Deployment;
using Snapshooter;
using Snapshooter.Xunit3;
using Xunit;

namespace PixBot.Tests.Conversations;

/// <summary>
/// The main cards as their readers see them, in French and in English: whoever changes a text reads here what becomes of
/// it. A new snapshot is written by the first run; a changed one lies under <c>__mismatch__</c>, to be read and moved.
/// </summary>
public sealed class CardSnapshotTests : IAsyncDisposable
{
    private readonly Bot bot = new();

    [Theory]
    [InlineData("claire")]
    [InlineData("paul")]
    [InlineData("lea")]
    [InlineData("gus")]
    public async Task Welcome(string name)
    {
        await bot.OpenAsync();
        await SnapshotAsync(async () => (await bot.As(name).InstallAsync()).Card, name, name);
    }

    [Theory]
    [InlineData("claire")]
    [InlineData("lea")]
    public async Task Help(string name) => await OpenedAsync(() => SnapshotAsync(async () => (await bot.As(name).SayAsync("Aide")).Card, name, name));

    [Theory]
    [InlineData("lea")]
    [InlineData("tom")]
    [InlineData("max")]
    [InlineData("gus")]
    public async Task Status(string name)
    {
        await ExportedAsync();
        await SnapshotAsync(async () => (await bot.As(name).SayAsync("Mon statut")).Card, name, name);
    }

    [Fact]
    public async Task Status_declared()
    {
        await ExportedAsync();
        await bot.As("max").ForgeAsync("profile-declare");
        await SnapshotAsync(async () => (await bot.As("max").SayAsync("Mon statut")).Card, "max");
    }

    [Fact]
    public async Task Answer_suggestions_and_offer()
    {
        await bot.OpenAsync();
        var shown = new StringBuilder();
        foreach (var question in new[] { "je peux repasser la certification si je rate ?", "can I retake the certification?", "code", "quelle est la capitale du Kazakhstan ?", "what is the capital of Peru?" })
            shown.Append("> ").Append(question).Append("\n\n").Append((await bot.As("lea").SayAsync(question)).Card.Draw()).Append('\n');
        await bot.As("lea").SayAsync("je peux repasser la certification si je rate");
        shown.Append("> 👎\n\n").Append((await bot.As("lea").PressAsync("👎 Ça ne m’aide pas")).Card.Draw());
        Match(shown.ToString());
    }

    [Fact]
    public async Task Question_passed_on()
    {
        await bot.OpenAsync();
        await SnapshotAsync(
            async () =>
            {
                await bot.As("lea").ForgeAsync("ask-referent", ("question", "La certif compte pour le brevet ?"));
                await bot.SettleAsync();
                return (await bot.Claire.SayAsync("Questions")).Card;
            },
            "claire");
    }

    [Fact]
    public async Task Reminder_and_thanks()
    {
        await bot.OpenAsync();
        await bot.Claire.SayAsync("Relancer");
        await bot.Claire.PressAsync("Aperçu");
        await bot.Claire.PressAsync("Envoyer la relance");
        await bot.SettleAsync();
        var before = Both(bot.As("max").LastCard, bot.As("zoe").LastCard);
        await bot.As("max").PressAsync("C’est envoyé");
        await bot.As("zoe").PressAsync("I’ve sent it");
        Match(before + "\n" + Both(bot.As("max").LastCard, bot.As("zoe").LastCard));
    }

    [Fact]
    public async Task Remind_choice_and_preview()
    {
        await ExportedAsync();
        await SnapshotAsync(async () => (await bot.Claire.SayAsync("Relancer")).Card, "claire", "choice");
        await SnapshotAsync(
            async () =>
            {
                var french = (await bot.Claire.SayAsync("Aide")).Card.Lang == "fr";
                await bot.Claire.SayAsync("Relancer");
                return (await bot.Claire.PressAsync(french ? "Aperçu" : "Preview")).Card;
            },
            "claire",
            "preview");
    }

    [Fact]
    public async Task Convocation_supervision_notice_and_codes()
    {
        await ExportedAsync();
        var session = await bot.PlanAsync(("supervisors", $"{School.IdOf("paul")},{School.IdOf("anne")}"), ("certifiable", "false"));
        var shown = new StringBuilder(Both(bot.As("tom").LastCard, bot.As("zoe").LastCard)).Append('\n')
            .Append(Both(bot.As("paul").LastCard, bot.As("anne").LastCard)).Append('\n');
        await bot.UntilCodesAsync(session);
        await bot.As("paul").PressAsync("Remettre le numéro et le code aux cochés", ("present", $"{School.IdOf("tom")},{School.IdOf("zoe")}"));
        await bot.SettleAsync();
        Match(shown.Append(Both(bot.As("tom").LastCard, bot.As("zoe").LastCard)).ToString());
    }

    [Fact]
    public async Task Instructions()
    {
        await ExportedAsync();
        var session = await bot.PlanAsync(("supervisors", $"{School.IdOf("paul")},{School.IdOf("anne")}"), ("certifiable", "false"));
        await bot.UntilCodesAsync(session);
        Match(Both(bot.As("paul").LastCard, bot.As("anne").LastCard));
    }

    [Fact]
    public async Task Cancelled_and_withdrawn()
    {
        await ExportedAsync();
        var session = await bot.PlanAsync(("supervisors", $"{School.IdOf("paul")},{School.IdOf("anne")}"));
        await bot.Claire.ForgeAsync("session-correct", ("session", session.Id));
        var ofA = bot.Claire.LastCard.Inputs().OfType<AdaptiveChoiceSetInput>().Single(input => input.Id == "classes").Choices[0].Value;
        await bot.Claire.PressAsync("Vérifier", ("classes", ofA));
        await bot.Claire.PressAsync("Enregistrer et prévenir");
        await bot.SettleAsync();
        var withdrawn = bot.As("zoe").LastCard;
        await bot.Claire.ForgeAsync("session-cancel", ("session", session.Id));
        await bot.SettleAsync();
        Match(withdrawn.Draw() + "\n" + bot.As("lea").LastCard.Draw() + "\n" + Both(bot.As("paul").LastCard, bot.As("anne").LastCard));
    }

    [Fact]
    public async Task Session_form_preview_and_card()
    {
        await ExportedAsync();
        await SnapshotAsync(
            async () =>
            {
                await bot.Claire.SayAsync("Sessions");
                return (await bot.Claire.ForgeAsync("session-new")).Card;
            },
            "claire",
            "form");
        Match((await bot.PreviewAsync(("code", "ABC"), ("room", ""))).Card.Draw(), "faults");
        Match((await bot.PreviewAsync()).Card.Draw(), "preview");
        await bot.Claire.PressAsync("Créer et convoquer");
        await bot.SettleAsync();
        await SnapshotAsync(async () => (await bot.Claire.SayAsync("Sessions")).Card, "claire", "list");
        await bot.Claire.SayAsync("Sessions");
        await bot.Claire.PressAsync("Ouvrir");
        Match(bot.Claire.LastCard.Draw(), "card");
    }

    [Fact]
    public async Task Dashboard() => await OpenedAsync(async () =>
    {
        await bot.ExportAsync();
        await SnapshotAsync(async () => (await bot.Claire.SayAsync("Tableau de bord")).Card, "claire");
        await SnapshotAsync(async () => (await bot.Claire.ForgeAsync("class-list", ("class", SchoolView.ClassKey("3A")))).Card, "claire", "class");
        await SnapshotAsync(async () => (await bot.Claire.ForgeAsync("student-history", ("person", School.IdOf("tom")))).Card, "claire", "student");
        await SnapshotAsync(async () => (await bot.Claire.SayAsync("Nom\tPrénom\tClasse\tCertificabilité\nRoux\tMax\t3B\tCertifiable\nDiallo\tTom\t3A\tNon certifiable\nInconnu\tHugo\t3C\tCertifiable")).Card, "claire", "listing");
    });

    [Fact]
    public void Broadcast_report()
    {
        var broadcast = new Broadcast(new(SchoolId.OfTenant(Bot.Tenant), "reminder-1"), "reminder", null, "{}") { State = BroadcastState.Sending };
        var running = new BroadcastProgress(120, 75, 0, 0, new Dictionary<UnreachableReason, int> { [UnreachableReason.NeverInstalled] = 5 });
        var over = new BroadcastProgress(0, 190, 2, 0, new Dictionary<UnreachableReason, int> { [UnreachableReason.NeverInstalled] = 5, [UnreachableReason.Blocked] = 3 });
        var shown = new StringBuilder();
        foreach (var language in Enum.GetValues<Language>())
        {
            var title = ReminderTexts.ReportTitle.In(language);
            shown.Append(ReportCards.Build(broadcast with { Language = language }, title, BroadcastProgress.None).Draw()).Append('\n');
            shown.Append(ReportCards.Build(broadcast with { Language = language }, title, running).Draw()).Append('\n');
            shown.Append(ReportCards.Build(broadcast with { Language = language, State = BroadcastState.Finished }, title, over).Draw()).Append('\n');
        }

        Match(shown.ToString());
    }

    [Fact]
    public async Task Message_form_preview_and_message()
    {
        await bot.OpenAsync();
        await SnapshotAsync(async () => (await bot.Claire.SayAsync("Diffuser")).Card, "claire", "form");
        var everyone = string.Join(',', bot.Claire.LastCard.Inputs().OfType<AdaptiveChoiceSetInput>().Single().Choices.Select(choice => choice.Value));
        await bot.Claire.SayAsync("Français");
        await bot.Claire.SayAsync("Diffuser");
        Match((await bot.Claire.PressAsync("Aperçu", ("text", "La réunion est à 13 h en salle 12."), ("audience", everyone))).Card.Draw(), "preview");
        await bot.Claire.PressAsync("Envoyer");
        await bot.SettleAsync();
        Match(Both(bot.As("max").LastCard, bot.As("zoe").LastCard), "message");
    }

    [Fact]
    public async Task Roster_report()
    {
        await bot.OpenAsync();
        var file = School.Roster.Replace("Roux;Max;3B;max@ecole.example;élève;;\n", "", StringComparison.Ordinal)
            + "Sans;Adresse;3A;;;;\nTrop;Loin;3A;pas une adresse;;;\nMauvais;Rôle;3A;role@ecole.example;pion;;\n";
        await SnapshotAsync(() => bot.Claire.DropAsync("liste.csv", Encoding.UTF8.GetBytes(file)), "claire");
    }

    [Fact]
    public async Task Export_report()
    {
        await bot.OpenAsync(School.Roster + "Martin;Léa;3A;lea.b@ecole.example;élève;;\n");
        var export = Encoding.UTF8.GetBytes(new ExportBuilder(ExportVariant.Current).With(
            new Participation("Martin", "Léa", "3A").Sent("2026-05-12T07:42Z", 7),
            new Participation("Diallo", "Tom", "3A").Sent("2026-05-12T07:45Z", 3),
            new Participation("Inconnu", "Hugo", "3C").Sent("2026-05-12T07:45Z", 3),
            new Participation("Roux", "Max", "3B")).ToText());
        var minute = 50;
        await SnapshotAsync(() => bot.Claire.DropAsync($"Resultats-Certif 3e-482913-2026-05-18-09{minute++}.csv", export), "claire");
        await SnapshotAsync(() => bot.Claire.DropAsync("copie.csv", export), "claire", "again");
        await SnapshotAsync(
            () => bot.ExportAsync(new Participation("Martin", "Léa", "3A").Sent("2026-05-11T07:42Z", 7)),
            "claire",
            "outdated");
    }

    [Theory]
    [InlineData("lea")]
    [InlineData("paul")]
    [InlineData("ana")]
    public async Task Person(string name)
    {
        await ExportedAsync();
        await bot.PlanAsync();
        await SnapshotAsync(async () => (await bot.Claire.SayAsync($"person {name}@")).Card, "claire", name);
    }

    [Fact]
    public async Task People_home_list_form_and_removal()
    {
        await bot.OpenAsync(School.Roster + "Martin;Léa;3B;lea.b@ecole.example;élève;;\n");
        await SnapshotAsync(async () => (await bot.Claire.SayAsync("Personne")).Card, "claire", "home");
        await SnapshotAsync(async () => (await bot.Claire.SayAsync("personne martin")).Card, "claire", "several");
        await SnapshotAsync(async () => (await bot.Claire.ForgeAsync("person-edit", ("person", School.IdOf("tom")))).Card, "claire", "form");
        await SnapshotAsync(async () => (await bot.Claire.ForgeAsync("person-remove-ask", ("person", School.IdOf("tom")))).Card, "claire", "removal");
    }

    [Fact]
    public async Task Changes_and_imports()
    {
        await bot.OpenAsync();
        bot.Clock.Advance(TimeSpan.FromDays(7));
        var file = School.Roster.Replace("Roux;Max;3B;max@ecole.example;élève;;\n", "", StringComparison.Ordinal).Replace("Petit;Ana;3B", "Petit;Ana;3A", StringComparison.Ordinal)
            + "Aubry;Nina;3B;nina@ecole.example;élève;;\n";
        await bot.Claire.DropAsync("liste.csv", Encoding.UTF8.GetBytes(file));
        await SnapshotAsync(async () => (await bot.Claire.ForgeAsync("roster-changes")).Card, "claire", "changes");
        await SnapshotAsync(async () => (await bot.Claire.ForgeAsync("roster-imports")).Card, "claire", "imports");
    }

    [Fact]
    public async Task Siecle_report_and_account_to_identify()
    {
        await bot.OpenAsync(School.Roster + "Martin;Léa;3A;lea.b@ecole.example;élève;;\n");
        SiecleFile.Student[] students = [new("I1", "MARTIN", "LÉA", "3C"), new("I2", "BENALI", "INÈS", "3A"), new("I3", "BENALI", "INÈS", "3B"), new("I4", "PARTI", "ZOÉ", "Inactifs")];
        await SnapshotAsync(() => bot.Claire.DropAsync("siecle.xml", SiecleFile.Of(students).ToArray()), "claire", "report");
        (bot.As("ines").GivenName, bot.As("ines").Surname) = ("Inès", "Benali");
        await bot.As("ines").InstallAsync();
        await SnapshotAsync(async () => (await bot.Claire.ForgeAsync("who-is")).Card, "claire", "who-is");
    }

    [Fact]
    public async Task File_refused()
    {
        await bot.Claire.InstallAsync();
        await SnapshotAsync(() => bot.Claire.DropAsync("notes.csv", Encoding.UTF8.GetBytes("Nom;Note\nMartin;12\n")), "claire");
    }

    [Fact]
    public async Task Settings() => await OpenedAsync(async () =>
    {
        await SnapshotAsync(async () => (await bot.Claire.SayAsync("Réglages")).Card, "claire", "referent");
        await SnapshotAsync(async () => (await bot.As("lea").SayAsync("Réglages")).Card, "lea", "student");
        await SnapshotAsync(async () => (await bot.Claire.ForgeAsync("settings-edit")).Card, "claire", "form");
        await bot.Claire.SayAsync("Réglages");
        await bot.Claire.PressAsync("Modifier");
        await bot.Claire.PressAsync("Enregistrer", ("campaign-code", "QWERTY456"), ("quiet-hours-from", "19:00"));
        await SnapshotAsync(async () => (await bot.Claire.SayAsync("Réglages")).Card, "claire", "changed");
    });

    [Fact]
    public async Task Journal()
    {
        await bot.OpenAsync();
        await bot.ExportAsync();
        var session = await bot.PlanAsync();
        await bot.Claire.ForgeAsync("person-edit", ("person", School.IdOf("tom")));
        await bot.Claire.PressAsync("Enregistrer", ("class", "3B"));
        await bot.UntilCodesAsync(session);
        await bot.As("paul").PressAsync("Remettre le numéro et le code aux cochés", ("present", School.IdOf("lea")));
        await bot.SettleAsync();
        await bot.Claire.ForgeAsync("person-remove", ("person", School.IdOf("max")));
        await bot.SettleAsync();
        await SnapshotAsync(async () => (await bot.Claire.SayAsync("Journal")).Card, "claire");
    }

    [Fact]
    public async Task My_data()
    {
        await ExportedAsync();
        await bot.PlanAsync();
        await SnapshotAsync(async () => (await bot.As("lea").SayAsync("Mes données")).Card, "lea");
    }

    public ValueTask DisposeAsync() => bot.DisposeAsync();

    private async Task OpenedAsync(Func<Task> test)
    {
        await bot.OpenAsync();
        await test();
    }

    private async Task ExportedAsync()
    {
        await bot.OpenAsync();
        await bot.ExportAsync();
        bot.Clock.Advance(TimeSpan.FromDays(1));
    }

    /// <summary>The card in French, then in English, for whoever reads it.</summary>
    private async Task SnapshotAsync(Func<Task<AdaptiveCard>> card, string reader, string? name = null, [CallerMemberName] string test = "")
    {
        await bot.As(reader).SayAsync("Français");
        var french = await card();
        await bot.As(reader).SayAsync("English");
        Match(Both(french, await card()), name, test);
        await bot.As(reader).SayAsync("Français");
    }

    private static string Both(AdaptiveCard french, AdaptiveCard english) => french.Draw() + "\n" + english.Draw();

    private static void Match(string drawing, string? name = null, [CallerMemberName] string test = "") =>
        Snapshot.Match(drawing, new SnapshotFullName($"{test}{(name is null ? "" : $".{name}")}.snap", Repository.PathOf("tests", "PixBot.Tests", "Conversations")));
}
