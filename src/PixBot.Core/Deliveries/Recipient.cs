using PixBot.Core.Localization;
using PixBot.Core.Messaging;

namespace PixBot.Core.Deliveries;

/// <param name="PersonId">Unique to the broadcast; whoever comes twice in an audience is written to once.</param>
/// <param name="Data">What the person's message needs, usually JSON, up to 8,000 characters; no secret.</param>
public sealed record Recipient(string PersonId, Language Language, Reach Reach, string Data = "")
{
    public const int MaximumData = 8_000;

    /// <summary>The chat was gone and was opened again: it is not tried a second time.</summary>
    public bool IsReopened { get; init; }

    public string Data { get; init; } = Data.Length <= MaximumData
        ? Data
        : throw new ArgumentException($"A delivery carries up to {MaximumData} characters of data; this one has {Data.Length}.", nameof(Data));
}
