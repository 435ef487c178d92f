using Shouldly;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace PixBot.EndToEnd.Page;

public sealed class FirstLookTests : PageTest
{
    [Fact]
    public async Task Whoever_starts_PixBot_for_the_first_time_finds_a_school_to_talk_to()
    {
        await OpenAsync(demo: true, "fr-FR");
        for (var i = 0; i < 3; i++)
            await Expect(Chat(i).LastCard).ToBeVisibleAsync();
        await ShootAsync("demo-1-first-load");

        await Page.GetByTestId("theme").ClickAsync();
        await ShootAsync("demo-2-dark");
        await Page.SetViewportSizeAsync(390, 844);
        await ShootAsync("demo-3-phone-dark");
        await Page.GetByTestId("tab-2").ClickAsync();
        await Expect(Chat(2).LastCard).ToBeInViewportAsync();
        await ShootAsync("demo-4-phone-student");

        (await Page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= window.innerWidth")).ShouldBeTrue("nothing sticks out on a phone");
        await Expect(Page.GetByTestId("missing")).ToHaveCountAsync(0);
        Errors.ShouldBeEmpty();
    }
}
