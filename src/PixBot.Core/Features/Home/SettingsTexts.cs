using PixBot.Core.Localization;

namespace PixBot.Core.Features.Home;

/// <summary>Changing the school's settings in the chat.</summary>
internal static class SettingsTexts
{
    public static readonly Text Change = new("Modifier", "Change");

    public static readonly Text Undo = new("Annuler le dernier changement", "Undo the last change");

    public static readonly Text History = new("Derniers changements", "Last changes");

    public static readonly Text FormTitle = new("Modifier les réglages", "Change the settings");

    public static readonly Text FormHelp = new(
        "Ce que vous réglez ici passe avant ce qui a été réglé à l’installation. Un champ vidé revient à l’installation. Les relances automatiques suivent.",
        "What you set here goes before what was set at installation. A field you empty goes back to the installation’s. The automatic reminders follow.");

    public static readonly Text Save = new("Enregistrer", "Save");

    /// <summary>Where nothing is set in the chat.</summary>
    public static readonly Text AsInstalled = new("comme à l’installation", "as installed");

    public static Text From(Text label) => new($"{label.Fr} : à partir de", $"{label.En}: from");

    public static Text Until(Text label) => new($"{label.Fr} : jusqu’à", $"{label.En}: until");

    /// <summary>In the journal, after the name of whoever changed them.</summary>
    public static Text DidChange(IReadOnlyList<Text> labels) => new(
        $"a changé des réglages ({string.Join(", ", labels.Select(label => label.Fr))})",
        $"changed settings ({string.Join(", ", labels.Select(label => label.En))})");

    /// <summary>In the journal as well.</summary>
    public static readonly Text DidUndo = new("a annulé le dernier changement des réglages", "set back the last change of the settings");

    /// <param name="name">Escaped.</param>
    public static Text ChangedMeanwhile(string name, DateTimeOffset local) => new(
        $"{name} a changé les réglages entre-temps, le {Dates.Moment(local).Fr}. Votre changement n’a pas encore été enregistré ; voici ce qui vaut maintenant.",
        $"{name} changed the settings meanwhile, on {Dates.Moment(local).En}. Your change is not saved yet; this is what holds now.");

    public static Text Moved(Text label, Text before, Text after) => new(
        $"{label.Fr} : {before.Fr} → {after.Fr}",
        $"{label.En}: {before.En} → {after.En}");

    /// <param name="name">Escaped.</param>
    public static Text Line(DateTimeOffset local, string name, bool isUndo, IReadOnlyList<Text> moved)
    {
        var at = Dates.Moment(local);
        return new(
            $"{at.Fr} – {name}{(isUndo ? " (annulation)" : "")} : {string.Join(" ; ", moved.Select(one => one.Fr))}",
            $"{at.En} – {name}{(isUndo ? " (undone)" : "")}: {string.Join("; ", moved.Select(one => one.En))}");
    }
}
