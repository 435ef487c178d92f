using PixBot.Core.Localization;

namespace PixBot.Core.Features.Answers;

internal static class AnswersAuditTexts
{
    public static readonly Text Answered = new("a répondu à une question transmise", "answered a question that was passed on");

    public static readonly Text Closed = new("a classé une question sans réponse", "closed a question without an answer");

    public static readonly Text Muted = new("ne reçoit plus les questions d’une personne", "takes no more questions from somebody");

    public static readonly Text Unmuted = new("reçoit de nouveau les questions d’une personne", "takes questions from somebody again");

    public static readonly Text Published = new("a publié une réponse de l’école", "published an answer of the school’s");

    public static readonly Text Hidden = new("a masqué une réponse", "hid an answer");

    public static readonly Text Restored = new("a rétabli une réponse", "restored an answer");
}
