using AdaptiveCards;
using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;
using Newtonsoft.Json.Linq;
using PixBot.Core.Messaging;
using PixBot.Teams.Reading;

namespace PixBot.Teams.Connector;

/// <summary>Messages as activities. A card is a Newtonsoft object: a System.Text.Json node overflows the SDK's stack.</summary>
internal static class OutgoingActivity
{
    public static Activity From(Message message) => message switch
    {
        Message.Text text => new Activity(ActivityTypes.Message) { Text = text.Markdown, TextFormat = TextFormatTypes.Markdown },
        Message.Card card => new Activity(ActivityTypes.Message) { Summary = card.Summary, Attachments = [AsAttachment(card.Content)] },
        Message.FileConsent consent => new Activity(ActivityTypes.Message) { Summary = consent.Summary, Attachments = [AsAttachment(consent)] },
        Message.FileLink link => new Activity(ActivityTypes.Message) { Summary = link.Summary, Attachments = [AsAttachment(link.Place)] },
        _ => throw new ArgumentException($"A {message.GetType().Name} cannot be sent.", nameof(message)),
    };

    public static Activity Typing() => new(ActivityTypes.Typing);

    private static Attachment AsAttachment(AdaptiveCard card) => new()
    {
        ContentType = AdaptiveCard.ContentType,
        Content = card.ToJObject(),
    };

    /// <summary>Both contexts name the offer and nothing else: they come back from the client.</summary>
    private static Attachment AsAttachment(Message.FileConsent consent)
    {
        var context = new JObject { [FileConsents.OfferName] = consent.Offer };
        return new()
        {
            ContentType = FileConsentCard.ContentType,
            Name = consent.Name,
            Content = new FileConsentCard(consent.Description, consent.Bytes, context, context.DeepClone()),
        };
    }

    private static Attachment AsAttachment(UploadPlace place) => new()
    {
        ContentType = FileInfoCard.ContentType,
        ContentUrl = place.ContentUrl.AbsoluteUri,
        Name = place.Name,
        Content = new FileInfoCard(place.UniqueId, place.FileType),
    };
}
