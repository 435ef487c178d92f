using Microsoft.Playwright;
using Shouldly;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace PixBot.EndToEnd.Page;

/// <summary>
/// Teams answers nobody when the codes are due, and one chat never again: whoever can be reached has their card afterwards,
/// and the referent reads who got nothing and why.
/// </summary>
public sealed class ExamDayOutageTests : PageTest
{
    private const string Number = "731846295";
    private const string Code = "BTPK47";
    private const string FirstCandidate = "louis.bassot@college-jean-zay.example";

    private Words words = Words.French;
    private bool french;
    private int shot;

    private ChatColumn Referent => Chat(0);

    private ChatColumn Supervisor => Chat(1);

    [Theory]
    [InlineData("fr")]
    [InlineData("en")]
    public async Task Instructions_and_codes_arrive_after_an_outage_and_the_referent_reads_who_got_nothing(string language)
    {
        french = language == "fr";
        words = french ? Words.French : Words.English;
        await OpenAsync(demo: false, words.Locale);
        await BeginAsync();
        await PlanAsync();
        await DownAcrossTheReleaseAsync();

        await BreakAsync(("messageWritesBlocked", "olivier.marchand@college-jean-zay.example"));
        await MoveClockAsync(Tomorrow.ToDateTime(new TimeOnly(8, 3)));
        await Supervisor.SeesAsync(Code);
        await ShootStageAsync(1, "arrived");
        await Referent.SeesAsync(In("Carte d’instructions : un surveillant n’a rien reçu", "Instructions card: a supervisor got nothing"));
        await Referent.SeesAsync(In("Marchand Olivier :", "Marchand Olivier:"));
        await ShootStageAsync(0, "why");

        await LoseCodesAsync();
        Errors.ShouldBeEmpty();
    }

    /// <summary>503 for everybody from before the release until two minutes after it.</summary>
    private async Task DownAcrossTheReleaseAsync()
    {
        await MoveClockAsync(Tomorrow.ToDateTime(new TimeOnly(7, 59)));
        await BreakAsync(("serviceUnavailable", null));
        await MoveClockAsync(Tomorrow.ToDateTime(new TimeOnly(8, 1)));
        await Page.WaitForFunctionAsync("async () => JSON.stringify(await (await fetch('/simulator/journal?limit=1')).json()).includes('503')");
        await Expect(Supervisor.Element.GetByText(Code)).ToHaveCountAsync(0);
        await ShootStageAsync(1, "down");
    }

    private async Task LoseCodesAsync()
    {
        await ShootStageAsync(1, "before-codes");
        var candidate = Supervisor.LastCard.GetByRole(AriaRole.Checkbox).First;
        await candidate.CheckAsync();
        await BreakAsync(("serviceUnavailable", FirstCandidate));
        await Supervisor.PressAsync(words.Release);
        await Supervisor.SeesAsync(In("en route", "on the way"));
        await BreakAsync(("messageWritesBlocked", FirstCandidate));
        await Referent.SeesAsync(In("Numéro et code : des élèves n’ont rien reçu", "Number and code: some students got nothing"));
        await BreakAsync();
        await ShootStageAsync(0, "codes-lost");
        await Referent.PressAsync(In("Autoriser à dicter le code", "Allow the code to be dictated"));
        await Supervisor.PressAsync(In("Afficher le code pour le dicter", "Show the code to dictate it"));
        await Supervisor.SeesAsync(In("À dicter, à voix basse", "To dictate, in a low voice"));
        await ShootStageAsync(1, "dictated");
        await Supervisor.PressAsync(In("Ouvrir la carte d’instructions", "Open the instructions card"));
        await Supervisor.SeesAsync(words.Instructions);
    }

    private async Task BeginAsync()
    {
        await Expect(Referent.LastCard).ToBeVisibleAsync();
        await GiveFilesAsync(words);
        await InstallEveryoneAsync(words.ExportImported);
        await Supervisor.PickAsync("Samira Haddad");
    }

    private async Task PlanAsync()
    {
        await Referent.SayAsync("Sessions");
        await Referent.PressAsync(words.NewSession);
        await Referent.FillAsync(words.Room, "204");
        await Referent.FillAsync(words.Number, Number);
        await Referent.FillAsync(words.Code, Code);
        await Referent.FillAsync(words.Password, "C-7kwR!9");
        await Referent.TickAsync("Haddad Samira");
        await Referent.TickAsync("Marchand Olivier");
        await Referent.TickAsync("3A – ");
        await Referent.PressAsync(words.Check);
        await Referent.PressAsync(words.Create);
        await Referent.SeesAsync(words.Created);
    }

    /// <summary>A plan of faults from now on; none for all is well.</summary>
    private async Task BreakAsync(params (string Kind, string? Person)[] faults)
    {
        var plan = new { faults = faults.Select(fault => new { kind = fault.Kind, person = fault.Person }).ToArray() };
        var answer = await Page.APIRequest.PostAsync("/simulator/faults", new() { DataObject = plan });
        answer.Ok.ShouldBeTrue(await answer.TextAsync());
    }

    private Task ShootStageAsync(int chat, string stage) => ShootPhoneAsync(chat, $"d12-{words.Locale[..2]}-{++shot:00}-{stage}");

    private string In(string frenchWords, string englishWords) => french ? frenchWords : englishWords;
}
