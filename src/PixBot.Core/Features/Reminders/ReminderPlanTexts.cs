using PixBot.Core.Localization;

namespace PixBot.Core.Features.Reminders;

/// <summary>The plan of reminders, as referents see and change it.</summary>
internal static class ReminderPlanTexts
{
    public static readonly Text Automatic = new("Relances automatiques", "Automatic reminders");

    public static readonly Text SendNow = new("Envoyer maintenant", "Send now");

    public static Text Next(ReminderMoment moment, int count)
    {
        var (day, time) = (Dates.Day(moment.Day), Dates.Time(moment.Time));
        var (fr, en) = count switch
        {
            0 => ("Si elle partait maintenant, personne ne la recevrait.", "If it went now, nobody would get it."),
            1 => ("Si elle partait maintenant, 1 élève la recevrait.", "If it went now, 1 student would get it."),
            _ => ($"Si elle partait maintenant, {count} élèves la recevraient.", $"If it went now, {count} students would get it."),
        };
        return new(
            $"Prochaine relance : **{day.Fr} à {time.Fr}** ({DaysLeft(moment.DaysLeft).Fr}). {fr}",
            $"Next reminder: **{day.En} at {time.En}** ({DaysLeft(moment.DaysLeft).En}). {en}");
    }

    public static Text DaysLeft(int days) => days == 0 ? new("jour J", "on the day") : new($"J‑{days}", $"D‑{days}");

    public static readonly Text NoneLeft = new(
        "Plus aucune relance n’est prévue : la dernière est passée.",
        "No reminder is left: the last one is over.");

    public static readonly Text NoRule = new(
        "Aucune n’est programmée. Avec une date limite, je relance tout seul ceux qui n’ont pas envoyé leur profil, et j’arrête dès que c’est fait.",
        "None is planned. With a deadline, I remind those who haven’t sent their profile by myself, and stop as soon as they have.");

    public static Text Paused(string name, DateTimeOffset local) => new(
        $"⏸ En pause depuis le {Dates.Moment(local).Fr} ({name}) : rien ne part.",
        $"⏸ Paused since {Dates.Moment(local).En} ({name}): nothing goes.");

    public static Text Stopped(string name, DateTimeOffset local) => new(
        $"Arrêtées le {Dates.Moment(local).Fr} ({name}) : rien ne part.",
        $"Stopped on {Dates.Moment(local).En} ({name}): nothing goes.");

    public static readonly Text FromSettings = new(
        "Règle tirée des réglages de l’école. Si vous la changez ici, c’est la vôtre qui compte.",
        "This rule comes from the school’s settings. If you change it here, yours counts.");

    public static readonly Text Deadline = new("Date limite", "Deadline");

    public static readonly Text Then = new("Ensuite", "Then");

    public static Text AlreadyToday(int count) => count == 1
        ? new("1 élève a déjà reçu une relance aujourd’hui : jamais deux le même jour.", "1 student has had a reminder today: never two on one day.")
        : new($"{count} élèves ont déjà reçu une relance aujourd’hui : jamais deux le même jour.", $"{count} students have had a reminder today: never two on one day.");

    public static readonly Text AllHadOne = new(
        "Tous ceux qui manquent ont déjà reçu une relance aujourd’hui : demain sera mieux.",
        "All who are missing have had a reminder today: tomorrow is better.");

    public static readonly Text QuietNow = new(
        "⚠️ Ce sont les heures calmes : vos élèves la recevront tout de suite quand même.",
        "⚠️ These are quiet hours: your students will get it at once all the same.");

    public static readonly Text ShowPlan = new("Voir le plan", "See the plan");

    public static readonly Text SetUp = new("Programmer", "Set up");

    public static readonly Text Edit = new("Modifier", "Change");

    public static readonly Text Pause = new("Mettre en pause", "Pause");

    public static readonly Text Resume = new("Reprendre", "Resume");

    public static readonly Text Stop = new("Arrêter", "Stop");

    public static readonly Text Look = new("Ce que voient les élèves", "What students see");

    public static readonly Text PlanTitle = new("Plan des relances", "Plan of reminders");

    public static readonly Text ToCome = new("À venir", "To come");

    public static Text Coming(ReminderMoment moment)
    {
        var (day, time, left) = (Dates.Day(moment.Day), Dates.Time(moment.Time), DaysLeft(moment.DaysLeft));
        return moment.IsMoved
            ? new(
                $"{day.Fr} à {time.Fr} – {left.Fr} (déplacée : prévue le {Dates.Day(moment.MeantFor).Fr})",
                $"{day.En} at {time.En} – {left.En} (moved from {Dates.Day(moment.MeantFor).En})")
            : new($"{day.Fr} à {time.Fr} – {left.Fr}", $"{day.En} at {time.En} – {left.En}");
    }

