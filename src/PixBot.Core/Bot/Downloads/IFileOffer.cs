using PixBot.Core.Localization;
using PixBot.Core.Messaging;
using PixBot.Core.School;

namespace PixBot.Core.Bot.Downloads;

/// <summary>
/// A kind of file that people may have. It is described when it is offered and made when it is accepted; the right to it is
/// asked for at both, and once more before it leaves.
/// </summary>
internal interface IFileOffer
{
    /// <summary>In buttons and rows, so it stays: letters, digits and hyphens.</summary>
    string Kind { get; }

    bool IsFor(Role role);

    /// <param name="about">An id of the feature's own, which may be made up; empty for none.</param>
    /// <returns>Null where nothing of that id exists, or not for this caller.</returns>
    Task<OfferedFile?> DescribeAsync(Caller caller, string about, CancellationToken cancellationToken);

    /// <returns>The content from its beginning, seekable; null as for <see cref="DescribeAsync"/>.</returns>
    Task<Stream?> MakeAsync(Caller caller, string about, CancellationToken cancellationToken);
}

/// <param name="Name">As <see cref="Files.Writing.SafeFileName"/> gives it.</param>
/// <param name="Description">Plain text.</param>
/// <param name="InChat">What of the file matters, to be read in the chat: a phone may open no files.</param>
/// <param name="Bytes">About how large it will be.</param>
internal sealed record OfferedFile(string Name, Text Description, Text InChat, long Bytes);
