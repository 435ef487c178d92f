using System.Net;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using PixBot.Core.Messaging;
using PixBot.Teams.Settings;

namespace PixBot.Teams.Files;

/// <summary>Fetches dropped files from the hosts that Teams stores them on. The URLs are secrets and are never logged.</summary>
internal sealed partial class TeamsFileDownloader(
    IHttpClientFactory http, ChannelRules rules, IOptions<ChannelOptions> options, ILogger<TeamsFileDownloader> logger) : IFileDownloader
{
    private const int MaximumRedirects = 3;

    /// <summary>What is larger goes to a temporary file, which is deleted when the stream is closed.</summary>
    private const int MaximumInMemory = 2 * 1024 * 1024;

    /// <summary>Of a whole download, by the machine's clock: a clock moved in a demo does not hasten a network.</summary>
    private static readonly TimeSpan TimeLimit = TimeSpan.FromSeconds(60);

    private readonly long maximumBytes = options.Value.MaximumFileBytes;

    public async Task<FileDownload> DownloadAsync(UploadedFile file, CancellationToken cancellationToken)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        patience.CancelAfter(TimeLimit);
        try
        {
            return await FollowAsync(file.DownloadUrl, patience.Token);
        }
        catch (Exception outage) when (
            outage is HttpRequestException or IOException
            || (outage is OperationCanceledException && !cancellationToken.IsCancellationRequested))
        {
            Log.DownloadFailed(logger, outage.GetType().Name);
            return new FileDownload.Unavailable();
        }
    }

    private async Task<FileDownload> FollowAsync(Uri url, CancellationToken cancellationToken)
    {
        for (var redirects = 0; redirects <= MaximumRedirects; redirects++)
        {
            if (!rules.AllowsFile(url))
                return new FileDownload.ForeignHost();
            using var response = await GetAsync(url, cancellationToken);
            if (NextOf(response, url) is not { } next)
                return await ReadAsync(response, cancellationToken);
            url = next;
        }

        return new FileDownload.Unavailable();
    }

    private Task<HttpResponseMessage> GetAsync(Uri url, CancellationToken cancellationToken) =>
        http.CreateClient(FileServices.Client).GetAsync(url, HttpCompletionOption.ResponseHeadersRead, cancellationToken);

    private static Uri? NextOf(HttpResponseMessage response, Uri url) =>
        (int)response.StatusCode is >= 301 and <= 308 && response.Headers.Location is { } location ? new Uri(url, location) : null;

    private async Task<FileDownload> ReadAsync(HttpResponseMessage response, CancellationToken cancellationToken)
    {
        if (response.StatusCode != HttpStatusCode.OK)
        {
            Log.DownloadFailed(logger, response.StatusCode.ToString());
            return new FileDownload.Unavailable();
        }

        if (response.Content.Headers.ContentLength > maximumBytes)
            return new FileDownload.TooLarge(maximumBytes);
        using var body = await response.Content.ReadAsStreamAsync(cancellationToken);
        var content = new FileBufferingReadStream(body, MaximumInMemory);
        try
        {
            if (!await FitsAsync(content, cancellationToken))
                return new FileDownload.TooLarge(maximumBytes);
            content.Position = 0;
            var opened = new FileDownload.Opened(content);
            content = null;
            return opened;
        }
        finally
        {
            if (content is not null)
                await content.DisposeAsync();
        }
    }

    /// <summary>The length that a host states is not to be relied on.</summary>
    private async Task<bool> FitsAsync(Stream content, CancellationToken cancellationToken)
    {
        var buffer = new byte[64 * 1024];
        long total = 0;
        while (await content.ReadAsync(buffer, cancellationToken) is var read and > 0)
        {
            total += read;
            if (total > maximumBytes)
                return false;
        }

        return true;
    }

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Warning, "A dropped file could not be fetched: {Reason}")]
        public static partial void DownloadFailed(ILogger logger, string reason);
    }
}
