using System.Text;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Shouldly;
using Xunit;

namespace PixBot.Tests.Deployment;

public sealed partial class ManifestTests(TeamsPackage package) : IClassFixture<TeamsPackage>
{
    private const string Menu = "bots[0].commandLists[0].commands";

    // The names that the bot understands, in each language.
    private static readonly Dictionary<string, string[]> Understood = new(StringComparer.Ordinal)
    {
        ["fr.json"] =
        [
            "Aide", "Mon statut", "Ma convocation", "Mes sessions", "Tableau de bord", "Relancer", "Diffuser", "Sessions", "Questions",
            "Réglages", "Mes données", "Français", "English",
        ],
        ["en.json"] =
        [
            "Help", "My status", "My session", "My sessions", "Dashboard", "Remind", "Broadcast", "Sessions", "Questions",
            "Settings", "My data", "Français", "English",
        ],
    };

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_package_built_for_a_school_is_valid_against_the_official_schema()
    {
        var validated = await ValidateAsync(package.PathOf("manifest.json"), package.PathOf("fr.json"), package.PathOf("en.json"));

        validated.ExitCode.ShouldBe(0, validated.Everything);
    }

    [Fact]
    public async Task A_manifest_with_a_field_that_Teams_does_not_know_is_not_valid()
    {
        using var folder = new TemporaryFolder();
        var manifest = package.Manifest;
        manifest["bots"]![0]!["colour"] = "blue";
        await File.WriteAllTextAsync(folder.File("manifest.json"), manifest.ToJsonString(), Ct);

        var validated = await ValidateAsync(folder.File("manifest.json"));

        validated.ExitCode.ShouldBe(1, validated.Everything);
        validated.Output.ShouldContain("colour");
    }

    [Fact]
    public void The_package_holds_the_manifest_its_languages_and_its_icons_and_nothing_else() =>
        package.Files.Keys.ShouldBe(["manifest.json", "fr.json", "en.json", "color.png", "outline.png"], ignoreOrder: true);

    [Fact]
    public void The_package_carries_the_application_and_the_host_that_it_was_built_for()
    {
        var manifest = package.Manifest;

        Text(manifest, "id").ShouldBe(TeamsPackage.AppId);
        Text(manifest, "bots[0].botId").ShouldBe(TeamsPackage.AppId);
        Text(manifest, "webApplicationInfo.id").ShouldBe(TeamsPackage.AppId);
        Text(manifest, "developer.privacyUrl").ShouldBe($"https://{TeamsPackage.Host}/privacy");
        Text(manifest, "developer.termsOfUseUrl").ShouldBe($"https://{TeamsPackage.Host}/terms");
        foreach (var name in new[] { "manifest.json", "fr.json", "en.json" })
        {
            Encoding.UTF8.GetString(package.Files[name]).ShouldNotContain("${{");
        }
    }

    [Fact]
    public void The_bot_speaks_in_personal_chats_only_and_takes_files()
    {
        var bot = package.Manifest["bots"]!.AsArray().ShouldHaveSingleItem()!;

        bot["scopes"]!.AsArray().Select(scope => (string?)scope).ShouldBe(["personal"]);
        ((bool?)bot["supportsFiles"]).ShouldBe(true);
    }

    [Fact]
    public void The_package_asks_for_no_permission_to_read_conversations() =>
        package.Manifest["authorization"].ShouldBeNull();

    [Fact]
    public void The_colour_icon_is_192_pixels_wide_and_high_and_opaque()
    {
        var icon = Png.Read(package.Files["color.png"]);

        (icon.Width, icon.Height).ShouldBe((192, 192));
        icon.Pixels.ShouldAllBe(pixel => pixel.Alpha == byte.MaxValue);
        icon.Pixels.Distinct().Count().ShouldBeGreaterThan(100);
    }

