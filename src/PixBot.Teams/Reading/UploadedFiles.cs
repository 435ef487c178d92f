using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;
using PixBot.Core.Localization;
using PixBot.Core.Messaging;

namespace PixBot.Teams.Reading;

/// <summary>The files among a message's attachments (src/facts/teams.md, "Files"); Teams attaches the HTML of plain messages too.</summary>
internal static class UploadedFiles
{
    private const string DownloadInfo = "application/vnd.microsoft.teams.file.download.info";
    private const int Maximum = 10;

    /// <summary>SharePoint's have up to about 1,500; it travels in a work item, which has its limit.</summary>
    private const int LongestUrl = 8_000;

    public static IReadOnlyList<UploadedFile> In(IList<Attachment>? attachments) =>
        [.. (attachments ?? []).Select(FileOf).OfType<UploadedFile>().Take(Maximum)];

    private static UploadedFile? FileOf(Attachment? attachment) =>
        attachment is not null
        && string.Equals(attachment.ContentType, DownloadInfo, StringComparison.OrdinalIgnoreCase)
        && ActivityTexts.At(attachment.Content as JObject, "downloadUrl") is { Length: <= LongestUrl } address
        && Uri.TryCreate(address, UriKind.Absolute, out var url)
            ? new(Unicode.Cut(attachment.Name ?? "", 250), url)
            : null;
}
