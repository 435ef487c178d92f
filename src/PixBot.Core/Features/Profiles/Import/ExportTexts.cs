using PixBot.Core.Cards;
using PixBot.Core.Localization;

namespace PixBot.Core.Features.Profiles.Import;

/// <summary>What an export of Pix Orga brought, or why it was not taken.</summary>
internal static class ExportTexts
{
    public static readonly Text ExportTitle = new("Export de Pix Orga importé", "Pix Orga export imported");

    public static readonly Text RosterFirst = new(
        "Je ne connais encore personne. Déposez d’abord la liste des élèves (CSV), puis à nouveau cet export.",
        "I don’t know anybody yet. Drop the student list (CSV) first, then this export again.");

    /// <param name="campaign">Escaped.</param>
    public static Text Outdated(string campaign, bool isMade, DateTimeOffset local)
    {
        var of = campaign.Length == 0 ? new Text("cette campagne", "this campaign") : new Text($"la campagne **{campaign}**", $"the campaign **{campaign}**");
        var date = Made(isMade, local);
        return new(
            $"Un export plus récent de {of.Fr} est déjà pris en compte. Celui-ci : {date.Fr}.",
            $"A newer export of {of.En} is already in force. This one: {date.En}.");
    }

    /// <param name="file">Escaped.</param>
    public static Text InForce(string file, bool isMade, DateTimeOffset local)
    {
        var date = Made(isMade, local);
        return new($"En vigueur : **{file}**, {date.Fr}.", $"In force: **{file}**, {date.En}.");
    }

    public static readonly Text ExportAgain = new(
        "Pour mettre à jour : dans Pix Orga, ouvrez la campagne, appuyez sur « Exporter les résultats (.csv) » et déposez ce nouveau fichier ici sans le renommer.",
        "To bring things up to date: in Pix Orga open the campaign, press “Export the results (.csv)” and drop that new file here without renaming it.");

    public static readonly Text ImportedBeforeTitle = new("Export déjà importé", "Export already imported");

    public static Text ImportedBefore(DateTimeOffset local, int changed)
    {
        var (moment, students) = (Dates.Moment(local), CommonTexts.Students(changed));
        return changed == 0
            ? new($"Ce fichier a déjà été importé le {moment.Fr} : rien n’a changé.", $"This file was already imported on {moment.En}: nothing has changed.")
            : new($"Ce fichier a déjà été importé le {moment.Fr}. Relu, il apporte du nouveau pour {students.Fr}.", $"This file was already imported on {moment.En}. Read again, it brings news for {students.En}.");
    }

    public static readonly Text Matched = new("Élèves reconnus", "Students recognised");

    public static readonly Text Sent = new("Profils envoyés", "Profiles sent");

    public static readonly Text Certifiable = new("Certifiables", "Certifiable");

    public static readonly Text Changed = new("Du nouveau pour", "News for");

    public static readonly Text NotInFile = new("Élèves absents de l’export", "Students not in the export");

    public static readonly Text Campaign = new("Campagne", "Campaign");

    public static Text Unknown(int count) => count == 1
        ? new("1 ligne ne correspond à aucun élève", "1 line matches no student")
        : new($"{count} lignes ne correspondent à aucun élève", $"{count} lines match no student");

    public static readonly Text Nobody = new("De personne de la liste", "Nobody on the list");

    /// <summary>Of a table that seems to have been an export: what to drop instead.</summary>
    public static readonly Text Expected = new(
        "Déposez l’export de Pix Orga (« Exporter les résultats (.csv) ») sans le modifier.",
        "Drop the export from Pix Orga (“Export results (.csv)”) unchanged.");

    private static Text Made(bool isMade, DateTimeOffset local)
    {
        var moment = Dates.Moment(local);
        return isMade
            ? new($"fait le {moment.Fr}", $"made on {moment.En}")
            : new($"dernier envoi du {moment.Fr}", $"latest sending of {moment.En}");
    }
}