    [Fact]
    public void The_outline_icon_is_32_pixels_wide_and_high_and_white_on_transparent()
    {
        var icon = Png.Read(package.Files["outline.png"]);

        (icon.Width, icon.Height).ShouldBe((32, 32));
        icon.Pixels.Where(pixel => pixel.Alpha > 0).ShouldAllBe(pixel => pixel.Red == 255 && pixel.Green == 255 && pixel.Blue == 255);
        icon.Pixels.Count(pixel => pixel.Alpha == byte.MaxValue).ShouldBeGreaterThan(50);
        icon.Pixels.Count(pixel => pixel.Alpha == 0).ShouldBeGreaterThan(500);
    }

    [Fact]
    public void French_is_the_default_and_English_the_other_language()
    {
        var languages = package.Manifest["localizationInfo"]!;

        Text(languages, "defaultLanguageTag").ShouldBe("fr");
        Text(languages, "defaultLanguageFile").ShouldBe("fr.json");
        Text(languages["additionalLanguages"]!.AsArray().ShouldHaveSingleItem()!, "languageTag").ShouldBe("en");
        Text(languages, "additionalLanguages[0].file").ShouldBe("en.json");
    }

    [Theory]
    [InlineData("fr.json")]
    [InlineData("en.json")]
    public void Every_localised_text_replaces_a_text_of_the_manifest_and_none_is_left_out(string language)
    {
        var replaced = Texts(language).Keys;

        replaced.ShouldAllBe(path => Find(package.Manifest, path) != null);
        replaced.ShouldBe(TranslatablePaths(), ignoreOrder: true);
    }

    [Fact]
    public void The_texts_of_the_manifest_are_the_French_ones()
    {
        foreach (var (path, text) in Texts("fr.json"))
        {
            Text(package.Manifest, path).ShouldBe(text, path);
        }
    }

    [Fact]
    public void English_says_everything_in_other_words_than_French()
    {
        var french = Texts("fr.json");
        string[] sameInBoth = ["name.short", $"{Menu}[7].title"];

        Texts("en.json").Where(text => french[text.Key] == text.Value).Select(text => text.Key).ShouldBe(sameInBoth, ignoreOrder: true);
    }

    [Theory]
    [InlineData("fr.json")]
    [InlineData("en.json")]
    public void The_commands_fit_in_the_menu_that_Teams_shows(string language)
    {
        var texts = Texts(language);
        var titles = CommandTexts(language, "title");

        titles.Count.ShouldBeInRange(1, 10);
        titles.ShouldBeUnique();
        titles.ShouldAllBe(title => title.Length <= 32);
        CommandTexts(language, "description").ShouldAllBe(description => description.Length <= 128);
        texts["name.short"].Length.ShouldBeLessThanOrEqualTo(30);
        texts["description.short"].Length.ShouldBeLessThanOrEqualTo(80);
    }

    [Theory]
    [InlineData("fr.json")]
    [InlineData("en.json")]
    public void Every_command_is_one_that_the_bot_understands(string language) =>
        CommandTexts(language, "title").ShouldAllBe(title => Understood[language].Contains(title));

