namespace PixBot.Core.Messaging;

/// <summary>Opens files that people dropped into the chat.</summary>
public interface IFileDownloader
{
    Task<FileDownload> DownloadAsync(UploadedFile file, CancellationToken cancellationToken);
}

public abstract record FileDownload
{
    /// <param name="Content">Seekable, already bounded in size; the caller disposes it.</param>
    public sealed record Opened(Stream Content) : FileDownload;

    /// <param name="MaximumBytes">What is accepted at most.</param>
    public sealed record TooLarge(long MaximumBytes) : FileDownload;

    /// <summary>The host is not one that Teams stores files on.</summary>
    public sealed record ForeignHost : FileDownload;

    /// <summary>The link has expired or the host did not answer: drop the file again.</summary>
    public sealed record Unavailable : FileDownload;
}
