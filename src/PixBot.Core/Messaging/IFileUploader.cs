namespace PixBot.Core.Messaging;

/// <summary>Puts files where people accepted them.</summary>
public interface IFileUploader
{
    /// <summary>Sends the content in ranges, and tries each again while the host is busy; expected failures are outcomes.</summary>
    /// <param name="content">Seekable, from its beginning; the caller disposes it.</param>
    Task<UploadOutcome> UploadAsync(UploadPlace place, Stream content, CancellationToken cancellationToken);
}

public enum UploadOutcome
{
    Done,

    /// <summary>The upload session is over: only another acceptance gives another one.</summary>
    Gone,

    /// <summary>The host is not one that Teams stores files on.</summary>
    ForeignHost,

    /// <summary>The host was busy or away for longer than is worth waiting, or refused the content.</summary>
    Failed,
}