    [Theory]
    [InlineData("--app-id abc --host pixbot.example.org", "--app-id: expected the bot's application id, a GUID", "'abc'", "infra/README.md")]
    [InlineData("--app-id 00000000-0000-0000-0000-000000000000 --host pixbot.example.org", "--app-id: expected", "a GUID such as")]
    [InlineData("--host pixbot.example.org", "--app-id is missing", "Usage:")]
    [InlineData("--app-id " + TeamsPackage.AppId, "--host is missing", "Usage:")]
    [InlineData("--app-id " + TeamsPackage.AppId + " --host https://pixbot.example.org/", "--host: expected a public host name alone", "without https://")]
    [InlineData("--app-id " + TeamsPackage.AppId + " --host pixbot.example.org:443", "--host: expected")]
    [InlineData("--app-id " + TeamsPackage.AppId + " --host localhost", "--host: expected")]
    [InlineData("--app-id " + TeamsPackage.AppId + " --host 10.0.0.1", "--host: expected")]
    [InlineData("--app-id --host pixbot.example.org", "--app-id needs a value", "Usage:")]
    [InlineData("--tenant x", "'--tenant' is not an option", "Usage:")]
    public async Task A_wrong_argument_is_refused_with_what_was_expected_and_what_to_do(string arguments, params string[] said)
    {
        using var folder = new TemporaryFolder();

        var built = await TeamsPackage.BuildAsync([.. arguments.Split(' '), "--out", folder.Path], Ct);

        built.ExitCode.ShouldBe(1);
        said.ShouldAllBe(part => built.Errors.Contains(part, StringComparison.Ordinal), built.Errors);
        Directory.EnumerateFileSystemEntries(folder.Path).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_placeholder_that_the_command_cannot_fill_is_refused()
    {
        using var sources = TemporaryFolder.CopyOf(Repository.PathOf("manifest"));
        using var folder = new TemporaryFolder();
        var english = await File.ReadAllTextAsync(sources.File("en.json"), Ct);
        await File.WriteAllTextAsync(sources.File("en.json"), english.Replace("your school's", "${{SCHOOL}}'s", StringComparison.Ordinal), Ct);

        var built = await TeamsPackage.BuildAsync(
            ["--app-id", TeamsPackage.AppId, "--host", TeamsPackage.Host, "--out", folder.Path], Ct, sources.Path);

        built.ExitCode.ShouldBe(1);
        built.Errors.ShouldContain("en.json contains ${{SCHOOL}}");
        Directory.EnumerateFileSystemEntries(folder.Path).ShouldBeEmpty();
    }

    [Fact]
    public async Task The_same_arguments_build_the_same_package_byte_for_byte()
    {
        using var folder = new TemporaryFolder();

        await TeamsPackage.BuildAsync(["--app-id", TeamsPackage.AppId, "--host", TeamsPackage.Host, "--out", folder.Path], Ct);

        (await File.ReadAllBytesAsync(folder.File("PixBot.zip"), Ct)).ShouldBe(await File.ReadAllBytesAsync(package.PathOf("PixBot.zip"), Ct));
    }

    private static async Task<CommandResult> ValidateAsync(params string[] files)
    {
        var schemas = Repository.PathOf("tests", "node_modules", "@microsoft", "app-manifest");
        Directory.Exists(schemas).ShouldBeTrue($"{schemas} is missing: tests/run installs it (npm ci in tests/).");
        return await Command.RunAsync("node", [Repository.PathOf("tests", "PixBot.Tests", "Deployment", "validate-manifest.cjs"), .. files], Ct);
    }

    private Dictionary<string, string> Texts(string language) =>
        package.Json(language).AsObject()
            .Where(text => text.Key != "$schema")
            .ToDictionary(text => text.Key, text => (string)text.Value!);

    private List<string> CommandTexts(string language, string which) =>
        [.. Texts(language).Where(text => text.Key.StartsWith(Menu, StringComparison.Ordinal) && text.Key.EndsWith(which, StringComparison.Ordinal)).Select(text => text.Value)];

    private IEnumerable<string> TranslatablePaths()
    {
        var commands = Find(package.Manifest, Menu)!.AsArray().Count;
        return
        [
            "name.short", "name.full", "description.short", "description.full",
            .. from command in Enumerable.Range(0, commands)
               from which in new[] { "title", "description" }
               select $"{Menu}[{command}].{which}",
        ];
    }

    private static string Text(JsonNode node, string path) => (string)Find(node, path)!;

    private static JsonNode? Find(JsonNode node, string path) =>
        Step().Matches(path).Aggregate(
            (JsonNode?)node,
            (found, step) => step.Groups["index"].Success
                ? found?.AsArray().ElementAtOrDefault(int.Parse(step.Groups["index"].ValueSpan, System.Globalization.CultureInfo.InvariantCulture))
                : found?[step.Value.TrimStart('.')]);

    [GeneratedRegex(@"\[(?<index>\d+)\]|\.?[A-Za-z]+")]
    private static partial Regex Step();
}
