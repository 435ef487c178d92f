using PixBot.Core.Localization;

namespace PixBot.Core.Bot.Limits;

internal static class LimitTexts
{
    public static readonly Text Slower = new(
        "Cela fait beaucoup de messages en une minute : je reprends dans un instant. Si quelque chose ne va pas du tout, il suffit de l’écrire : cela passe toujours.",
        "That’s a lot of messages in one minute: I’ll go on in a moment. If something is really wrong, just write it: that always gets through.");
}
