using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using PixBot.Core.Knowledge.Reading;
using PixBot.Core.Localization;

namespace PixBot.Benchmarks.Knowledge;

/// <summary>nlp.js trained on the very same entries and asked the very same questions.</summary>
internal static class NlpJs
{
    private static readonly string Folder = Path.Combine(Repository.Root, "tests/PixBot.Benchmarks/nlpjs");

    public static async Task CompareAsync(EntryCatalog catalog, IReadOnlyList<Answered> ours, CancellationToken ct)
    {
        try
        {
            Console.WriteLine("nlp.js: training on the same entries…");
            var ranked = await RankAsync(catalog, [.. ours.Select(one => one.Question)], ct);
            Print(ours, [.. ours.Select((one, at) => one with { Ranked = ranked[at] })]);
        }
        catch (Win32Exception)
        {
            Console.WriteLine("nlp.js: left out, Node.js is not installed.");
        }
        catch (InvalidOperationException error)
        {
            Console.WriteLine($"nlp.js: left out. {error.Message}");
        }
    }

    private static async Task<string[][]> RankAsync(EntryCatalog catalog, IReadOnlyList<Question> questions, CancellationToken ct)
    {
        if (!Directory.Exists(Path.Combine(Folder, "node_modules")))
            await RunAsync("npm", "ci --no-audit --no-fund", ct);
        var folder = Directory.CreateTempSubdirectory("pixbot-nlpjs");
        try
        {
            var (input, output) = (Path.Combine(folder.FullName, "in.json"), Path.Combine(folder.FullName, "out.json"));
            await File.WriteAllTextAsync(input, JsonSerializer.Serialize(new { ways = Ways(catalog), questions = Asked(questions) }), ct);
            await RunAsync("node", $"rank.js \"{input}\" \"{output}\"", ct);
            var topics = catalog.Entries.Select(entry => entry.Topic).ToHashSet();
            var ranked = JsonSerializer.Deserialize<string[][]>(await File.ReadAllTextAsync(output, ct)) ?? [];
            return Array.ConvertAll(ranked, one => one.Where(topics.Contains).ToArray());
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static IEnumerable<object> Ways(EntryCatalog catalog) =>
    [
        .. catalog.Entries.SelectMany(entry => entry.Ways.Append(entry.Question), (entry, text) => Way(entry.Language, entry.Topic, text)),
        .. catalog.OutOfScope.SelectMany(none => none.Ways, (none, text) => Way(none.Language, "None", text)),
        .. catalog.SmallTalk.SelectMany(talk => talk.Ways, (talk, text) => Way(talk.Language, $"talk-{talk.Id}", text)),
    ];

    private static object Way(Language language, string topic, string text) => new { lang = language.Code(), topic, text };

    private static IEnumerable<object> Asked(IEnumerable<Question> questions) =>
        questions.Select(question => new { lang = question.Language.Code(), text = question.Text });

    private static async Task RunAsync(string program, string arguments, CancellationToken ct)
    {
        ProcessStartInfo start = new(program, arguments) { WorkingDirectory = Folder, RedirectStandardOutput = true, RedirectStandardError = true };
        using var process = Process.Start(start)!;
        var (output, errors) = (process.StandardOutput.ReadToEndAsync(ct), process.StandardError.ReadToEndAsync(ct));
        await process.WaitForExitAsync(ct);
        await output;
        if (process.ExitCode != 0)
            throw new InvalidOperationException($"`{program} {arguments}` ended with {process.ExitCode}: {await errors}");
    }

    private static void Print(IReadOnlyList<Answered> ours, IReadOnlyList<Answered> theirs)
    {
        foreach (var language in Enum.GetValues<Language>())
            PrintLine(language.ToString(), Of(ours, language), Of(theirs, language));
        PrintLine("All", Figures.Of(ours), Figures.Of(theirs));
    }

    private static Figures Of(IEnumerable<Answered> answered, Language language) =>
        Figures.Of([.. answered.Where(one => one.Question.Language == language)]);

    private static void PrintLine(string name, Figures ours, Figures theirs) => Console.WriteLine(string.Create(
        CultureInfo.InvariantCulture,
        $"nlp.js {name,-8} top-1 {theirs.First,5:F1}%  top-3 {theirs.RightAmongThree,5:F1}%   PixBot is ahead by {ours.First - theirs.First,5:F1} and {ours.RightAmongThree - theirs.RightAmongThree,5:F1} points"));
}
