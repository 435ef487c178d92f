using PixBot.Core.Features.People.Import;
using PixBot.Core.Features.Sessions.PixCertif.Mass.Reading;
using PixBot.Core.Localization;

namespace PixBot.Core.Features.Sessions.PixCertif.Mass;

internal static class MassTexts
{
    public static readonly Text Title = new("Fichier de sessions de Pix Certif", "Pix Certif’s file of sessions");

    public static readonly Text Expected = new(
        "Le fichier « Créer/éditer plusieurs sessions » de Pix Certif a toutes les colonnes de son modèle, dans leur ordre : téléchargez-le à nouveau sur Pix Certif, sans rien changer à sa première ligne.",
        "Pix Certif’s file “Créer/éditer plusieurs sessions” has all columns of its template, in their order: download it again from Pix Certif, and change nothing on its first line.");

    public static readonly Text OldHeaders = new(
        "⚠️ Les colonnes ne sont pas celles du modèle d’aujourd’hui : Pix refuserait ce fichier tel quel. Celui que PixBot écrit a les bonnes.",
        "⚠️ The columns are not those of today’s template: Pix would refuse this file as it is. The one that PixBot writes has the right ones.");

    public static readonly Text WithoutPrices = new(
        "⚠️ Il manque les colonnes de tarification que Pix attend de votre centre.", "⚠️ The columns of prices are missing that Pix expects of your centre.");

    public static readonly Text WithPrices = new(
        "⚠️ Le fichier a les colonnes de tarification : Pix le refuse à un établissement scolaire (« Le modèle a été altéré »).",
        "⚠️ The file has the columns of prices: Pix refuses it to a school (“Le modèle a été altéré”).");

    public static readonly Text NotForCentre = new(
        "Pix Certif ne prend pas ce fichier de votre centre : vos élèves sont gérés par Pix Orga. « La création et l’édition de plusieurs sessions à la fois n’est pas disponible pour votre centre de certification. »",
        "Pix Certif does not take this file from your centre: your students are managed by Pix Orga. “La création et l’édition de plusieurs sessions à la fois n’est pas disponible pour votre centre de certification.”");

    public static readonly Text NothingNew = new("Tout ce que dit ce fichier est déjà là : rien à créer.", "All that this file says is there already: nothing to create.");

    public static readonly Text NobodyTold = new(
        "Personne n’est encore prévenu. Relisez avec **Sessions**, puis convoquez.", "Nobody has been told yet. Read it all with **Sessions**, then summon.");

    public static readonly Text AddsOnly = new(
        "Rien n’est retiré ici : qui est inscrit dans PixBot et manque dans le fichier reste inscrit.",
        "Nothing is removed here: who is enrolled in PixBot and missing in the file stays enrolled.");

    public static readonly Text Gone = new("Ce fichier n’attend plus de réponse. Déposez-le à nouveau.", "This file awaits no answer any more. Drop it again.");

    public static readonly Text NobodyOfThese = new("Aucun de ces élèves : ne pas inscrire", "None of these students: do not enrol");

    public static Text Why(RosterDoubt doubt) => doubt == RosterDoubt.Homonyms
        ? RosterImportTexts.Why(doubt)
        : new("Personne ne s’appelle exactement ainsi ; ces noms y ressemblent.", "Nobody is called exactly so; these names are near.");

    public static Text Counts(int toCreate, int toEnrol, int bad) => new(
        $"À créer : {Plural.Fr(toCreate, "session")}. À inscrire : {Plural.Fr(toEnrol, "candidat")}. À revoir : {Plural.Fr(bad, "ligne")}.",
        $"To create: {Plural.En(toCreate, "session")}. To enrol: {Plural.En(toEnrol, "candidate")}. To look at: {Plural.En(bad, "line")}.");

    public static Text ToLookAt(int lines) => new(
        Plural.Fr(lines, "ligne à revoir", "lignes à revoir"), Plural.En(lines, "line to look at", "lines to look at"));

    public static Text Confirm(int toCreate, int toEnrol) => toCreate > 0
        ? new($"Créer {Plural.Fr(toCreate, "session")}, {Plural.Fr(toEnrol, "candidat")}", $"Create {Plural.En(toCreate, "session")}, {Plural.En(toEnrol, "candidate")}")
        : new($"Inscrire {Plural.Fr(toEnrol, "candidat")}", $"Enrol {Plural.En(toEnrol, "candidate")}");

    public static Text When(MassPlace place) => new(
        $"{Dates.Day(place.Date).Fr} à {Dates.Time(place.Time).Fr}", $"{Dates.Day(place.Date).En} at {Dates.Time(place.Time).En}");

    public static Text Standing(MassPlan session) => session switch
    {
        { IsNew: true } => new("à créer", "to create"),
        { IsChange: true } => new("déjà là, complétée", "there already, completed"),
        _ => new("déjà là", "there already"),
    };

    public static Text Done(int created, int completed) => (created, completed) switch
    {
        (0, 0) => new("Rien de nouveau à créer", "Nothing new to create"),
        (_, 0) => new(Plural.Fr(created, "session créée", "sessions créées"), Plural.En(created, "session created", "sessions created")),
        (0, _) => new(Plural.Fr(completed, "session complétée", "sessions complétées"), Plural.En(completed, "session completed", "sessions completed")),
        _ => new(
            $"{Plural.Fr(created, "session créée", "sessions créées")}, {Plural.Fr(completed, "complétée", "complétées")}",
            $"{Plural.En(created, "session created", "sessions created")}, {Plural.En(completed, "completed", "completed")}"),
    };
}
