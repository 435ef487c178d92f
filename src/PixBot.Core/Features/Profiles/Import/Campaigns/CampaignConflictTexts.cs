using PixBot.Core.Localization;

namespace PixBot.Core.Features.Profiles.Import.Campaigns;

/// <summary>Two campaign codes, of which one is wrong. Codes have letters and digits only.</summary>
internal static class CampaignConflictTexts
{
    public static readonly Text Title = new("Deux codes campagne", "Two campaign codes");

    public static Text What(CampaignConflict conflict) => new(
        $"⚠️ Les réglages donnent aux élèves le code **{conflict.InSettings}**, mais aucun export importé ne le connaît : le dernier est celui de la campagne **{conflict.Exported}**.",
        $"⚠️ The settings give students the code **{conflict.InSettings}**, but no imported export knows it: the latest is that of the campaign **{conflict.Exported}**.");

    public static readonly Text Why = new(
        "Les profils envoyés avec l’autre code n’arriveraient jamais ici. Le bon code est celui que Pix Orga affiche sous « Campagnes ».",
        "Profiles sent with the other code would never arrive here. The right code is the one that Pix Orga shows under “Campagnes”.");

    public static readonly Text Decide = new("Décider du code campagne", "Decide on the campaign code");

    public static Text Take(CampaignConflict conflict) => new($"Donner {conflict.Exported}", $"Give {conflict.Exported}");

    public static Text Keep(CampaignConflict conflict) => new($"Garder {conflict.InSettings}", $"Keep {conflict.InSettings}");

    public static Text Taken(CampaignConflict conflict) => new(
        $"✅ Les relances et les réponses donnent maintenant le code **{conflict.Exported}**. Le lien de la campagne est à remettre dans « Réglages » s’il y en a un.",
        $"✅ Reminders and answers now give the code **{conflict.Exported}**. If the campaign has a link, set it again in “Settings”.");

    public static Text Kept(CampaignConflict conflict) => new(
        $"✅ Le code **{conflict.InSettings}** reste. Je ne le redemanderai pas ; l’aperçu des relances le rappelle tant qu’aucun export ne le connaît.",
        $"✅ The code **{conflict.InSettings}** stays. I won’t ask again; the preview of reminders mentions it while no export knows it.");

    public static readonly Text Decided = new("C’est déjà décidé : il n’y a plus deux codes.", "It’s decided already: there are no two codes any more.");
}
