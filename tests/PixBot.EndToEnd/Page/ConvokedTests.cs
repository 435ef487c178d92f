using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.Playwright;
using Shouldly;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace PixBot.EndToEnd.Page;

/// <summary>
/// From the form to the day before: what stands against a session is read before it is saved, a pupil sees the convocation and
/// takes it into a calendar, the session moves and so does the entry, somebody is enrolled by name, and the papers open.
/// </summary>
public sealed partial class ConvokedTests : PageTest
{
    private Words words = Words.French;
    private bool french;
    private int shot;
    private string link = "";

    private ChatColumn Referent => Chat(0);

    private ChatColumn Supervisor => Chat(1);

    private ChatColumn Student => Chat(2);

    private static DateOnly Day => Tomorrow.AddDays(7);

    [Theory]
    [InlineData("fr")]
    [InlineData("en")]
    public async Task A_session_is_convoked_seen_moved_and_followed_by_the_calendar(string language)
    {
        french = language == "fr";
        words = french ? Words.French : Words.English;
        await OpenAsync(demo: false, words.Locale, hasCalendar: true);
        await Expect(Referent.LastCard).ToBeVisibleAsync();
        await GiveFilesAsync(words);
        await InstallEveryoneAsync(words.ExportImported);
        await Supervisor.PickAsync("Samira Haddad");
        await Student.PickAsync("Inès Abbas");

        await PlanAsync();
        await Student.SeesAsync(In("Ta convocation", "Your session"));
        await Student.PressAsync(In("Vu", "Seen"));
        await Student.SeesAsync(In("Vu le", "Seen on"));
        await ShootStageAsync(2, "convoked");
        var before = await EntryAsync();

        await MoveAsync();
        await Student.SeesAsync(In("11 h", "11:00"));
        await ShootStageAsync(2, "moved");
        var after = await EntryAsync();
        Value(after, "UID").ShouldBe(Value(before, "UID"));
        int.Parse(Value(after, "SEQUENCE"), CultureInfo.InvariantCulture).ShouldBeGreaterThan(int.Parse(Value(before, "SEQUENCE"), CultureInfo.InvariantCulture));
        Value(after, "DTSTART").ShouldNotBe(Value(before, "DTSTART"));

        await NobodyFetchesForEverAsync();
        await EnrolByNameAsync();
        await TakePapersAsync();
        await MoveClockAsync(Day.AddDays(-1).ToDateTime(new TimeOnly(18, 0)));
        await Student.SeesAsync(In("C’est demain", "It’s tomorrow"));
        await Supervisor.SeesAsync(In("Demain, vous surveillez", "Tomorrow you supervise"));
        await ShootStageAsync(2, "day-before");
        await ShootStageAsync(1, "briefed");
        Errors.ShouldBeEmpty();
    }

    private async Task PlanAsync()
    {
        await Referent.SayAsync("Sessions");
        await Referent.PressAsync(words.NewSession);
        await Referent.FillAsync(words.Room, "204");
        await Referent.LastCard.GetByRole(AriaRole.Textbox, new() { Name = "Date", Exact = true }).FillAsync(Day.ToString("O", CultureInfo.InvariantCulture));
        await Referent.TickAsync("Haddad Samira");
        await Referent.TickAsync("3A – ");
        await Referent.LastCard.GetByLabel(In("Seulement les élèves certifiables", "Certifiable students only")).First.UncheckAsync();
        await Referent.PressAsync(words.Check);
        await Referent.SeesAsync(In("À vérifier avant d’enregistrer", "To check before you save"));
        await Referent.SeesAsync(In("Profil pas encore envoyé", "Profile not sent yet"));
        await ShootStageAsync(0, "conflicts");
        await Referent.PressAsync(words.Create);
        await Referent.SeesAsync(words.Created);
    }

    private async Task MoveAsync()
    {
        await OpenSessionAsync();
        await Referent.SeesAsync(In("Convocation vue : 1 /", "Session details seen: 1 /"));
        await Referent.PressAsync(In("Corriger", "Correct"));
        await Referent.FillAsync(In("Heure de début", "Start time"), "11:00");
        await Referent.PressAsync(words.Check);
        await Referent.PressAsync(In("Enregistrer et prévenir", "Save and tell them"));
    }

