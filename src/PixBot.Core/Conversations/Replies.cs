using PixBot.Core.Texts;

namespace PixBot.Core.Conversations;

/// <summary>Short replies that any handler may need.</summary>
internal static class Replies
{
    public static Reply TooOld(Talk talk) => Reply.Notice(talk.In(CommonTexts.TooOld));

    public static Reply NotForYou(Talk talk) => Reply.Notice(talk.In(CommonTexts.NotForYou));
}
