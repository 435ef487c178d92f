using Microsoft.Playwright;
using Shouldly;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace PixBot.EndToEnd.Page;

/// <summary>The loop of <see cref="Loops.SchoolYear"/> as somebody clicks through it on the page.</summary>
public sealed class SchoolYearTests : PageTest
{
    private const string Number = "731846295";
    private const string Code = "BTPK47";

    private int shot;
    private Words words = Words.French;

    private ChatColumn Referent => Chat(0);

    private ChatColumn Supervisor => Chat(1);

    private ChatColumn Student => Chat(2);

    [Theory]
    [InlineData("fr")]
    [InlineData("en")]
    public async Task A_school_goes_from_its_list_to_the_codes_on_the_page(string language)
    {
        words = language == "fr" ? Words.French : Words.English;
        await OpenAsync(demo: false, words.Locale);
        await Expect(Referent.LastCard).ToBeVisibleAsync();
        await ShootStageAsync("empty");

        await GiveFilesAsync(words);
        await ShootStageAsync("files");
        await OpenTheirChatsAsync();
        await AskAsync();
        await RemindAsync();
        await PlanAsync();
        await SuperviseAsync();

        Errors.ShouldBeEmpty();
    }

    private async Task OpenTheirChatsAsync()
    {
        await InstallEveryoneAsync(words.ExportImported);
        await Supervisor.PickAsync("Samira Haddad");
        await Student.PickAsync("Inès Abbas");
        await ShootStageAsync("three-chats");
    }

    private async Task AskAsync()
    {
        await Student.SayAsync(words.Question);
        await Student.PressAsync(words.Helpful);
        await Student.SeesAsync(words.Thanked);
        await ShootStageAsync("answer");
    }

    private async Task RemindAsync()
    {
        await Referent.SayAsync(words.Remind);
        await Referent.PressAsync(words.Preview);
        await Referent.PressAsync(words.SendReminder);
        await Referent.SeesAsync(words.Finished);
        await Student.SeesAsync(words.Reminder);
        await ShootStageAsync("reminder");
        await Student.PressAsync(words.SentIt);
        await Student.SeesAsync(words.ThankYou);
    }

    private async Task PlanAsync()
    {
        await Referent.SayAsync("Sessions");
        await Referent.PressAsync(words.NewSession);
        await Referent.FillAsync(words.Room, "204");
        await Referent.FillAsync(words.Number, Number);
        await Referent.FillAsync(words.Code, "AEIOU1");
        await Referent.FillAsync(words.Password, "C-7kwR!9");
        await Referent.TickAsync("Haddad Samira");
        await Referent.TickAsync("3A – ");
        await Referent.PressAsync(words.Check);
        await Referent.SeesAsync(words.ToMend);
        await ShootStageAsync("form-to-mend");

        await Referent.FillAsync(words.Code, Code);
        await Referent.PressAsync(words.Check);
        await Referent.SeesAsync(words.Right);
        await ShootStageAsync("session-preview");
        await Referent.PressAsync(words.Create);
        await Referent.SeesAsync(words.Created);
        await Expect(Supervisor.Element.GetByText(Code)).ToHaveCountAsync(0);
    }

    private async Task SuperviseAsync()
    {
        await MoveClockAsync(Tomorrow.ToDateTime(new TimeOnly(8, 0)));
        await Supervisor.SeesAsync(words.Instructions);
        await Supervisor.SeesAsync(Number);
        await Supervisor.SeesAsync(Code);
        await ShootStageAsync("instructions");

        var candidate = Supervisor.LastCard.GetByRole(AriaRole.Checkbox).First;
        var (surname, givenName) = NameOf(await candidate.EvaluateAsync<string>("box => box.getAttribute('aria-label') ?? box.labels[0].innerText"));
        await candidate.CheckAsync();
        await Supervisor.PressAsync(words.Release);
        await Supervisor.SeesAsync(words.Released);
        await ShootStageAsync("released");
        await Student.PickAsync($"{givenName} {surname}");
        await Student.SeesAsync(words.Go);
        await Student.SeesAsync(Code);
        await ShootStageAsync("codes");
    }

    private Task ShootStageAsync(string stage) => ShootAsync($"{words.Language}-{++shot:00}-{stage}");

    /// <summary>From « Bassot Louis (3A) »: the demo school's names are one word each where it matters here.</summary>
    private static (string Surname, string GivenName) NameOf(string choice)
    {
        var parts = choice.Split('(')[0].Trim().Split(' ');
        return (string.Join(' ', parts[..^1]), parts[^1]);
    }
}
