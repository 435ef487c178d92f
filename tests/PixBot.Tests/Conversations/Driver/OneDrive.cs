using PixBot.Core.Messaging;

namespace PixBot.Tests.Conversations.Driver;

/// <summary>Takes the files that people accepted.</summary>
internal sealed class OneDrive : IFileUploader
{
    private readonly List<(UploadPlace Place, byte[] Content)> files = [];

    public IReadOnlyList<(UploadPlace Place, byte[] Content)> Files => files;

    /// <summary>What becomes of uploads.</summary>
    public UploadOutcome Outcome { get; set; } = UploadOutcome.Done;

    public static UploadPlace PlaceFor(string account) => new(
        new Uri($"https://contoso-my.sharepoint.com/{account}/upload?secret={Guid.NewGuid():n}"),
        new Uri($"https://contoso-my.sharepoint.com/{account}/liste.csv"),
        "unique",
        "liste.csv",
        "csv");

    public async Task<UploadOutcome> UploadAsync(UploadPlace place, Stream content, CancellationToken cancellationToken)
    {
        using var copy = new MemoryStream();
        await content.CopyToAsync(copy, cancellationToken);
        if (Outcome == UploadOutcome.Done)
            files.Add((place, copy.ToArray()));
        return Outcome;
    }
}
