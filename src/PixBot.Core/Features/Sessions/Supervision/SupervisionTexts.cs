using PixBot.Core.Localization;

namespace PixBot.Core.Features.Sessions.Supervision;

internal static class SupervisionTexts
{
    public static readonly Text Asked = new(
        "Pouvez-vous la surveiller ? Le référent voit votre réponse aussitôt.", "Can you supervise it? The referent sees your answer at once.");

    public static readonly Text Can = new("Je peux", "I can");

    public static readonly Text Cannot = new("Je ne peux pas", "I cannot");

    public static readonly Text SaidCan = new("✅ Vous avez répondu : je peux.", "✅ You answered: I can.");

    public static readonly Text SaidCannot = new(
        "Vous avez répondu : je ne peux pas. Le référent cherche quelqu’un d’autre ; tant qu’il n’a pas changé la session, elle reste ici.",
        "You answered: I cannot. The referent looks for somebody else; until they change the session, it stays here.");

    public static readonly Text Over = new("Cette session est finie.", "This session is over.");

    public static readonly Text CannotTitle = new("Un surveillant ne peut pas", "A supervisor cannot");

    public static Text CannotBe(string name) => new($"{name} ne peut pas surveiller cette session :", $"{name} cannot supervise this session:");

    public static Text CanBe(string name, Text when) => new($"✅ {name} peut surveiller : {when.Fr}.", $"✅ {name} can supervise: {when.En}.");

    public static readonly Text Replace = new("Remplacer", "Replace");

    public static Text Answers(string lines) => new($"Réponses des surveillants : {lines}", $"Supervisors’ answers: {lines}");

    public static Text Available(string name) => new($"{name} peut", $"{name} can");

    public static Text Unavailable(string name) => new($"⚠️ {name} ne peut pas", $"⚠️ {name} cannot");

    public static Text Unanswered(string name) => new($"{name} n’a pas encore répondu", $"{name} has not answered yet");
}
