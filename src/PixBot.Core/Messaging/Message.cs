using AdaptiveCards;

namespace PixBot.Core.Messaging;

public abstract record Message
{
    /// <summary>Plain text with Teams' Markdown. Never together with a card: Teams would split them and give no activity id.</summary>
    public sealed record Text(string Markdown) : Message;

    /// <param name="Summary">What a notification shows.</param>
    public sealed record Card(AdaptiveCard Content, string Summary) : Message;

    /// <summary>
    /// Asks whether somebody wants a file in their OneDrive. The answer is a <see cref="TurnInput.FileConsent"/>; the question
    /// stays pressable until it is replaced.
    /// </summary>
    /// <param name="Offer">Comes back with the answer, and may have been forged.</param>
    /// <param name="Bytes">About how large it is, for whoever decides.</param>
    public sealed record FileConsent(string Offer, string Name, string Description, long Bytes, string Summary) : Message;

    /// <summary>A file in somebody's OneDrive, which they open with a press.</summary>
    public sealed record FileLink(UploadPlace Place, string Summary) : Message;
}
