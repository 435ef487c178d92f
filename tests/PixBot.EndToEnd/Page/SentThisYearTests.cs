using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using PixBot.Testing.Builders;
using Shouldly;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace PixBot.EndToEnd.Page;

/// <summary>A referent saves a rule on the page, and is told in numbers whom it would ask again before it does.</summary>
public sealed partial class SentThisYearTests : PageTest
{
    private Said said = Said.French;

    private ChatColumn Referent => Chat(0);

    private ChatColumn Student => Chat(2);

    [Theory]
    [InlineData("fr")]
    [InlineData("en")]
    public async Task A_rule_makes_nobodys_profile_last_years_before_the_referent_has_read_whose(string language)
    {
        said = language == "fr" ? Said.French : Said.English;
        await OpenAsync(demo: false, said.Locale);
        await Expect(Referent.LastCard).ToBeVisibleAsync();
        await GiveFilesAsync();
        await OpenStudentsAsync();

        await SaveRuleAsync();
        await Referent.SeesAsync(said.More);
        var count = int.Parse(Number().Match(await Referent.LastCard.InnerTextAsync()).Value, CultureInfo.InvariantCulture);
        count.ShouldBeGreaterThan(100, "all whom the export knows by name");
        await ShootPhoneAsync(0, $"sent-this-year-{language}-1-asked");
        await Student.SayAsync(said.MyStatus);
        await Student.SeesAsync(said.Sent);

        await Referent.PressAsync(said.Confirm);
        await Referent.SeesAsync(said.Plan);
        await Student.SayAsync(said.MyStatus);
        await Student.SeesAsync(said.NotThisYear);
        await ShootPhoneAsync(0, $"sent-this-year-{language}-2-plan");
        await ShootPhoneAsync(2, $"sent-this-year-{language}-3-status");

        Errors.ShouldBeEmpty();
    }

    /// <summary>All of the list have sent a profile last school year, and none since.</summary>
    private async Task GiveFilesAsync()
    {
        var roster = await SampleAsync("liste-eleves.csv");
        var students = Encoding.UTF8.GetString(roster.Buffer).TrimStart('\ufeff').Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Skip(1)
            .Select(line => line.Split(';')).Where(cells => cells[2].Length > 0)
            .Select(cells => new Participation(cells[0], cells[1], cells[2]).Sent(LastSchoolYear, competences: 7)).ToList();
        await Referent.DropAsync(roster);
        await Referent.SeesAsync(said.ListImported);
        await Referent.DropAsync(new() { Name = "export.csv", MimeType = "text/csv", Buffer = new ExportBuilder(ExportVariant.Current).With(students).ToStream().ToArray() });
        await Referent.SeesAsync(said.ExportImported);
    }

    private async Task OpenStudentsAsync()
    {
        await InstallEveryoneAsync(said.ExportImported);
        await Student.PickAsync("Inès Abbas");
    }

    private async Task SaveRuleAsync()
    {
        await Referent.SayAsync(said.Remind);
        await Referent.PressAsync(said.SetUp);
        await Referent.FillAsync(said.Deadline, Iso(Today.AddDays(30)));
        await Referent.PressAsync(said.Save);
    }

    private static DateOnly Today => DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().UtcDateTime);

    private static string LastSchoolYear
    {
        get
        {
            var deadline = Today.AddDays(30);
            return $"{Iso(new(deadline.Month >= 9 ? deadline.Year : deadline.Year - 1, 6, 12))}T08:30Z";
        }
    }

    [GeneratedRegex("[0-9]+(?= (élèves de plus|more students))")]
    private static partial Regex Number();

    private static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>What they type and read.</summary>
    private sealed record Said(
        string Locale, string ListImported, string ExportImported, string Remind, string SetUp, string Deadline, string Save, string MyStatus, string Sent, string NotThisYear, string Plan, string More, string Confirm)
    {
        public static readonly Said French = new(
            "fr-FR", "Liste importée", "Export de Pix Orga importé", "Relancer", "Programmer", "Date limite (dernier jour pour envoyer)", "Enregistrer",
            "Mon statut", "✅ envoyé le 12 juin", "pas encore envoyé cette année", "Plan des relances", "élèves de plus", "Ne plus compter ces envois");

        public static readonly Said English = new(
            "en-GB", "List imported", "Pix Orga export imported", "Remind", "Set up", "Deadline (last day to send)", "Save",
            "My status", "✅ sent on 12 June", "not sent yet this year", "Plan of reminders", "more students", "Stop counting them");
    }
}
