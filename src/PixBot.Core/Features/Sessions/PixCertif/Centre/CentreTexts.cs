using PixBot.Core.Localization;

namespace PixBot.Core.Features.Sessions.PixCertif.Centre;

internal static class CentreTexts
{
    public static readonly Text Label = new("Centre de certification Pix", "Pix certification centre");

    public static readonly Text Choose = new("Choisissez le genre de centre dans la liste.", "Choose the kind of centre from the list.");

    public static readonly Text NotSaid = new(
        "Dites d’abord dans **Réglages** quel centre vous êtes pour Pix : les fichiers que Pix accepte en dépendent.",
        "First say in **Settings** what kind of centre you are for Pix: which files Pix accepts depends on it.");

    public static Text Of(CentreKind kind) => kind switch
    {
        CentreKind.ScoManaged => new("élèves gérés par Pix Orga (import SIECLE ou FREGATA)", "students managed by Pix Orga (SIECLE or FREGATA import)"),
        CentreKind.Abroad => new("établissement scolaire sans import (à l’étranger, par exemple)", "school without an import (abroad, for example)"),
        CentreKind.Other => new("autre centre (avec tarification)", "other centre (with prices)"),
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };
}
