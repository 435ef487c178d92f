namespace PixBot.Core.Conversations;

/// <summary>
/// Answers a turn. A turn may come twice, also under another activity id (Teams delivers again after 15 seconds), so
/// whatever it changes must be idempotent.
/// </summary>
public interface ITurnHandler
{
    Task<Reply> HandleAsync(Turn turn, CancellationToken cancellationToken);
}

/// <summary>Asks Teams who somebody is.</summary>
public interface IMemberLookup
{
    /// <summary>Null where Teams does not say.</summary>
    Task<Member?> FindAsync(Messaging.Address chat, string userId, CancellationToken cancellationToken);
}

/// <summary>Somebody as their tenant's directory has them.</summary>
/// <param name="Email">The e-mail or, failing that, user principal name; null where Teams does not say.</param>
public sealed record Member(string? Email, string? GivenName = null, string? Surname = null);

/// <summary>Opens files that people dropped into the chat.</summary>
public interface IFileDownloader
{
    Task<FileDownload> DownloadAsync(DroppedFile file, CancellationToken cancellationToken);
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
