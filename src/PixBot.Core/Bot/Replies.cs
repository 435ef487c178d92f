using PixBot.Core.Cards;
using PixBot.Core.Messaging;

namespace PixBot.Core.Bot;

/// <summary>Short replies that any handler may need.</summary>
internal static class Replies
{
    public static Reply TooOld(BotRequest request) => Reply.Notice(request.In(CommonTexts.TooOld));

    public static Reply NotForYou(BotRequest request) => Reply.Notice(request.In(CommonTexts.NotForYou));

    /// <summary>In the place of a form that somebody gave up.</summary>
    public static Reply Dropped(BotRequest request)
    {
        var text = request.In(CommonTexts.Cancelled);
        return Reply.Replace(Card.In(request.Language, Card.Paragraph(text)), text);
    }
}
