using Microsoft.Extensions.Logging;
using PixBot.Core.Jobs;
using PixBot.Core.Messaging;
using PixBot.Teams.Settings;

namespace PixBot.Teams.Files;

/// <summary>
/// Puts files into upload sessions of OneDrive (src/facts/teams.md, "Files"). The URLs are secrets and are never logged; the bot's own
/// token never goes there.
/// </summary>
internal sealed partial class TeamsFileUploader(
    IHttpClientFactory http, ChannelRules rules, TimeProvider clock, ILogger<TeamsFileUploader> logger) : IFileUploader
{
    /// <summary>OneDrive takes multiples of 320 KiB but for the last.</summary>
    internal const int RangeBytes = 16 * 320 * 1024;

    /// <summary>How often a range is tried; the waits between are a minute in all.</summary>
    internal const int MostAttempts = 6;

    private static readonly TimeSpan LongestWait = TimeSpan.FromMinutes(1);

    private static readonly Backoff AfterBusy = Backoff.Doubling(TimeSpan.FromSeconds(2), cap: TimeSpan.FromSeconds(30));

    public async Task<UploadOutcome> UploadAsync(UploadPlace place, Stream content, CancellationToken cancellationToken)
    {
        if (!rules.AllowsFile(place.UploadUrl))
            return UploadOutcome.ForeignHost;
        using var client = http.CreateClient(FileServices.Client);
        var session = new UploadSession(client, place.UploadUrl);
        for (var attempt = 1; ; attempt++)
        {
            var (answer, isFurther) = await SendAsync(session, content, cancellationToken);
            if (isFurther)
                attempt = 1;
            if (answer is not RangeAnswer.Busy busy || attempt >= MostAttempts)
                return OutcomeOf(answer);
            Log.UploadBusy(logger, busy.Reason);
            await Task.Delay(Wait(busy, attempt), clock, cancellationToken);
        }
    }

    private static TimeSpan Wait(RangeAnswer.Busy busy, int attempt) =>
        busy.RetryAfter is { } asked && asked < LongestWait ? asked : AfterBusy.After(attempt);

    /// <summary>Sends what the session lacks, until it is whole or something is in the way.</summary>
    private static async Task<(RangeAnswer Answer, bool IsFurther)> SendAsync(UploadSession session, Stream content, CancellationToken cancellationToken)
    {
        var isFurther = false;
        while (true)
        {
            switch (await session.SendNextAsync(content, cancellationToken))
            {
                case RangeAnswer.Taken:
                    isFurther = true;
                    break;
                case var other:
                    return (other, isFurther);
            }
        }
    }

    private UploadOutcome OutcomeOf(RangeAnswer answer)
    {
        if (answer is RangeAnswer.Done)
            return UploadOutcome.Done;
        Log.UploadFailed(logger, answer.ToString()!);
        return answer is RangeAnswer.Gone ? UploadOutcome.Gone : UploadOutcome.Failed;
    }

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Information, "A file's host is busy and is tried again: {Reason}")]
        public static partial void UploadBusy(ILogger logger, string reason);

        [LoggerMessage(LogLevel.Warning, "A file could not be given: {Answer}")]
        public static partial void UploadFailed(ILogger logger, string answer);
    }
}