    private async Task EnrolByNameAsync()
    {
        await OpenSessionAsync();
        await Referent.PressAsync(In("Candidats un par un", "Candidates one by one"));
        await Referent.FillAsync(In("À inscrire", "To enrol"), "Personne Decenom");
        await Referent.PressAsync(In("Vérifier et inscrire", "Check and enrol"));
        await Referent.SeesAsync(In("aucun élève de ce nom", "no student of that name"));
        await ShootStageAsync(0, "by-name");
        await Referent.FillAsync(In("À inscrire", "To enrol"), "3B");
        await Referent.PressAsync(In("Vérifier et inscrire", "Check and enrol"));
        await Referent.SeesAsync(In("Inscrire dans cette session", "Enrol in this session"));
        await ShootStageAsync(0, "to-enrol");
        await Referent.PressAsync(In("Enregistrer et prévenir", "Save and tell them"));
    }

    /// <summary>The convocations as they are offered first: for all, as PDF.</summary>
    private async Task TakePapersAsync()
    {
        await OpenSessionAsync();
        await Referent.PressAsync(In("Papiers", "Papers"));
        await Referent.SeesAsync(In("Quel papier ?", "Which paper?"));
        await ShootStageAsync(0, "papers");
        await Referent.PressAsync(In("Préparer le fichier", "Prepare the file"));
        await Referent.PressAsync(In("Accepter", "Accept"));
        await Referent.SeesAsync(In("est dans OneDrive", "is in OneDrive"));
        var download = await Page.RunAndWaitForDownloadAsync(() => Referent.Element.GetByTestId("file").Last.ClickAsync());
        download.SuggestedFilename.ShouldEndWith(".pdf");
        var content = await File.ReadAllBytesAsync(await download.PathAsync(), Stop);
        content.AsSpan(0, 5).ToArray().ShouldBe("%PDF-"u8.ToArray());
        Directory.CreateDirectory(Path.Combine(Screenshots, "papers"));
        await File.WriteAllBytesAsync(Path.Combine(Screenshots, "papers", $"convocations-{words.Language}.pdf"), content, Stop);
    }

    private async Task OpenSessionAsync()
    {
        await Referent.SayAsync("Sessions");
        await Referent.PressAsync(In("Ouvrir", "Open"));
        await Referent.SeesAsync(In("Candidats un par un", "Candidates one by one"));
    }

    /// <summary>The pupil's own link, followed as a calendar follows it.</summary>
    private async Task<string> EntryAsync()
    {
        await Page.EvaluateAsync("window.open = address => { window.opened = String(address); }");
        await Student.Element.GetByRole(AriaRole.Link, new() { Name = In("Ajouter à mon agenda", "Add to my calendar") }).Last.ClickAsync();
        link = new Uri(await Page.EvaluateAsync<string>("window.opened")).PathAndQuery;
        var answer = await Page.APIRequest.GetAsync(link);
        answer.Headers["content-type"].ShouldStartWith("text/calendar");
        return await answer.TextAsync();
    }

    private async Task NobodyFetchesForEverAsync()
    {
        for (var i = 0; i < 40; i++)
        {
            var answer = await Page.APIRequest.GetAsync(link);
            if (answer.Status != 429)
                continue;
            answer.Headers["retry-after"].ShouldBe("60");
            return;
        }

        Assert.Fail("forty answers within a moment");
    }

    private static string Value(string entry, string name) =>
        Lines().Matches(entry).Single(line => line.Groups[1].Value.Split(';')[0] == name && line.Index > entry.IndexOf("BEGIN:VEVENT", StringComparison.Ordinal)).Groups[2].Value;

    private Task ShootStageAsync(int chat, string stage) => ShootPhoneAsync(chat, $"convoked-{words.Language}-{++shot:00}-{stage}");

    private string In(string frenchWords, string englishWords) => french ? frenchWords : englishWords;

    [GeneratedRegex(@"^([A-Z;=/A-Za-z_-]+):(.*)\r?$", RegexOptions.Multiline)]
    private static partial Regex Lines();
}
