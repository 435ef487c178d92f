using AdaptiveCards;
using Microsoft.Bot.Schema;
using PixBot.Core.Messaging;

namespace PixBot.Teams.Connector;

/// <summary>Messages as activities. A card is a Newtonsoft object: a System.Text.Json node overflows the SDK's stack.</summary>
internal static class OutgoingActivity
{
    public static Activity From(Message message) => message switch
    {
        Message.Text text => new Activity(ActivityTypes.Message) { Text = text.Markdown, TextFormat = TextFormatTypes.Markdown },
        Message.Card card => new Activity(ActivityTypes.Message) { Summary = card.Summary, Attachments = [AsAttachment(card.Content)] },
        _ => throw new ArgumentException($"A {message.GetType().Name} cannot be sent.", nameof(message)),
    };

    public static Activity Typing() => new(ActivityTypes.Typing);

    private static Attachment AsAttachment(AdaptiveCard card) => new()
    {
        ContentType = AdaptiveCard.ContentType,
        Content = card.ToJObject(),
    };
}
