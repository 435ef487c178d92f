using PixBot.Core.Localization;

namespace PixBot.Core.Features.Reminders.Rule;

/// <summary>What a rule changes for the students, in numbers, before it counts.</summary>
internal static class RuleEffectTexts
{
    public static readonly Text Title = new("Avant d’enregistrer", "Before saving");

    public static Text More(int count, DateOnly countFrom)
    {
        var day = Dates.Day(countFrom);
        return count == 1
            ? new(
                $"**1 élève de plus** serait relancé : son profil a été envoyé avant le {day.Fr} et ne compterait plus.",
                $"**1 more student** would be reminded: their profile was sent before {day.En} and wouldn’t count any more.")
            : new(
                $"**{count} élèves de plus** seraient relancés : leur profil a été envoyé avant le {day.Fr} et ne compterait plus.",
                $"**{count} more students** would be reminded: their profiles were sent before {day.En} and wouldn’t count any more.");
    }

    public static readonly Text Meaning = new(
        "Il leur serait demandé de l’envoyer de nouveau ; « Mon statut », le tableau de bord, les sessions et les réponses le diraient aussi.",
        "They would be asked to send it again; “My status”, the dashboard, the sessions and the answers would say so too.");

    public static readonly Text Before = new("Relancés aujourd’hui", "Reminded today");

    public static readonly Text After = new("Relancés avec cette règle", "Reminded by this rule");

    public static Text Confirm(int count) => count == 1
        ? new("Ne plus compter cet envoi (1 élève de plus)", "Stop counting it (1 more student)")
        : new($"Ne plus compter ces envois ({count} élèves de plus)", $"Stop counting them ({count} more students)");

    public static readonly Text KeepCounting = new("Continuer à compter tous les envois", "Go on counting all sendings");

    public static readonly Text Back = new("Revenir au formulaire", "Back to the form");

    public static Text StillCounted(int count, DateOnly deadline)
    {
        var day = Dates.Day(ReminderRule.SchoolYearOf(deadline));
        return count == 1
            ? new($"1 profil envoyé avant le {day.Fr} compte encore.", $"1 profile sent before {day.En} still counts.")
            : new($"{count} profils envoyés avant le {day.Fr} comptent encore.", $"{count} profiles sent before {day.En} still count.");
    }

    public static Text CountThisYear(int count) => count == 1
        ? new("Ne compter que cette année (1 élève de plus)", "Count this year only (1 more student)")
        : new($"Ne compter que cette année ({count} élèves de plus)", $"Count this year only ({count} more students)");
}
