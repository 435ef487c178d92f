using PixBot.Core.Localization;

namespace PixBot.Core.Bot;

/// <summary>What the channel says by itself, to whoever it may be: neither tu nor vous.</summary>
public static class ChannelTexts
{
    public static readonly Text Failed = new(
        "Un problème de mon côté m’empêche de répondre. Merci de réessayer dans un instant.",
        "A problem on my side keeps me from answering. Please try again in a moment.");

    /// <summary>In answer to a button whose effect is shown below, in the chat.</summary>
    public static readonly Text Done = new("C’est fait.", "Done.");
}
