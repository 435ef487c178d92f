using AdaptiveCards;

namespace PixBot.Core.Messaging;

public abstract record Message
{
    /// <summary>Plain text with Teams' Markdown. Never together with a card: Teams would split them and give no activity id.</summary>
    public sealed record Text(string Markdown) : Message;

    /// <param name="Summary">What a notification shows.</param>
    public sealed record Card(AdaptiveCard Content, string Summary) : Message;
}
