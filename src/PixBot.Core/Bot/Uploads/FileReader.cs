using AdaptiveCards;

namespace PixBot.Core.Bot.Uploads;

/// <summary>What a file is → the import that takes it → its card.</summary>
internal sealed class FileReader(FileRecognizer recognizer, IEnumerable<IFileImport> imports)
{
    public async Task<AdaptiveCard> ReadAsync(FileToRead file, Stream content, CancellationToken cancellationToken)
    {
        var recognized = await recognizer.RecognizeAsync(content, cancellationToken);
        foreach (var import in imports)
        {
            if (await import.TryImportAsync(file, recognized, content, cancellationToken) is { } card)
                return card;
        }

        return FileCards.NotTaken(file, recognized);
    }
}
