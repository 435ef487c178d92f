using Microsoft.Playwright;
using Shouldly;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace PixBot.EndToEnd.Page;

/// <summary>What a referent answers one pupil stays with that pupil, on the page as a phone shows it; two referents do not talk past each other.</summary>
public sealed class PrivateAnswerTests : PageTest
{
    private const string Roster = """
        Nom;Prénom;Classe;E-mail;Rôle;Langue
        Abbas;Inès;3A;ines.abbas@jean-zay.example;élève;LANGUAGE
        Bassot;Louis;3A;louis.bassot@jean-zay.example;élève;LANGUAGE
        Petit;René;;rene.petit@jean-zay.example;référent;LANGUAGE

        """;

    private int shot;
    private PrivateWords words = PrivateWords.French;

    private ChatColumn Referent => Chat(0);

    private ChatColumn Other => Chat(1);

    private ChatColumn Student => Chat(2);

    [Theory]
    [InlineData("fr")]
    [InlineData("en")]
    public async Task An_answer_to_one_pupil_is_read_by_nobody_else_until_it_is_published(string language)
    {
        await BeginAsync(language, "a1");
        await AskAsync("Inès Abbas");
        await Referent.SeesAsync(words.ForYou);
        await ShootStageAsync(0, "question");
        await Referent.FillAsync(words.YourAnswer, words.Private);
        await Referent.PressAsync(words.Send);
        await Referent.SeesAsync(words.NobodyElse);
        await Student.SeesAsync(words.Private);
        await ShootStageAsync(0, "answered");
        await ShootStageAsync(2, "asker");

        await Student.PickAsync("Louis Bassot");
        await AskAsync("Louis Bassot");
        await Expect(Student.Element.GetByText(words.Private)).ToHaveCountAsync(0);
        await ShootStageAsync(2, "second-asker");
        await Referent.PressAsync(words.Publish);
        await Referent.SeesAsync(words.EveryoneForm);
        await Referent.SeesAsync(words.LookAgain);
        await ShootStageAsync(0, "publish");
        await Student.SayAsync(words.MyQuestions);
        await Student.SeesAsync(words.StateSent);
        await ShootStageAsync(2, "my-questions");
        Errors.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("fr")]
    [InlineData("en")]
    public async Task Of_two_referents_the_second_sees_who_answered_and_loses_nothing(string language)
    {
        await BeginAsync(language, "a4");
        await Other.PickAsync("René Petit");
        await AskAsync("Inès Abbas");
        await Referent.SeesAsync(words.ForYou);
        await Other.SeesAsync(words.ForYou);
        await Other.FillAsync(words.YourAnswer, words.Private);
        await Referent.FillAsync(words.YourAnswer, words.Garage);
        await Referent.PressAsync(words.Send);
        await Other.PressAsync(words.Send);
        await Other.SeesAsync(words.SendToo);
        await Expect(Other.LastCard.GetByRole(AriaRole.Textbox)).ToHaveValueAsync(words.Private);
        await ShootStageAsync(1, "too-late");
        await Other.PressAsync(words.SendToo);
        await Student.SeesAsync(words.Garage);
        await Student.SeesAsync(words.Private);
        await ShootStageAsync(2, "both");
        await Expect(Other.Element.GetByRole(AriaRole.Button, new() { Name = words.Send, Exact = true })).ToHaveCountAsync(0);
        Errors.ShouldBeEmpty();
    }

    private async Task BeginAsync(string language, string scenario)
    {
        words = language == "fr" ? PrivateWords.French : PrivateWords.English;
        words = words with { Scenario = scenario };
        await OpenAsync(demo: false, words.Locale);
        await Expect(Referent.LastCard).ToBeVisibleAsync();
        var roster = Roster.Replace("LANGUAGE", language == "fr" ? "français" : "anglais", StringComparison.Ordinal);
        await Referent.DropAsync(new FilePayload { Name = "liste.csv", MimeType = "text/csv", Buffer = System.Text.Encoding.UTF8.GetBytes(roster) });
        await Referent.SeesAsync(words.Imported);
        await InstallEveryoneAsync(words.Imported);
    }

    private async Task AskAsync(string name)
    {
        await Student.PickAsync(name);
        await Student.SayAsync(words.Question);
        await Student.PressAsync(words.Ask);
        await Student.SeesAsync(words.PassedOn);
    }

    private Task ShootStageAsync(int chat, string stage) => ShootPhoneAsync(chat, $"{words.Scenario}-{words.Locale[..2]}-{++shot:00}-{stage}");
}
