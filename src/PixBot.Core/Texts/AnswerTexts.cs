namespace PixBot.Core.Texts;

internal static class AnswerTexts
{
    public static readonly Text Source = new("Source", "Source");

    public static Text AsOf(string yearAndMonth) => new(
        $"Informations à jour : {Dates.Month(yearAndMonth).Fr}",
        $"Information as of {Dates.Month(yearAndMonth).En}");

    public static readonly Text Helpful = new("👍 Ça m’aide", "👍 Helpful");

    public static readonly Text NotHelpful = new("👎 Ça ne m’aide pas", "👎 Not helpful");

    public static readonly Text Thanks = new("Merci, c’est noté ! 👍", "Thanks, noted! 👍");

    public static readonly Text Sorry = new(
        "Désolé que cela n’aide pas. Je peux passer la question au référent Pix de l’école.",
        "Sorry that didn’t help. I can pass the question on to the school’s Pix referent.");

    public static readonly Text DidYouMean = new(
        "Je ne suis pas sûr d’avoir compris. Est-ce l’une de ces questions ?",
        "I’m not sure I understood. Is it one of these questions?");

    public static readonly Text NoneOfThese = new("Aucune : demander au référent", "None: ask the referent");

    public static readonly Text DoNotKnow = new(
        "Je ne sais pas répondre à cela, et je préfère ne rien inventer. Si la question porte sur Pix, je peux la passer au référent de l’école.",
        "I don’t know the answer to that, and I’d rather not make one up. If your question is about Pix, I can pass it on to the school’s referent.");

    public static readonly Text AskReferent = new("Demander au référent", "Ask the referent");

    public static readonly Text PassedOn = new(
        "C’est transmis au référent Pix. Sa réponse arrivera dans cette conversation.",
        "Passed on to the Pix referent. The answer will arrive in this chat.");

    public static readonly Text NothingToPassOn = new(
        "Il me faut d’abord la question : je la transmets ensuite.",
        "Type your question first, then I’ll pass it on.");

    public static readonly Text QuestionTitle = new("Une question pour vous", "A question for you");

    public static readonly Text QuestionsTitle = new("Questions transmises", "Questions passed on");

    public static readonly Text NoQuestions = new("Aucune question en attente.", "No question is waiting.");

    public static Text Asks(string name, string? schoolClass) => schoolClass is null
        ? new($"{name} demande :", $"{name} asks:")
        : new($"{name} ({schoolClass}) demande :", $"{name} ({schoolClass}) asks:");

    public static Text QuestionsShown(int shown, int total) => shown == total
        ? new($"{total} en tout", $"{total} in all")
        : new($"les {shown} dernières sur {total}", $"the latest {shown} of {total}");
}
