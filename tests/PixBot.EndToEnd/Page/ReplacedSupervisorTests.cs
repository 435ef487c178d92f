using System.Globalization;
using Microsoft.Playwright;
using Shouldly;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace PixBot.EndToEnd.Page;

/// <summary>
/// A supervisor falls ill when the codes are out, and the code was mistyped: the chats are put right, on a telephone's screen.
/// </summary>
public sealed class ReplacedSupervisorTests : PageTest
{
    private const string Number = "731846295";
    private const string Wrong = "BTPK47";
    private const string Right = "QRTV23";

    private Words words = Words.French;
    private bool french;
    private int shot;

    private ChatColumn Referent => Chat(0);

    private ChatColumn Supervisor => Chat(1);

    private ChatColumn Student => Chat(2);

    [Theory]
    [InlineData("fr")]
    [InlineData("en")]
    public async Task Whoever_is_replaced_and_whoever_has_a_wrong_code_keeps_nothing_of_it(string language)
    {
        french = language == "fr";
        words = french ? Words.French : Words.English;
        await OpenAsync(demo: false, words.Locale);
        await BeginAsync();
        await ReleaseAsync();
        await CorrectAsync();

        await Supervisor.SeesAsync(In("Vous ne surveillez plus la session", "You no longer supervise the session"));
        await NowhereAsync(Supervisor, Number);
        await NowhereAsync(Supervisor, Wrong);
        await ShootNarrowAsync(1, "replaced");
        await Student.SeesAsync(Right);
        await NowhereAsync(Student, Wrong);
        await ShootNarrowAsync(2, "corrected");

        await MoveClockAsync(Tomorrow.ToDateTime(new TimeOnly(21, 0)));
        await Student.SeesAsync(In("La session est terminée", "The session is over"));
        await NowhereAsync(Student, Right);
        await ShootNarrowAsync(2, "over");
        await Referent.SayAsync("Sessions");
        await Referent.PressAsync(In("Sessions passées", "Past sessions"));
        await Referent.SeesAsync(In("salle 204", "room 204"));
        await ShootNarrowAsync(0, "past");
        Errors.ShouldBeEmpty();
    }

    private async Task BeginAsync()
    {
        await Expect(Referent.LastCard).ToBeVisibleAsync();
        await Referent.DropAsync(await SampleAsync("liste-eleves.csv"));
        await Referent.SeesAsync(words.ListImported);
        await Referent.DropAsync(await SampleAsync("Resultats-collecte-de-profils.csv"));
        await Referent.SeesAsync(words.ExportImported);
        await Page.ReloadAsync();
        await Referent.SeesAsync(words.ExportImported);
        await Referent.Element.GetByTestId("person-picker").ClickAsync();
        await Page.RunAndWaitForResponseAsync(
            () => Referent.Element.GetByTestId("install-everyone").ClickAsync(), response => response.Url.EndsWith("/simulator/install", StringComparison.Ordinal));
        await Page.Keyboard.PressAsync("Escape");
        await Supervisor.PickAsync("Samira Haddad");
        await Student.PickAsync("Inès Abbas");
    }

    private async Task ReleaseAsync()
    {
        await Referent.SayAsync("Sessions");
        await Referent.PressAsync(words.NewSession);
        await Referent.FillAsync(words.Room, "204");
        await Referent.FillAsync(words.Number, Number);
        await Referent.FillAsync(words.Code, Wrong);
        await Referent.FillAsync(words.Password, "C-7kwR!9");
        await Referent.TickAsync("Haddad Samira");
        await Referent.TickAsync("3A – ");
        await Referent.PressAsync(words.Check);
        await Referent.PressAsync(words.Create);
        await Referent.SeesAsync(words.Created);
        await MoveClockAsync(Tomorrow.ToDateTime(new TimeOnly(8, 0)));
        await Supervisor.SeesAsync(Wrong);
        var candidate = Supervisor.LastCard.GetByRole(AriaRole.Checkbox).First;
        var name = await candidate.EvaluateAsync<string>("box => box.getAttribute('aria-label') ?? box.labels[0].innerText");
        await candidate.CheckAsync();
        await Supervisor.PressAsync(words.Release);
        var parts = name.Split('(')[0].Trim().Split(' ');
        await Supervisor.SeesAsync($"✅ {string.Join(' ', parts)}");
        await ShootNarrowAsync(1, "given");
        await Student.PickAsync($"{parts[^1]} {string.Join(' ', parts[..^1])}");
        await Student.SeesAsync(Wrong);
        await ShootNarrowAsync(2, "wrong-code");
    }

    private async Task CorrectAsync()
    {
        await Referent.SayAsync("Sessions");
        await Referent.PressAsync(In("Ouvrir", "Open"));
        await Referent.PressAsync(In("Corriger", "Correct"));
        await Referent.FillAsync(words.Code, Right);
        await Referent.LastCard.GetByLabel("Haddad Samira").First.UncheckAsync();
        await Referent.TickAsync("Marchand Olivier");
        await Referent.PressAsync(words.Check);
        await Referent.PressAsync(In("Enregistrer et prévenir", "Save and tell them"));
        await Referent.SeesAsync(In("Samira Haddad avait reçu le numéro et les codes", "Samira Haddad had received the number and the codes"));
    }

    private static Task NowhereAsync(ChatColumn chat, string secret) => Expect(chat.Element.GetByText(secret)).ToHaveCountAsync(0);

    private string In(string frenchWords, string englishWords) => french ? frenchWords : englishWords;

    /// <summary>As a telephone shows it.</summary>
    private async Task ShootNarrowAsync(int chat, string stage)
    {
        await Page.SetViewportSizeAsync(390, 844);
        await Page.GetByTestId($"tab-{chat}").ClickAsync();
        await Expect(Chat(chat).Element).ToBeVisibleAsync();
        await ShootAsync($"{words.Language}-390-{++shot:00}-{stage}");
        await Page.SetViewportSizeAsync(1440, 900);
    }

    private async Task MoveClockAsync(DateTime local)
    {
        await Page.GetByTestId("clock-goto").ClickAsync();
        await Page.GetByTestId("clock-input").FillAsync(local.ToString("yyyy-MM-ddTHH:mm", CultureInfo.InvariantCulture));
        await Page.GetByTestId("clock-go").ClickAsync();
    }

    private static DateOnly Tomorrow => DateOnly.FromDateTime(TimeZoneInfo
        .ConvertTime(TimeProvider.System.GetUtcNow(), TimeZoneInfo.FindSystemTimeZoneById("Europe/Paris")).DateTime).AddDays(1);
}
