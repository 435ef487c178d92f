using PixBot.Core.Localization;

namespace PixBot.Core.Messaging;

public abstract record TurnInput
{
    public sealed record TextMessage(string Text) : TurnInput
    {
        public string Text { get; } = Unicode.WellFormed(Text);
    }

    /// <param name="CardId">The activity id of the card whose button it was; null where the client did not say.</param>
    /// <param name="IsInvoke">True where the answer may replace the card at once; false where it came as a message.</param>
    public sealed record CardPress(string Verb, CardData Data, string? CardId, bool IsInvoke) : TurnInput;

    public sealed record FileUpload(IReadOnlyList<UploadedFile> Files, string Text) : TurnInput;

    /// <summary>The person (or an administrator for them) added the app.</summary>
    public sealed record Installed : TurnInput;

    public sealed record Uninstalled : TurnInput;
}

/// <param name="DownloadUrl">Opens the content without further authentication for a few minutes: a secret.</param>
public sealed record UploadedFile(string Name, Uri DownloadUrl);
