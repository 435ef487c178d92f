using System.Text.Json;
using AdaptiveCards;
using PixBot.Core.Deliveries.Reporting;
using PixBot.Core.Jobs;
using PixBot.Core.Messaging;
using PixBot.Core.State;

namespace PixBot.Core.Bot.Uploads;

/// <summary>Reads a dropped file and reports on its card. Reading it twice changes nothing more.</summary>
internal sealed class FileWork(IFileDownloader downloader, FileReader reader, ISecretProtector protector, CardReport report) : IWorkHandler
{
    public const string Name = "file";

    public string Kind => Name;

    public async Task<WorkOutcome> HandleAsync(string body, CancellationToken cancellationToken)
    {
        var file = JsonSerializer.Deserialize<FileToRead>(body)!;
        await report.ShowAsync(file.Chat, file.CardId, await ReadAsync(file, cancellationToken), file.Name, cancellationToken);
        return WorkOutcome.Finished;
    }

    private async Task<AdaptiveCard> ReadAsync(FileToRead file, CancellationToken cancellationToken)
    {
        if (protector.Unprotect(file.Link) is not { } link)
            return FileCards.Unavailable(file);
        switch (await downloader.DownloadAsync(new UploadedFile(file.Name, new Uri(link)), cancellationToken))
        {
            case FileDownload.Opened opened:
                await using (opened.Content)
                    return await reader.ReadAsync(file, opened.Content, cancellationToken);
            case FileDownload.TooLarge large:
                return FileCards.TooLarge(file, large.MaximumBytes);
            case FileDownload.ForeignHost:
                return FileCards.ForeignHost(file);
            default:
                return FileCards.Unavailable(file);
        }
    }
}
