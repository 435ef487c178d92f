using PixBot.Core.Features.Profiles;
using PixBot.Core.Localization;
using PixBot.Core.School;

namespace PixBot.Core.Features.Reminders.Rule;

/// <summary>The form of the rule and what can be wrong in it.</summary>
internal static class ReminderFormTexts
{
    /// <summary>In the journal, after the name of whoever did it.</summary>
    public static Text Did(string? kind) => kind switch
    {
        nameof(RuleChangeKind.Paused) => new("a mis en pause les relances automatiques", "paused the automatic reminders"),
        nameof(RuleChangeKind.Resumed) => new("a repris les relances automatiques", "resumed the automatic reminders"),
        nameof(RuleChangeKind.Stopped) => new("a arrêté les relances automatiques", "stopped the automatic reminders"),
        _ => new("a réglé les relances automatiques", "set the automatic reminders"),
    };

    public static readonly Text Title = new("Relances automatiques", "Automatic reminders");

    public static readonly Text Help = new(
        "Je relance les élèves qui n’ont pas envoyé leur profil, et j’arrête pour chacun dès qu’il est envoyé ou que l’élève le dit. Jamais deux relances le même jour, jamais après la date limite.",
        "I remind students who haven’t sent their profile, and stop for each as soon as it’s sent or the student says so. Never two on one day, never after the deadline.");

    public static readonly Text Deadline = new("Date limite (dernier jour pour envoyer)", "Deadline (last day to send)");

    public static readonly Text NeedDeadline = CampaignTexts.NeedDeadline;

    public static readonly Text DeadlineIsOver = CampaignTexts.DeadlineIsOver;

    public static readonly Text Code = CampaignTexts.Code;

    public static readonly Text BadCode = CampaignTexts.BadCode;

    public static readonly Text Url = CampaignTexts.Url;

    public static readonly Text BadUrl = CampaignTexts.BadUrl;

    public static readonly Text Days = new("Jours avant la date limite", "Days before the deadline");

    public static readonly Text BadDays = new(
        $"Donnez 1 à {ReminderRule.MostMoments} nombres de jours entre 0 et {ReminderRule.MostDaysBefore}, comme 14, 7, 3, 1.",
        $"Give 1 to {ReminderRule.MostMoments} numbers of days from 0 to {ReminderRule.MostDaysBefore}, such as 14, 7, 3, 1.");

    public static readonly Text Time = new("Heure d’envoi (heure de l’école)", "Time of sending (school’s time)");

    public static readonly Text NeedTime = new("Choisissez l’heure d’envoi.", "Choose the time of sending.");

    public static readonly Text Classes = new("Classes", "Classes");

    public static readonly Text CountFrom = new(
        "Les envois comptent à partir du (vide : 1er septembre de l’année scolaire)",
        "Sendings count from (empty: 1 September of the school year)");

    public static readonly Text BadCountFrom = new(
        "Choisissez à partir de quand les envois comptent, au plus tard à la date limite.",
        "Choose from when sendings count, at the latest the deadline.");

    public static readonly Text AlsoLabel = new("Profils non certifiables", "Profiles not certifiable");

    public static readonly Text Also = new("Relancer aussi ceux dont le profil envoyé n’est pas certifiable", "Also remind those whose profile was sent but isn’t certifiable");

    public static readonly Text QuietFrom = new("Heures calmes : à partir de", "Quiet hours: from");

    public static readonly Text QuietUntil = new("Heures calmes : jusqu’à", "Quiet hours: until");

    public static readonly Text NeedQuiet = QuietHours.Setting.Unreadable;

    public static readonly Text WeekendsLabel = new("Week-ends", "Weekends");

    public static readonly Text Weekends = new("Rien le week-end : la relance part le vendredi d’avant", "Nothing on weekends: the reminder goes on the Friday before");

    public static readonly Text DaysOff = new("Jours sans relance (vacances, jours fériés), un par ligne", "Days without reminders (holidays), one a line");

    public static readonly Text BadDaysOff = new(
        "Écrivez chaque jour sans relance sur une ligne : 11/11/2026, ou 19/12/2026 - 03/01/2027.",
        "Write each day without reminders on a line: 11/11/2026, or 19/12/2026 - 03/01/2027.");

    public static readonly Text NoMomentLeft = new(
        "Avec cette règle, plus aucune relance ne partirait : changez la date limite, les jours ou l’heure.",
        "By this rule no reminder would go any more: change the deadline, the days or the time.");

    public static readonly Text Save = new("Enregistrer", "Save");
}
