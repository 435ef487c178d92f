using PixBot.Core.Localization;

namespace PixBot.Core.Features.Reminders.Sending;

/// <summary>The reminder that a student gets: calm first, then shorter and more urgent.</summary>
internal static class ReminderMessageTexts
{
    public static Text Title(ReminderNeed need, ReminderStage stage, int daysLeft)
    {
        var again = need is ReminderNeed.NotCertifiable;
        var (send, now, english) = again ? ("renvoyer", "renvoie", "send your Pix profile again") : ("envoyer", "envoie", "send your Pix profile");
        return stage switch
        {
            ReminderStage.Week => new($"Ton profil Pix : encore {Days(daysLeft).Fr}", $"Your Pix profile: {Days(daysLeft).En} left"),
            ReminderStage.Days => new($"Plus que {Days(daysLeft).Fr} pour {send} ton profil Pix", $"Only {Days(daysLeft).En} left to {english}"),
            ReminderStage.Tomorrow => new($"C’est demain : {now} ton profil Pix", $"It’s tomorrow: {english}"),
            ReminderStage.LastDay => new($"Dernier jour pour {send} ton profil Pix", $"Last day to {english}"),
            _ => again ? new("Renvoie ton profil Pix", "Send your Pix profile again") : new("Envoie ton profil Pix", "Send your Pix profile"),
        };
    }

    public static Text Opening(string firstName, ReminderNeed need, ReminderStage stage, int daysLeft) => (need, stage) switch
    {
        (ReminderNeed.NotCertifiable, _) => new(
            $"Bonjour {firstName}, ton profil Pix est bien arrivé, mais tu n’es pas encore certifiable.",
            $"Hello {firstName}, your Pix profile has arrived, but you aren’t certifiable yet."),
        (_, ReminderStage.Week) => new(
            $"Bonjour {firstName}, il reste {Days(daysLeft).Fr} et l’école n’a pas encore reçu ton profil Pix. Sans lui, elle ne peut pas t’inscrire à la certification.",
            $"Hello {firstName}, you have {Days(daysLeft).En} left and the school hasn’t received your Pix profile yet. Without it, it can’t enrol you for the certification."),
        (_, ReminderStage.Days) => new(
            $"{firstName}, il ne reste que {Days(daysLeft).Fr} et l’école n’a toujours pas reçu ton profil Pix. Ça prend cinq minutes : fais-le aujourd’hui.",
            $"{firstName}, you have only {Days(daysLeft).En} left and the school still hasn’t received your Pix profile. It takes five minutes: do it today."),
        (_, ReminderStage.Tomorrow) => new(
            $"{firstName}, la date limite est demain et l’école n’a toujours pas reçu ton profil Pix. Sans lui, tu ne seras pas sur la liste des candidats.",
            $"{firstName}, the deadline is tomorrow and the school still hasn’t received your Pix profile. Without it, you won’t be on the list of candidates."),
        (_, ReminderStage.LastDay) => new(
            $"{firstName}, c’est le dernier jour : si ton profil Pix n’arrive pas aujourd’hui, l’école ne pourra pas t’inscrire.",
            $"{firstName}, this is the last day: if your Pix profile doesn’t arrive today, the school can’t enrol you."),
        _ => new(
            $"Bonjour {firstName}, l’école n’a pas encore reçu ton profil Pix. Sans lui, elle ne peut pas t’inscrire à la certification.",
            $"Hello {firstName}, the school hasn’t received your Pix profile yet. Without it, it can’t enrol you for the certification."),
    };

    public static readonly Text ThereIsTime = new(
        "Tu as encore le temps, et ça ne prend que cinq minutes.",
        "There’s still time, and it only takes five minutes.");

    /// <summary>What is known of an earlier sending; null where nothing is.</summary>
    public static Text? Hint(ReminderNeed need, bool isLastYear)
    {
        var (fr, en) = isLastYear ? ("L’an dernier", "Last year") : ("La dernière fois", "Last time");
        return need switch
        {
            ReminderNeed.SentBefore(0) => new(
                $"{fr}, tu étais certifiable : cet envoi ne compte plus, il suffit de renvoyer ton profil.",
                $"{en} you were certifiable: that doesn’t count any more, just send your profile again."),
            ReminderNeed.SentBefore(1) => new(
                $"{fr}, il te manquait **1 compétence** au niveau 1 : vérifie que tu l’as, puis renvoie ton profil.",
                $"{en} you lacked **1 competence** at level 1: check that you have it now, then send your profile again."),
            ReminderNeed.SentBefore({ } missing) => new(
                $"{fr}, il te manquait **{missing} compétences** au niveau 1 : vérifie que tu les as, puis renvoie ton profil.",
                $"{en} you lacked **{missing} competences** at level 1: check that you have them now, then send your profile again."),
            ReminderNeed.SentBefore => new(
                "Ton envoi précédent ne compte plus : il faut renvoyer ton profil.",
                "What you sent before doesn’t count any more: send your profile again."),
            ReminderNeed.NotCertifiable(1) => new("Il te manque **1 compétence** au niveau 1.", "You need **1 more competence** at level 1."),
            ReminderNeed.NotCertifiable({ } missing) => new(
                $"Il te manque **{missing} compétences** au niveau 1.",
                $"You need **{missing} more competences** at level 1."),
            _ => null,
        };
    }

    public static Text Steps(ReminderNeed need) => need is ReminderNeed.NotCertifiable
        ? new(
            "1. Entraîne-toi sur pix.fr jusqu’au niveau 1.\r2. Ouvre la campagne et connecte-toi à ton compte Pix.\r3. **Renvoie ton profil** et confirme.",
            "1. Practise on pix.fr up to level 1.\r2. Open the campaign and sign in to your Pix account.\r3. **Send your profile again** and confirm.")
        : new(
            "1. Ouvre la campagne et connecte-toi à ton compte Pix.\r2. Appuie sur **J’envoie mon profil**.\r3. Confirme, et attends l’écran qui dit que c’est envoyé.",
            "1. Open the campaign and sign in to your Pix account.\r2. Press **Send my profile**.\r3. Confirm, and wait for the screen that says it’s sent.");

    public static readonly Text Until = new("Jusqu’au", "Until");

    public static readonly Text Problem = new("J’ai un problème", "I have a problem");

    public static readonly Text ProblemTitle = new("Qu’est-ce qui bloque ?", "What’s in the way?");

    public static readonly Text ProblemHelp = new(
        "Choisis, ou explique avec tes mots : le référent Pix te répondra ici.",
        "Choose, or explain in your own words: the Pix referent will answer you here.");

    public static readonly Text NoAccount = new("Je n’ai pas de compte Pix", "I have no Pix account");

    public static readonly Text CannotSend = new("Je n’arrive pas à envoyer mon profil", "I can’t send my profile");

    public static readonly Text YourProblem = new("Ton problème", "Your problem");

    public static readonly Text NeedProblem = new("Écris en quelques mots ce qui bloque.", "Say in a few words what’s in the way.");

    private static Text Days(int count) => count == 1 ? new("1 jour", "1 day") : new($"{count} jours", $"{count} days");
}
