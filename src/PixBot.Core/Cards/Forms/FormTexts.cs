using PixBot.Core.Localization;

namespace PixBot.Core.Cards.Forms;

internal static class FormTexts
{
    public static readonly Text Mend = new("À corriger :", "To be mended:");

    public static Text NoUsualYear(int first, int last) => new(
        $"Choisissez une date entre {first} et {last}.",
        $"Choose a date from {first} to {last}.");

    public static readonly Text Yes = new("oui", "yes");

    public static readonly Text No = new("non", "no");

    public static readonly Text Nothing = new("rien", "nothing");

    /// <param name="shown">Escaped.</param>
    public static Text WasTyped(Text label, Text shown) => new(
        $"Vous aviez envoyé – {label.Fr} : {shown.Fr}",
        $"You had sent – {label.En}: {shown.En}");
}
