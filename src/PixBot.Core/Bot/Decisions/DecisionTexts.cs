using PixBot.Core.Localization;

namespace PixBot.Core.Bot.Decisions;

/// <summary>What is said around lines that the referent decides.</summary>
internal static class DecisionTexts
{
    public static Text Undecided(int count) => count == 1
        ? new("1 ligne est à décider par vous", "1 line is for you to decide")
        : new($"{count} lignes sont à décider par vous", $"{count} lines are for you to decide");

    public static readonly Text WhoIsIt = new("De qui s’agit-il ?", "Who is it?");

    public static readonly Text Decide = new("Enregistrer mes choix", "Save my choices");

    public static readonly Text PickFirst = new("Choisissez d’abord au moins une personne.", "Pick at least one person first.");

    public static readonly Text AllDecided = new("Toutes les lignes sont décidées. Merci !", "Every line is decided. Thank you!");
}
