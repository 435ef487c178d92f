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
        await ShootStageAsync(1, "replaced");
        await Student.SeesAsync(Right);
        await NowhereAsync(Student, Wrong);
        await ShootStageAsync(2, "corrected");

        await MoveClockAsync(Tomorrow.ToDateTime(new TimeOnly(21, 0)));
        await Student.SeesAsync(In("La session est terminée", "The session is over"));
        await NowhereAsync(Student, Right);
        await ShootStageAsync(2, "over");
        await Referent.SayAsync("Sessions");
        await Referent.PressAsync(In("Sessions passées", "Past sessions"));
        await Referent.SeesAsync(In("salle 204", "room 204"));
        await ShootStageAsync(0, "past");
        Errors.ShouldBeEmpty();
    }

    private async Task BeginAsync()
    {
        await Expect(Referent.LastCard).ToBeVisibleAsync();
        await GiveFilesAsync(words);
        await InstallEveryoneAsync(words.ExportImported);
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
        await ShootStageAsync(1, "given");
        await Student.PickAsync($"{parts[^1]} {string.Join(' ', parts[..^1])}");
        await Student.SeesAsync(Wrong);
        await ShootStageAsync(2, "wrong-code");
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

    private Task ShootStageAsync(int chat, string stage) => ShootPhoneAsync(chat, $"{words.Language}-390-{++shot:00}-{stage}");

    private string In(string frenchWords, string englishWords) => french ? frenchWords : englishWords;
}
