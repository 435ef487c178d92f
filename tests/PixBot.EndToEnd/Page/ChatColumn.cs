using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace PixBot.EndToEnd.Page;

/// <summary>One of the page's three chats, as whoever sits before it uses it.</summary>
internal sealed class ChatColumn(IPage page, int index)
{
    public ILocator Element => page.GetByTestId($"chat-{index}");

    public ILocator LastCard => Element.GetByTestId("card").Last;

    public async Task SayAsync(string text)
    {
        await Element.GetByTestId("input").FillAsync(text);
        await Element.GetByTestId("send").ClickAsync();
    }

    /// <summary>Through the file chooser that the clip opens.</summary>
    public async Task DropAsync(FilePayload file)
    {
        var chooser = await page.RunAndWaitForFileChooserAsync(() => Element.GetByTestId("attach").ClickAsync());
        await chooser.SetFilesAsync(file);
    }

    public Task PressAsync(string title) => Element.GetByRole(AriaRole.Button, new() { Name = title, Exact = true }).Last.ClickAsync();

    public Task SeesAsync(string text) => Expect(Element.GetByText(text).Last).ToBeVisibleAsync();

    public Task FillAsync(string label, string value) => LastCard.GetByLabel(label).FillAsync(value);

    public Task TickAsync(string label) => LastCard.GetByLabel(label).First.CheckAsync();

    /// <summary>Opens somebody's chat here.</summary>
    public async Task PickAsync(string name)
    {
        await Element.GetByTestId("person-picker").ClickAsync();
        await Element.GetByTestId("person-search").FillAsync(name);
        await Element.GetByTestId("person-option").Filter(new() { HasText = name }).First.ClickAsync();
        await Expect(Element.GetByTestId("person-name")).ToHaveTextAsync(name);
    }
}
