using PixBot.Core.Localization;

namespace PixBot.Core.Features.Answers;

internal static class AnswersPersonalTexts
{
    public static readonly Text Feedback = new("Réponses jugées utiles ou non, pour les améliorer", "Answers found helpful or not, to improve them");

    public static readonly Text Questions = new(
        "Questions transmises au référent, avec le nom et la classe, pour y répondre", "Questions passed on to the referent, with name and class, to answer them");

    public static readonly Text Muted = new(
        "De qui le référent ne reçoit plus de questions, tant qu’il le veut", "From whom the referent takes no more questions, as long as they wish");

    public static readonly Text Cards = new(
        "Où sont les cartes de questions d’un référent, pour les tenir à jour", "Where a referent’s cards of questions are, to keep them up to date");

    public static readonly Text Log = new(
        "Questions posées, sans nom, pour voir ce qui manque aux réponses", "Questions asked, without names, to see what the answers lack");
}
