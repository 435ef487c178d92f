using PixBot.Core.Localization;

namespace PixBot.Core.Features.Answers.Questions;

internal static class QuestionTexts
{
    public static Text Guest(string email) => email.Length == 0
        ? new("personne que la liste ne connaît pas", "not in the school’s list")
        : new($"hors liste, {email}", $"not in the list, {email}");

    public static readonly Text ToWhom = new("À qui ?", "To whom?");

    public static Text Only(string name) => new($"À {name} seulement", $"To {name} only");

    public static Text ToAll(int count) => new($"Répondre à tous ces élèves ({count})", $"Answer all these students ({count})");

    public static readonly Text ChooseWhom = new("Choisissez à qui va la réponse.", "Choose to whom the answer goes.");

    public static readonly Text Mute = new("Ne plus recevoir de cette personne", "No more from this person");

    public static Text SentTo(string names, int more) => more <= 0
        ? new($"Envoyé à {names}, et à personne d’autre.", $"Sent to {names}, and to nobody else.")
        : new($"Envoyé à {names} et {more} autres, chacun dans sa conversation.", $"Sent to {names} and {more} more, each in their own chat.");

    public static Text ToldTo(string names) => new(
        $"{names} : un mot gentil le dit, sans fermer la porte aux questions suivantes.",
        $"{names}: kind words say so, and leave the door open for the next questions.");

    public static Text StillWait(string names) => new($"Attend encore une réponse : {names}.", $"Still awaiting an answer: {names}.");

    public static readonly Text AnswerOthers = new("Répondre aux autres", "Answer the others");

    public static readonly Text Publish = new("Publier pour tous…", "Publish for everyone…");

    public static Text AnsweredBefore(string byName) => new(
        $"{byName} a déjà répondu. Envoyer aussi votre réponse ?", $"{byName} has answered already. Send your answer too?");

    public static readonly Text SendToo = new("Envoyer aussi", "Send too");

    public static readonly Text NotSent = new("Votre réponse n’est pas partie.", "Your answer was not sent.");

    public static readonly Text ClosedTitle = new("À propos de ta question", "About your question");

    public static readonly Text ClosedKindly = new(
        "Merci de l’avoir posée. Le référent Pix l’a lue, mais n’y répond pas par écrit ici : le mieux est d’aller lui en parler. Tu peux poser une autre question quand tu veux.",
        "Thank you for asking. The Pix referent has read it, but doesn’t answer it in writing here: best talk to them directly. You can ask another question any time.");

    public static Text TooManyOpen(int most) => new(
        $"{most} questions attendent déjà une réponse du référent : c’est le maximum à la fois. Dès qu’il aura répondu à l’une d’elles, tu pourras en envoyer une autre. **Mes questions** montre où elles en sont.",
        $"{most} questions are waiting for the referent already, the most at a time. As soon as one is answered, you can send another. **My questions** shows how they stand.");

    public static readonly Text MutedAsker = new(
        "Le référent Pix ne reçoit plus de questions par ce chemin pour le moment. S’il y a quelque chose d’important, le mieux est d’aller le voir, ou un adulte de l’école.",
        "The Pix referent doesn’t take questions this way for the moment. If something matters, best go and see them, or another adult at school.");

    public static Text Muted(string name) => new(
        $"Plus aucune question de {name} ne vous sera transmise ; celles qui attendaient sont classées. Ses appels à l’aide passent toujours.",
        $"No more questions from {name} will be passed on to you; those that were waiting are closed. Calls for help still get through.");

    public static Text Unmuted(string name) => new(
        $"Les questions de {name} vous seront de nouveau transmises.", $"Questions from {name} will be passed on to you again.");

    public static readonly Text Unmute = new("Recevoir de nouveau", "Take questions again");

    public static readonly Text MutedTitle = new("Vous ne recevez plus de questions de", "You take no more questions from");

    public static readonly Text MineTitle = new("Mes questions", "My questions");

    public static readonly Text NoneOfMine = new(
        "Aucune question envoyée au référent. Quand je ne sais pas répondre, je propose de la lui passer.",
        "No question has been sent to the referent. When I can’t answer one, I offer to pass it on.");

    public static readonly Text Sent = new("📨 Envoyée", "📨 Sent");

    public static readonly Text Read = new("👀 Lue, la réponse est attendue", "👀 Read, awaiting the answer");

    public static Text Answered(string byName) => new($"✅ Répondue par {byName}", $"✅ Answered by {byName}");

    public static readonly Text Closed = new("🗂️ Classée sans réponse écrite : à voir avec le référent", "🗂️ Closed without a written answer: best ask the referent");

    public static readonly Text GroupTitle = new("Questions en attente", "Questions waiting");

    public static readonly Text NoReferent = new(
        "Vous n’êtes plus référent : les questions des élèves ne sont plus affichées.",
        "You are no longer a referent: students’ questions are no longer shown.");

    public static readonly Text HeldBack = new(
        "Le référent a répondu. Sa réponse contient ce qui ne doit pas encore circuler : à lui demander directement.",
        "The referent has answered. The answer holds what must not go round yet: ask them directly.");

    public static readonly Text AllAnswered = new("Plus aucune question n’attend. ✅", "No question is waiting any more. ✅");

    public static readonly Text SeeBelow = new("La liste à jour des questions est plus bas.", "The current list of questions is further down.");

    public static Text MoreWait(int count) => new(
        $"… et {count} autres : la commande **Questions** les montre au fur et à mesure.", $"… and {count} more: the command **Questions** shows them as you go.");

    public static readonly Text WhatDidYouWant = new("Qu’est-ce que tu voulais savoir ?", "What did you want to know?");
}
