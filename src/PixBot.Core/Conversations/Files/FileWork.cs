using System.Text.Json;
using AdaptiveCards;
using PixBot.Core.Messaging;
using PixBot.Core.State;
using PixBot.Core.Work;

namespace PixBot.Core.Conversations.Files;

/// <summary>Reads a dropped file and reports on its card. Reading it twice changes nothing more.</summary>
internal sealed class FileWork(IFileDownloader downloader, FileReader reader, IMessenger messenger, ISecretProtector protector, TimeProvider clock)
    : IWorkHandler
{
    public const string Name = "file";

    private const int ReportAttempts = 5;

    public string Kind => Name;

    public async Task<WorkOutcome> HandleAsync(string body, CancellationToken cancellationToken)
    {
        var file = JsonSerializer.Deserialize<FileToRead>(body)!;
        await ReportAsync(file, await ReadAsync(file, cancellationToken), cancellationToken);
        return WorkOutcome.Finished;
    }

    private async Task<AdaptiveCard> ReadAsync(FileToRead file, CancellationToken cancellationToken)
    {
        if (protector.Unprotect(file.Link) is not { } link)
            return FileCards.Unavailable(file);
        switch (await downloader.DownloadAsync(new DroppedFile(file.Name, new Uri(link)), cancellationToken))
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

    private async Task ReportAsync(FileToRead file, AdaptiveCard card, CancellationToken cancellationToken)
    {
        var message = new Message.Card(card, file.Name);
        for (var attempt = 1; attempt <= ReportAttempts; attempt++)
        {
            var outcome = file.CardId is { } id
                ? await messenger.UpdateAsync(file.Chat, id, message, cancellationToken)
                : await messenger.SendAsync(file.Chat, message, cancellationToken);
            var wait = outcome switch
            {
                SendOutcome.Throttled throttled => throttled.RetryAfter,
                SendOutcome.Busy => TimeSpan.FromSeconds(attempt),
                _ => TimeSpan.Zero,
            };
            if (wait == TimeSpan.Zero)
                return;
            await Task.Delay(wait, clock, cancellationToken);
        }
    }
}
