using PixBot.Core.Localization;

namespace PixBot.Core.Features.People.Editing;

/// <summary>People: finding, showing, adding and correcting them.</summary>
internal static class RosterTexts
{
    public static readonly Text Title = new("Personnes", "People");

    public static readonly Text Count = new("Dans la liste", "On the list");

    public static Text Counts(int students, int withoutEmail, int staff) => withoutEmail == 0
        ? new($"élèves : {students}, adultes : {staff}", $"students: {students}, staff: {staff}")
        : new(
            $"élèves : {students} (sans adresse e-mail : {withoutEmail}), adultes : {staff}",
            $"students: {students} (without an e-mail: {withoutEmail}), staff: {staff}");

    public static readonly Text WhomToFind = new("Nom, prénom, classe ou e-mail", "Last name, first name, class or e-mail");

    public static readonly Text NeedName = new("Écrivez au moins une partie du nom.", "Type at least a part of the name.");

    public static readonly Text Find = new("Chercher", "Search");

    public static readonly Text Add = new("Ajouter une personne", "Add a person");

    public static readonly Text NobodyFound = new(
        "Je ne trouve personne de ce nom dans la liste. Essayez avec le début du nom, ou ajoutez la personne.",
        "I find nobody of that name on the list. Try the beginning of the name, or add the person.");

    public static Text Found(int count) => count == 1
        ? new("1 personne correspond", "1 person matches")
        : new($"{count} personnes correspondent", $"{count} people match");

    public static Text FirstOf(int shown) => new(
        $"Je n’en montre que {shown} à la fois : précisez le nom ou la classe pour les autres.",
        $"I show {shown} at a time: add the first name or the class for the others.");

    public static readonly Text Email = new("E-mail", "E-mail");

    public static readonly Text NoEmail = new("aucun : le fichier de l’école n’en a pas", "none: the school’s file has none");

    public static Text TiedByName(string email) => new($"{email} (compte reconnu à son nom)", $"{email} (account recognised by its name)");

    public static readonly Text ReferentOfSettings = new("référent Pix, nommé dans les réglages", "Pix referent, named in the settings");

    public static readonly Text Sits = new("Passe la certification", "Sits the certification");

    public static readonly Text Supervises = new("Surveille", "Supervises");

    public static readonly Text Identifier = new("INE ou identifiant", "INE or identifier");

    public static readonly Text OnlyHash = new("seule une empreinte est gardée, qui ne permet pas de le retrouver", "only a hash is kept, from which it cannot be recovered");

    public static readonly Text Reached = new("Joignable dans Teams", "Reachable in Teams");

    public static readonly Text Yes = new("oui", "yes");

    public static Text No(Text why) => new($"non : {why.Fr}", $"no: {why.En}");

    public static readonly Text NoAccount = new(
        "son compte n’est pas encore connu, faute d’adresse e-mail",
        "their account isn’t known yet, as there is no e-mail");

    public static readonly Text LastSeen = new("Dernier échange", "Last contact");

    public static readonly Text Correct = new("Corriger", "Correct");

    public static readonly Text Remove = new("Retirer et effacer…", "Remove and erase…");

    public static readonly Text FormTitle = new("Corriger une fiche", "Correct a person");

    public static readonly Text AddTitle = new("Ajouter une personne", "Add a person");

    public static readonly Text Saved = new("Enregistré.", "Saved.");

    public static readonly Text LastName = new("Nom", "Last name");

    public static readonly Text FirstName = new("Prénom", "First name");

    public static readonly Text NeedLastName = new("Indiquez le nom.", "Give the last name.");

    public static readonly Text NeedFirstName = new("Indiquez le prénom.", "Give the first name.");

    public static readonly Text ClassOfStudents = new("Classe (vide pour un adulte)", "Class (empty for staff)");

    public static readonly Text NeedClass = new("Un élève doit avoir une classe.", "A student needs a class.");

    public static readonly Text EmailOfAccount = new("E-mail du compte Teams", "E-mail of the Teams account");

    public static readonly Text BadEmail = new("Ce n’est pas une adresse e-mail.", "That’s not an e-mail address.");

    public static readonly Text NeedEmail = new("Un adulte doit avoir une adresse e-mail.", "A member of staff needs an e-mail address.");

    public static readonly Text Role = new("Rôle", "Role");

    public static readonly Text NeedRole = new("Choisissez un rôle.", "Pick a role.");

    public static readonly Text ExtraTime = new("Temps majoré (en %, vide pour aucun)", "Extra time (in %, empty for none)");

    public static readonly Text Accessible = new("Aménagement d’accessibilité numérique", "Digital accessibility adjustment");

    public static readonly Text NeedsAccessible = new(
        "Le candidat a besoin d’un aménagement : Pix retire les questions non accessibles",
        "The candidate needs an adjustment: Pix leaves out questions that are not accessible");

    public static readonly Text BadExtraTime = new("Attendu : un nombre de 1 à 100, comme 33, ou rien.", "Expected: a number from 1 to 100, such as 33, or nothing.");

    public static readonly Text Language = new("Langue", "Language");

    public static readonly Text NeedLanguage = new("Choisissez une langue.", "Pick a language.");

    public static readonly Text LanguageOfSchool = new("celle de l’école", "the school’s");

    public static Text TooLong(int maximum) => new($"Pas plus de {maximum} caractères par case.", $"No more than {maximum} characters per field.");

    public static Text Taken(string by) => new($"Cette adresse est déjà celle de {by}.", $"This address is {by}’s already.");

    public static readonly Text ChangedMeanwhile = new(
        "Quelqu’un d’autre a modifié cette fiche entre-temps : rien n’a été enregistré. Voici ce qu’elle contient maintenant.",
        "Somebody else changed this person meanwhile: nothing was saved. This is how they are now.");

    public static readonly Text LostAccount = new(
        "Le compte Teams relié jusqu’ici a une autre adresse : il n’est plus relié à cette personne. Elle le sera de nouveau dès que le compte de la bonne adresse écrira.",
        "The Teams account tied until now has another address, so it is no longer tied to this person. They will be tied again once the account with the right address writes.");
}
