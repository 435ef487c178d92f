using System.Globalization;
using Microsoft.Playwright;
using PixBot.Testing.Apps;
using Shouldly;
using Xunit;

namespace PixBot.EndToEnd.Page;

/// <summary>The app's own page in a real browser; each test has an app and a browser of its own.</summary>
[Collection("Browser")]
public abstract class PageTest : IAsyncDisposable
{
    private const float Patience = 45_000;

    private protected static readonly string Screenshots = Path.Combine(RepositoryRoot(), "artifacts", "screenshots");

    private readonly List<string> errors = [];
    private IPlaywright? playwright;
    private IBrowser? browser;

    protected static CancellationToken Stop => TestContext.Current.CancellationToken;

    private protected AppProcess? App { get; private set; }

    private protected IPage Page { get; private set; } = null!;

    /// <summary>What the browser's console complained of.</summary>
    private protected IReadOnlyList<string> Errors => errors;

    private protected async Task OpenAsync(bool demo, string locale, string? careContact = null, bool hasCalendar = false)
    {
        playwright = await Playwright.CreateAsync();
        browser = await Chromium.LaunchAsync(playwright);
        Assertions.SetDefaultExpectTimeout(Patience);
        var settings = Settings.For("claire.fontaine@college-jean-zay.example");
        settings["PixBot__Demo"] = demo ? "true" : "false";
        settings["PixBot__School__Language"] = locale[..2];
        if (careContact is not null)
            settings["PixBot__School__CareContact"] = careContact;
        if (hasCalendar)
            settings["PixBot__School__PublicUrl"] = "http://localhost:3978";
        App = await AppProcess.StartAsync(settings, Stop);
        var context = await browser.NewContextAsync(new()
        {
            BaseURL = App.Address.ToString(),
            Locale = locale,
            TimezoneId = "Europe/Paris",
            ViewportSize = new() { Width = 1440, Height = 900 },
        });
        context.SetDefaultTimeout(Patience);
        Page = await context.NewPageAsync();
        Page.PageError += (_, error) => errors.Add(error);
        Page.Console += (_, message) =>
        {
            if (message.Type == "error")
                errors.Add(message.Text);
        };
        await Page.GotoAsync("/");
    }

    private protected ChatColumn Chat(int index) => new(Page, index);

    /// <summary>Kept under <c>artifacts/screenshots</c>, for people to look at. On a phone the page's hint would hide half of the chat.</summary>
    private protected async Task ShootAsync(string name)
    {
        var hint = Page.GetByTestId("hint-close");
        if (Page.ViewportSize is { Width: < 500 } && await hint.IsVisibleAsync())
            await hint.ClickAsync();
        await Page.ScreenshotAsync(new() { Path = Path.Combine(Screenshots, $"{name}.png") });
    }

    /// <summary>A chat as a phone of 390 pixels shows it, then the page as it was.</summary>
    private protected async Task ShootPhoneAsync(int chat, string name)
    {
        await Page.SetViewportSizeAsync(390, 844);
        await Page.GetByTestId($"tab-{chat}").ClickAsync();
        await Assertions.Expect(Chat(chat).LastCard).ToBeVisibleAsync();
        await NothingSticksOutAsync();
        await ShootAsync(name);
        await Page.SetViewportSizeAsync(1440, 900);
    }

    private protected async Task NothingSticksOutAsync() =>
        (await Page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= window.innerWidth")).ShouldBeTrue("nothing sticks out on a phone");

    /// <summary>The referent drops the demo school's two files.</summary>
    private protected async Task GiveFilesAsync(Words words)
    {
        await Chat(0).DropAsync(await SampleAsync("liste-eleves.csv"));
        await Chat(0).SeesAsync(words.ListImported);
        await Chat(0).DropAsync(await SampleAsync("Resultats-collecte-de-profils.csv"));
        await Chat(0).SeesAsync(words.ExportImported);
    }

    /// <summary>The page fills free columns for a while after it was opened first; loaded anew, it leaves them to us.</summary>
    /// <param name="shown">What the referent's chat says when it is loaded.</param>
    private protected async Task InstallEveryoneAsync(string shown)
    {
        await Page.ReloadAsync();
        await Chat(0).SeesAsync(shown);
        await Chat(0).Element.GetByTestId("person-picker").ClickAsync();
        await Page.RunAndWaitForResponseAsync(
            () => Chat(0).Element.GetByTestId("install-everyone").ClickAsync(), response => response.Url.EndsWith("/simulator/install", StringComparison.Ordinal));
        await Page.Keyboard.PressAsync("Escape");
    }

    private protected async Task MoveClockAsync(DateTime local)
    {
        await Page.GetByTestId("clock-goto").ClickAsync();
        await Page.GetByTestId("clock-input").FillAsync(local.ToString("yyyy-MM-ddTHH:mm", CultureInfo.InvariantCulture));
        await Page.GetByTestId("clock-go").ClickAsync();
    }

    private protected async Task<FilePayload> SampleAsync(string name)
    {
        var answer = await Page.APIRequest.GetAsync($"/simulator/samples/{name}");
        return new() { Name = name, MimeType = "text/csv", Buffer = await answer.BodyAsync() };
    }

    public async ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        if (browser is not null)
            await browser.DisposeAsync();
        playwright?.Dispose();
        if (App is null)
            return;
        await App.DisposeAsync();
        TestContext.Current.TestOutputHelper?.WriteLine(App.Output.ToString());
    }

    /// <summary>The school's.</summary>
    private protected static DateOnly Tomorrow => DateOnly.FromDateTime(TimeZoneInfo
        .ConvertTime(TimeProvider.System.GetUtcNow(), TimeZoneInfo.FindSystemTimeZoneById("Europe/Paris")).DateTime).AddDays(1);

    private static string RepositoryRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "PixBot.sln")))
            folder = folder.Parent;
        return folder?.FullName ?? AppContext.BaseDirectory;
    }
}
