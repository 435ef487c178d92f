using PixBot.Core.Cards;
using PixBot.Core.Messaging;

namespace PixBot.Core.Bot;

/// <summary>Short replies that any handler may need.</summary>
internal static class Replies
{
    public static Reply TooOld(Talk talk) => Reply.Notice(talk.In(CommonTexts.TooOld));

    public static Reply NotForYou(Talk talk) => Reply.Notice(talk.In(CommonTexts.NotForYou));

    /// <summary>In the place of a form that somebody gave up.</summary>
    public static Reply Dropped(Talk talk)
    {
        var text = talk.In(CommonTexts.Cancelled);
        return Reply.Replace(Card.In(talk.Language, Card.Paragraph(text)), text);
    }
}