    public static readonly Text Over = new("Passées", "Past");

    public static readonly Text NothingYet = new("Aucune relance n’est encore partie.", "No reminder has gone yet.");

    public static Text Past(PastReminder past, DateTimeOffset local, string author)
    {
        var (fr, en) = past.AuthorName is null ? ("automatique", "automatic") : (author, author);
        var at = Dates.Moment(local);
        return past.Result is not { } result
            ? new($"{at.Fr} – en cours ({fr})", $"{at.En} – under way ({en})")
            : new(
                $"{at.Fr} – {result.Sent} {(result.Sent > 1 ? "envoyées" : "envoyée")}{Rest(result).Fr} ({fr})",
                $"{at.En} – {result.Sent} sent{Rest(result).En} ({en})");
    }

    public static readonly Text Changes = new("Qui a changé quoi", "Who changed what");

    public static Text Change(RuleChange change, DateTimeOffset local, string name)
    {
        var (at, what) = (Dates.Moment(local), What(change.Kind));
        return new($"{at.Fr} – {name} : {what.Fr}", $"{at.En} – {name}: {what.En}");
    }

    public static readonly Text Which = new("Relance", "Reminder");

    public static readonly Text NeedWhich = new("Choisissez une relance.", "Choose a reminder.");

    public static readonly Text WhoGotIt = new("Qui a été relancé ?", "Who was reminded?");

    public static readonly Text NobodyGotIt = new("Personne n’a reçu cette relance.", "Nobody got this reminder.");

    public static readonly Text StopTitle = new("Arrêter les relances automatiques ?", "Stop the automatic reminders?");

    public static readonly Text StopMeans = new(
        "Plus aucune relance ne partira d’elle-même, et ce qui est en route s’arrête. Vous pourrez en programmer d’autres quand vous voudrez.",
        "No reminder will go by itself any more, and what is under way stops. You can set up others whenever you like.");

    public static readonly Text StopYes = new("Oui, arrêter", "Yes, stop");

    public static Text ChangedMeanwhile(string name, DateTimeOffset local) => new(
        $"{name} a changé les relances entre-temps, le {Dates.Moment(local).Fr}. Votre changement n’a pas été enregistré ; voici ce qui vaut maintenant.",
        $"{name} changed the reminders meanwhile, on {Dates.Moment(local).En}. Your change was not saved; this is what holds now.");

    public static readonly Text LookTitle = new("Ce que voient les élèves", "What students see");

    public static readonly Text SentLastYear = new("Si l’élève avait envoyé son profil l’an dernier", "If the student sent a profile last year");

    public static readonly Text NoticeTitle = new("Je vais bientôt relancer vos élèves", "I’m about to remind your students");

    public static readonly Text NoticeMeans = new(
        "Les réglages de l’école donnent une date limite : je relance donc ceux qui n’ont pas envoyé leur profil, et j’arrête pour chacun dès que c’est fait. Si cela ne vous va pas, changez la règle ou mettez-la en pause.",
        "The school’s settings name a deadline, so I remind those who haven’t sent their profile, and stop for each as soon as they have. If that doesn’t suit you, change the rule or pause it.");

    public static readonly Text ReportTitle = new("Relance automatique", "Automatic reminder");

    public static readonly Text RemindedOn = new("Relances reçues", "Reminders received");

    private static (string Fr, string En) Rest(ReminderResult result)
    {
        var (fr, en) = ("", "");
        Add(result.Unreachable, result.Unreachable > 1 ? "injoignables" : "injoignable", "unreachable");
        Add(result.Unknown, result.Unknown > 1 ? "peut-être reçues, sans réponse de Teams" : "peut-être reçue, sans réponse de Teams", "perhaps received, with no answer from Teams");
        Add(result.Failed, "en échec", "failed");
        Add(result.Spared, result.Spared > 1 ? "épargnées" : "épargnée", "spared");
        return (fr, en);

        void Add(int count, string french, string english)
        {
            if (count > 0)
                (fr, en) = ($"{fr}, {count} {french}", $"{en}, {count} {english}");
        }
    }

    private static Text What(RuleChangeKind kind) => kind switch
    {
        RuleChangeKind.Set => new("règle enregistrée", "rule saved"),
        RuleChangeKind.Paused => new("mise en pause", "paused"),
        RuleChangeKind.Resumed => new("reprise", "resumed"),
        _ => new("arrêt", "stopped"),
    };
}
