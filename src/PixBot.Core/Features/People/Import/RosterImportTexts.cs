using PixBot.Core.Localization;

namespace PixBot.Core.Features.People.Import;

/// <summary>What a roster brought, and what it leaves to the referent.</summary>
internal static class RosterImportTexts
{
    public static readonly Text RosterTitle = new("Liste importée", "List imported");

    public static readonly Text RosterNext = new(
        "Ensuite : déposez ici l’export de la campagne de Pix Orga (bouton « Exporter les résultats »), ou collez le tableau de son onglet « Élèves ».",
        "Next: drop the export of your Pix Orga campaign here (button “Export results”), or paste the table of its “Students” tab.");

    public static readonly Text Classes = new("Classes", "Classes");

    public static readonly Text Added = new("Ajoutés", "Added");

    public static readonly Text Updated = new("Mis à jour", "Updated");

    public static readonly Text Unchanged = new("Inchangés", "Unchanged");

    public static readonly Text Inactive = new("Inactifs, laissés de côté", "Inactive, left out");

    public static readonly Text WithoutClass = new("Sans classe, laissés de côté", "Without a class, left out");

    public static readonly Text NoIdentifierSource = new(
        "Ce fichier n’a pas d’adresses e-mail : les élèves sans adresse seront reliés à leur compte Teams par leur nom, ou par vous en cas de doute.",
        "This file has no e-mail addresses: students without one will be tied to their Teams account by their name, or by you in case of doubt.");

    public static Text Gone(int count) => count == 1
        ? new("1 personne n’est plus dans le fichier", "1 person is no longer in the file")
        : new($"{count} personnes ne sont plus dans le fichier", $"{count} people are no longer in the file");

    public static readonly Text GoneStay = new(
        "Je ne retire personne de ma liste sans votre accord.",
        "I take nobody off my list without your consent.");

    public static readonly Text RemoveGone = new("Retirer de la liste", "Take off the list");

    public static Text Removed(int count) => count == 1
        ? new("1 personne retirée.", "1 person removed.")
        : new($"{count} personnes retirées.", $"{count} people removed.");

    public static readonly Text Superseded = new(
        "Une autre liste a été importée depuis : servez-vous de sa carte.",
        "Another list was imported since: use its card.");

    public static Text Why(RosterDoubt doubt) => doubt switch
    {
        RosterDoubt.Homonyms => new("Plusieurs élèves portent ce nom, et rien ne les distingue.", "Several students have this name, and nothing tells them apart."),
        RosterDoubt.OtherClass => new("Un élève porte ce nom dans une autre classe, et quelqu’un d’autre pourrait être visé.", "A student has this name in another class, and somebody else might be meant."),
        RosterDoubt.OtherName => new("L’identifiant est celui d’un élève qui porte un autre nom.", "The identifier is that of a student with another name."),
        _ => new("Le nom ressemble à celui de plusieurs élèves de la classe.", "The name is nearly that of several students of the class."),
    };

    public static readonly Text SomebodyNew = new("Quelqu’un de nouveau : à ajouter", "Somebody new: add them");

    /// <summary>Of a table that is nothing that PixBot takes: what a roster has.</summary>
    public static readonly Text Expected = new(
        "Une liste de l’établissement a les colonnes « Nom », « Prénom », « Classe » et « E-mail », et si besoin « Rôle », « Identifiant local », « Temps majoré » et « Langue ». "
        + "Pour les profils, déposez l’export de Pix Orga (« Exporter les résultats (.csv) ») sans le modifier.",
        "A roster has the columns “Last name”, “First name”, “Class” and “E-mail” and, if needed, “Role”, “Local ID”, “Extra time” and “Language”. "
        + "For the profiles, drop the export from Pix Orga (“Export results (.csv)”) unchanged.");
}
