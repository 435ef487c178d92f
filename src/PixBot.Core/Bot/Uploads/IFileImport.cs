using AdaptiveCards;
using PixBot.Core.Files;

namespace PixBot.Core.Bot.Uploads;

/// <summary>Imports the files of a feature's formats, and says on a card what that brought.</summary>
internal interface IFileImport
{
    /// <param name="content">Seekable; left open.</param>
    /// <returns>Null where the file is nothing of the feature's.</returns>
    Task<AdaptiveCard?> TryImportAsync(FileToRead file, RecognizedFile recognized, Stream content, CancellationToken cancellationToken);
}
