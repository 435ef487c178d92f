using PixBot.Core.Bot.Uploads;
using PixBot.Core.Features.People.Import.Sources;
using PixBot.Core.Features.Profiles.Import;
using PixBot.Core.Files;

namespace PixBot.Tests.Files;

/// <summary>Tells files as the app does, with the formats of all features.</summary>
internal static class Recognizing
{
    private static readonly FileRecognizer All = new([new CsvRosterFormat(), new FregataFormat(), new SiecleFormat(), new ProfilesExportFormat()]);

    public static Task<RecognizedFile> RecognizeAsync(Stream content, CancellationToken cancellationToken) =>
        All.RecognizeAsync(content, cancellationToken);
}
