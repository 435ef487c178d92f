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

    /// <summary>The number stands in the card: with it the button would be cut on a phone.</summary>
    public static Text Confirm(int count) => count == 1
        ? new("Ne plus compter cet envoi", "Stop counting it")
        : new("Ne plus compter ces envois", "Stop counting them");

    public static Text KeepCounting(int count) => count == 1
        ? new("Continuer à le compter", "Go on counting it")
        : new("Continuer à les compter", "Go on counting them");

    public static readonly Text Back = new("Revenir au formulaire", "Back to the form");

    public static Text StillCounted(int count, DateOnly deadline)
    {
        var day = Dates.Day(ReminderRule.SchoolYearOf(deadline));
        return count == 1
            ? new($"1 profil envoyé avant le {day.Fr} compte encore.", $"1 profile sent before {day.En} still counts.")
            : new($"{count} profils envoyés avant le {day.Fr} comptent encore.", $"{count} profiles sent before {day.En} still count.");
    }

    public static readonly Text CountThisYear = new("Ne compter que cette année", "Count this year only");
}
