using PixBot.Core.Localization;

namespace PixBot.Core.Features.Answers;

internal static class AnswersPersonalTexts
{
    public static readonly Text Feedback = new("Réponses jugées utiles ou non, pour les améliorer", "Answers found helpful or not, to improve them");

    public static readonly Text Questions = new(
        "Questions transmises au référent, avec le nom et la classe, pour y répondre", "Questions passed on to the referent, with name and class, to answer them");

    public static readonly Text Log = new(
        "Questions posées, sans nom, pour voir ce qui manque aux réponses", "Questions asked, without names, to see what the answers lack");
}
