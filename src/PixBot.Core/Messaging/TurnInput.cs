using PixBot.Core.Localization;

namespace PixBot.Core.Messaging;

public abstract record TurnInput
{
    public sealed record TextMessage(string Text) : TurnInput
    {
        public string Text { get; } = Unicode.WellFormed(Text);
    }

    /// <summary>Somebody changed what they had sent: read for words of need only, since the first version was answered.</summary>
    public sealed record EditedMessage(string Text) : TurnInput
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

    /// <summary>What somebody answered to the question whether they want a file (<see cref="Message.FileConsent"/>).</summary>
    /// <param name="Offer">The id that the question carried; null where it is none of the bot's.</param>
    /// <param name="Place">Where the file is to be put; null where it was declined, and where Teams gave no place.</param>
    /// <param name="QuestionId">The activity id of the question; null where the client did not say.</param>
    public sealed record FileConsent(string? Offer, bool IsAccepted, UploadPlace? Place, string? QuestionId) : TurnInput;

    /// <summary>The message whose button was pressed; null where none was, or the client did not say.</summary>
    public string? Pressed => this switch
    {
        CardPress press => press.CardId,
        FileConsent consent => consent.QuestionId,
        _ => null,
    };
}

/// <param name="DownloadUrl">Opens the content without further authentication for a few minutes: a secret.</param>
public sealed record UploadedFile(string Name, Uri DownloadUrl);
