using Microsoft.Playwright;
using Shouldly;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace PixBot.EndToEnd.Page;

/// <summary>A pupil writes that they want to die: what they see, what they agree to, and what the adult of the school gets, on a phone.</summary>
public sealed class CryTests : PageTest
{
    private const string Adult = "anne.garnier@jean-zay.example";

    private const string Roster = """
        Nom;Prénom;Classe;E-mail;Rôle;Langue
        Abbas;Inès;3A;ines.abbas@jean-zay.example;élève;LANGUAGE
        Garnier;Anne;;anne.garnier@jean-zay.example;surveillant;LANGUAGE

        """;

    private CryWords words = CryWords.French;
    private int shot;

    private ChatColumn Referent => Chat(0);

    private ChatColumn Anne => Chat(1);

    private ChatColumn Student => Chat(2);

    [Theory]
    [InlineData("fr")]
    [InlineData("en")]
    public async Task A_cry_is_met_with_help_and_reaches_the_adult_with_the_words_only_by_agreement(string language)
    {
        words = language == "fr" ? CryWords.French : CryWords.English;
        await BeginAsync(language);
        await Student.SayAsync(words.Cry);
        await Student.SeesAsync(words.FirstWord);
        await ShootTallPhoneAsync(2, "card");

        await Student.PressAsync(words.Tell);
        await Student.SeesAsync(words.Told);
        await ShootTallPhoneAsync(2, "told-without-words");
        await Anne.SeesAsync(words.AdultTitle);
        await Expect(Anne.Element.GetByText(words.Cry)).ToHaveCountAsync(0);
        await ShootTallPhoneAsync(1, "adult-without-words");

        await Student.SayAsync(words.Cry);
        await Student.SeesAsync(words.FirstWord);
        await Student.TickAsync(words.Share);
        await ShootTallPhoneAsync(2, "agreement");
        await Student.PressAsync(words.Tell);
        await Student.SeesAsync(words.WithWords);
        await ShootTallPhoneAsync(2, "told-with-words");
        await Anne.SeesAsync(words.Cry);
        await ShootTallPhoneAsync(1, "adult-with-words");
        await Expect(Referent.Element.GetByText(words.Cry)).ToHaveCountAsync(0);
        Errors.ShouldBeEmpty();
    }

    private async Task BeginAsync(string language)
    {
        await OpenAsync(demo: false, words.Locale, careContact: Adult);
        await Expect(Referent.LastCard).ToBeVisibleAsync();
        var roster = Roster.Replace("LANGUAGE", language == "fr" ? "français" : "anglais", StringComparison.Ordinal);
        await Referent.DropAsync(new FilePayload { Name = "liste.csv", MimeType = "text/csv", Buffer = System.Text.Encoding.UTF8.GetBytes(roster) });
        await Referent.SeesAsync(words.Imported);
        await Page.ReloadAsync();
        await Referent.SeesAsync(words.Imported);
        await Referent.Element.GetByTestId("person-picker").ClickAsync();
        await Page.RunAndWaitForResponseAsync(
            () => Referent.Element.GetByTestId("install-everyone").ClickAsync(), response => response.Url.EndsWith("/simulator/install", StringComparison.Ordinal));
        await Page.Keyboard.PressAsync("Escape");
        await Anne.PickAsync("Anne Garnier");
        await Student.PickAsync("Inès Abbas");
    }

    /// <summary>A chat as wide as a phone shows it, and so high that all of its last card is in the picture; then the page as it was.</summary>
    private async Task ShootTallPhoneAsync(int chat, string stage)
    {
        await Page.SetViewportSizeAsync(390, 1300);
        await Page.GetByTestId($"tab-{chat}").ClickAsync();
        await Expect(Chat(chat).LastCard).ToBeVisibleAsync();
        (await Page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= window.innerWidth")).ShouldBeTrue("nothing sticks out on a phone");
        (await Chat(chat).LastCard.EvaluateAsync<bool>("card => card.scrollWidth <= card.clientWidth + 1")).ShouldBeTrue("nothing of the card is cut");
        await ShootAsync($"cry-{words.Locale[..2]}-{++shot:00}-{stage}");
        await Page.SetViewportSizeAsync(1440, 900);
    }
}
