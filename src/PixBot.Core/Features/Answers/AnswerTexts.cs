using PixBot.Core.Localization;

namespace PixBot.Core.Features.Answers;

internal static class AnswerTexts
{
    public static readonly Text Source = new("Source", "Source");

    public static Text AsOf(string yearAndMonth) => new(
        $"Informations à jour : {Dates.Month(yearAndMonth).Fr}",
        $"Information as of {Dates.Month(yearAndMonth).En}");

    public static Text FromTheSchool(string yearAndMonth) => new(
        $"Réponse de l’école · {Dates.Month(yearAndMonth).Fr}",
        $"The school’s answer · {Dates.Month(yearAndMonth).En}");

    public static readonly Text HeldBack = new(
        "Cette réponse de l’école est retenue pour le moment : elle contient quelque chose qui ne doit pas encore être lu. Le référent Pix peut répondre autrement.",
        "This answer of the school’s is held back for now: it contains something that must not be read yet. The Pix referent can answer otherwise.");

    public static readonly Text Helpful = new("👍 Ça m’aide", "👍 Helpful");

    public static readonly Text NotHelpful = new("👎 Ça ne m’aide pas", "👎 Not helpful");

    public static readonly Text Thanks = new("Merci, c’est noté ! 👍", "Thanks, noted! 👍");

    public static readonly Text Sorry = new(
        "Désolé que cela n’aide pas. Je peux passer la question au référent Pix de l’école.",
        "Sorry that didn’t help. I can pass the question on to the school’s Pix referent.");

    public static readonly Text DidYouMean = new(
        "Je ne suis pas sûr d’avoir compris. Est-ce l’une de ces questions ?",
        "I’m not sure I understood. Is it one of these questions?");

    public static readonly Text OrRather = new("Ou plutôt :", "Or rather:");

    public static readonly Text NoneOfThese = new("Aucune : demander au référent", "None: ask the referent");

    public static readonly Text DoNotKnow = new(
        "Je ne sais pas répondre à cela, et je préfère ne rien inventer. Si la question porte sur Pix, je peux la passer au référent de l’école.",
        "I don’t know the answer to that, and I’d rather not make one up. If your question is about Pix, I can pass it on to the school’s referent.");

    public static readonly Text PassedOn = new(
        "C’est transmis au référent Pix. Sa réponse arrivera dans cette conversation.",
        "Passed on to the Pix referent. The answer will arrive in this chat.");

    public static readonly Text NotAnsweredHere = new(
        "Cette question a été classée sans réponse ici : le mieux est d’en parler directement au référent Pix.",
        "This question was closed without an answer here: best talk to the Pix referent directly.");

    public static readonly Text WhatIsWrong = new("Ce qui ne va pas, ou la question", "What is wrong, or the question");

    public static readonly Text NothingToPassOn = new(
        "Il me faut d’abord la question : je la transmets ensuite.",
        "Type your question first, then I’ll pass it on.");

    public static readonly Text QuestionTitle = new("Une question pour vous", "A question for you");

    public static readonly Text QuestionsTitle = new("Questions", "Questions");

    public static readonly Text NoQuestions = new("Aucune question en attente.", "No question is waiting.");

    public static Text Asks(string names, int askers, int more) => (askers, more) switch
    {
        ( <= 1, _) => new($"{names} demande :", $"{names} asks:"),
        (_, <= 0) => new($"{names} demandent :", $"{names} ask:"),
        _ => new($"{names} et {more} autres demandent :", $"{names} and {more} more ask:"),
    };

    public static readonly Text YourAnswer = new("Votre réponse", "Your answer");

    public static readonly Text ForTheNext = new("Pour les suivants", "For the next ones");

    public static readonly Text AddToBase = new(
        "Ajouter à la base : les prochains l’auront tout de suite",
        "Add to the base: the next ones get it at once");

    public static readonly Text OrAnswerWith = new("Ou répondre avec une réponse qui existe :", "Or answer with an answer that exists:");

    public static readonly Text SendAnswer = new("Envoyer la réponse", "Send the answer");

    public static readonly Text NotOurs = new("Classer sans réponse", "Close without an answer");

    public static readonly Text NeedAnswer = new("Écrivez d’abord votre réponse.", "Write your answer first.");

    public static Text Answered(string byName) => new($"Répondu par {byName}", $"Answered by {byName}");

    public static Text Closed(string byName) => new($"Classée sans réponse par {byName}", $"Closed without an answer by {byName}");

    public static readonly Text Added = new("Ajouté à la base de réponses.", "Added to the base of answers.");

    public static readonly Text AnswerTitle = new("La réponse à ta question", "The answer to your question");

    public static Text By(string name) => new($"Réponse de {name}, référent Pix", $"Answered by {name}, Pix referent");

    public static readonly Text Reply = new("Répondre", "Answer");

    public static Text Waiting(int count) => count == 1
        ? new("1 question attend une réponse", "1 question awaits an answer")
        : new($"{count} questions attendent une réponse", $"{count} questions await an answer");

    public static Text Period(int days) => days switch
    {
        7 => new("Les 7 derniers jours", "The last 7 days"),
        30 => new("Les 30 derniers jours", "The last 30 days"),
        _ => new("Les 12 derniers mois", "The last 12 months"),
    };

    public static Text Totals(int total, int unanswered) => new(
        $"Questions posées : **{total}**, dont **{unanswered}** sans réponse.",
        $"Questions asked: **{total}**, of which **{unanswered}** without an answer.");

    public static readonly Text MostAsked = new("Les plus posées", "Asked most");

    public static readonly Text MostUnanswered = new("Restées sans réponse", "Left unanswered");

    public static readonly Text MostNotHelpful = new("Réponses jugées peu utiles 👎", "Answers found unhelpful 👎");
}
