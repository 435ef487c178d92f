using PixBot.Core.Localization;

namespace PixBot.Core.Bot;

/// <summary>What the channel says by itself, to whoever it may be: neither tu nor vous.</summary>
public static class ChannelTexts
{
    public static readonly Text Failed = new(
        "Un problème de mon côté m’empêche de répondre. Merci de réessayer dans un instant.",
        "A problem on my side keeps me from answering. Please try again in a moment.");

    /// <summary>In answer to a button whose reply is a message.</summary>
    public static readonly Text Below = new("⬇️ La réponse est en bas de la conversation.", "⬇️ The answer is at the end of the chat.");

    /// <summary>In answer to a button that has nothing to say: it was pressed, and more than that is not known here.</summary>
    public static readonly Text Received = new("C’est bien reçu.", "Received.");

    /// <summary>While the store is away.</summary>
    public static readonly Text StoreAway = new(
        "Je n’ai pas accès à mes données pour l’instant, et rien n’a été enregistré. Merci de réessayer dans une minute.",
        "I can’t get at my data right now, and nothing was saved. Please try again in a minute.");
}
