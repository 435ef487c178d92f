using PixBot.Core.Features.People.Accounts;
using PixBot.Core.Features.People.Import.History;
using PixBot.Core.Features.People.Import.Sources;
using PixBot.Core.Localization;

namespace PixBot.Core.Features.People.Import;

/// <summary>People: finding, showing, adding, correcting and removing them, and what imports changed.</summary>
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

    public static readonly Text FindPerson = new("Chercher une personne", "Find a person");

    public static readonly Text Add = new("Ajouter une personne", "Add a person");

    public static readonly Text Changes = new("Changements", "Changes");

    public static readonly Text Imports = new("Derniers imports", "Last imports");

    public static Text ToIdentify(int count) => new($"Comptes à identifier ({count})", $"Accounts to identify ({count})");

    public static readonly Text NobodyFound = new(
        "Je ne trouve personne de ce nom dans la liste. Essayez avec le début du nom, ou ajoutez la personne.",
        "I find nobody of that name on the list. Try the beginning of the name, or add the person.");

    public static Text Found(int count) => count == 1
        ? new("1 personne correspond", "1 person matches")
        : new($"{count} personnes correspondent", $"{count} people match");

    public static Text FirstOf(int shown) => new(
        $"Je n’en montre que {shown} à la fois : précisez le nom ou la classe pour les autres.",
        $"I show {shown} at a time: add the first name or the class for the others.");

    public static readonly Text Gone = new("Cette personne n’est plus dans la liste.", "This person is no longer on the list.");

    public static readonly Text Email = new("E-mail", "E-mail");

    public static readonly Text NoEmail = new("aucun : le fichier de l’école n’en a pas", "none: the school’s file has none");

    public static Text TiedByName(string email) => new($"{email} (compte reconnu à son nom)", $"{email} (account recognised by its name)");

    public static readonly Text ReferentOfSettings = new("référent Pix, nommé dans les réglages", "Pix referent, named in the settings");

    public static readonly Text OpenPerson = new("Fiche complète", "Full record");

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

    public static readonly Text Save = new("Enregistrer", "Save");

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

    public static readonly Text BadExtraTime = new("Attendu : un nombre de 1 à 100, comme 33, ou rien.", "Expected: a number from 1 to 100, such as 33, or nothing.");

    public static readonly Text Language = new("Langue", "Language");

    public static readonly Text NeedLanguage = new("Choisissez une langue.", "Pick a language.");

    public static readonly Text LanguageOfSchool = new("celle de l’école", "the school’s");

    public static Text TooLong(int maximum) => new($"Pas plus de {maximum} caractères par case.", $"No more than {maximum} characters per field.");

    public static Text Taken(string by) => new($"Cette adresse est déjà celle de {by}.", $"This address is {by}’s already.");

    public static readonly Text LastReferent = new(
        "C’est le dernier référent : nommez-en un autre d’abord, sinon plus personne ne pourrait rien régler.",
        "This is the last referent: name another one first, or nobody could manage anything any more.");

    public static readonly Text ChangedMeanwhile = new(
        "Quelqu’un d’autre a modifié cette fiche entre-temps : rien n’a été enregistré. Voici ce qu’elle contient maintenant.",
        "Somebody else changed this person meanwhile: nothing was saved. This is how they are now.");

    public static readonly Text LostAccount = new(
        "Le compte Teams relié jusqu’ici a une autre adresse : il n’est plus relié à cette personne. Elle le sera de nouveau dès que le compte de la bonne adresse écrira.",
        "The Teams account tied until now has another address, so it is no longer tied to this person. They will be tied again once the account with the right address writes.");

    public static Text RemoveTitle(string name) => new($"Retirer {name} et tout effacer ?", $"Remove {name} and erase everything?");

    public static readonly Text WhatGoes = new("Ce qui sera effacé", "What will be erased");

    public static readonly IReadOnlyList<Text> Goes =
    [
        new("sa fiche : nom, classe, adresse, rôle, temps majoré, langue", "their record: name, class, address, role, extra time, language"),
        new("son profil Pix, son historique et ses relances", "their Pix profile, its history and their reminders"),
        new("ses inscriptions aux sessions à venir", "their enrolment in sessions to come"),
        new("le lien avec son compte Teams, et son nom sous les questions posées", "the link to their Teams account, and their name under questions asked"),
        new("les envois terminés qui lui étaient adressés, et sa place dans les listes d’imports", "finished messages addressed to them, and their place in lists of imports"),
    ];

    public static readonly Text WhatStays = new("Ce qui reste, et pourquoi", "What stays, and why");

    public static readonly IReadOnlyList<Text> Stays =
    [
        new("sans son nom, son inscription aux sessions passées : c’est la preuve de leur tenue", "without their name, their enrolment in past sessions: it proves that they took place"),
        new("le texte des questions posées, sans nom : d’autres les posent aussi", "the text of questions asked, without a name: others ask them too"),
        new("les lignes d’audit, sans nom : qui a vu des codes, qui a corrigé ou effacé une fiche", "audit lines without names: who saw codes, who corrected or erased a person"),
        new("les messages déjà affichés dans Teams : PixBot ne peut pas les reprendre tous", "messages already shown in Teams: PixBot cannot take all of them back"),
        new("les envois en cours, jusqu’à leur fin", "messages under way, until they are done"),
    ];

    public static Text StillSupervises(string days) => new(
        $"⚠️ Cette personne surveille encore : {days}. Donnez d’abord ces sessions à quelqu’un d’autre.",
        $"⚠️ This person still supervises: {days}. Give these sessions to somebody else first.");

    public static readonly Text ComesBack = new(
        "Si un prochain fichier de l’école nomme encore cette personne, elle reviendra dans la liste.",
        "If a later file of the school names this person, they will be back on the list.");

    public static readonly Text RemoveYes = new("Effacer définitivement", "Erase for good");

    public static readonly Text Erasing = new("⏳ J’efface tout ce qui concerne cette personne…", "⏳ Erasing everything about this person…");

    public static readonly Text Erased = new("C’est effacé. Il ne reste que ce que la confirmation annonçait.", "It’s erased. Only what the confirmation said remains.");

    public static Text Why(RosterDoubt doubt) => doubt switch
    {
        RosterDoubt.Homonyms => new("Plusieurs élèves portent ce nom, et rien ne les distingue.", "Several students have this name, and nothing tells them apart."),
        RosterDoubt.OtherClass => new("Un élève porte ce nom dans une autre classe, et quelqu’un d’autre pourrait être visé.", "A student has this name in another class, and somebody else might be meant."),
        RosterDoubt.OtherName => new("L’identifiant est celui d’un élève qui porte un autre nom.", "The identifier is that of a student with another name."),
        _ => new("Le nom ressemble à celui de plusieurs élèves de la classe.", "The name is nearly that of several students of the class."),
    };

    public static readonly Text SomebodyNew = new("Quelqu’un de nouveau : à ajouter", "Somebody new: add them");

    public static readonly Text NoIdentifierSource = new(
        "Ce fichier n’a pas d’adresses e-mail : les élèves sans adresse seront reliés à leur compte Teams par leur nom, ou par vous en cas de doute.",
        "This file has no e-mail addresses: students without one will be tied to their Teams account by their name, or by you in case of doubt.");

    public static readonly Text Inactive = new("Inactifs, laissés de côté", "Inactive, left out");

    public static readonly Text WithoutClass = new("Sans classe, laissés de côté", "Without a class, left out");

    public static Text WhoIs(string name) => new($"Qui est {name} ?", $"Who is {name}?");

    public static readonly Text WhoIsTitle = new("Un compte à identifier", "An account to identify");

    public static Text WhoIsWhy(string email) => new(
        $"Ce compte ({email}) a écrit à PixBot. Son nom ne suffit pas à savoir de quel élève il s’agit : en attendant, il reste invité.",
        $"This account ({email}) has written to PixBot. Its name alone doesn’t tell which student it is: meanwhile it stays a guest.");

    public static readonly Text WhoseAccount = new("À qui est ce compte ?", "Whose account is it?");

    public static readonly Text NobodyOfTheList = new("À personne de la liste", "Nobody’s on the list");

    public static readonly Text PickOne = new("Choisissez une réponse.", "Pick an answer.");

    public static readonly Text IsTied = new("C’est noté : ce compte est relié.", "Noted: the account is tied.");

    public static readonly Text IsNobodys = new("C’est noté : ce compte reste invité.", "Noted: the account stays a guest.");

    public static readonly Text DecidedBefore = new("C’est déjà décidé, ou la personne a changé depuis.", "That’s decided already, or the person has changed since.");

    public static readonly Text NoneToIdentify = new("Tous les comptes sont identifiés.", "Every account is identified.");

    public static readonly Text NoImport = new("Aucun import n’est encore dans l’historique.", "There is no import in the history yet.");

    public static Text Imported(Text when, Text origin, string by) => new(
        $"Import du {when.Fr} ({origin.Fr}), par {by}.",
        $"Import of {when.En} ({origin.En}), by {by}.");

    public static Text Before(Text when) => new($"Import précédent : {when.Fr}.", $"Import before: {when.En}.");

    public static readonly Text First = new("C’est le premier import : tout le monde est nouveau.", "This is the first import: everybody is new.");

    public static Text Origin(RosterOrigin origin) => origin switch
    {
        RosterOrigin.Siecle => new("SIECLE", "SIECLE"),
        RosterOrigin.Fregata => new("FREGATA", "FREGATA"),
        RosterOrigin.EntraGroup => new("groupe Microsoft 365", "Microsoft 365 group"),
        _ => new("fichier CSV", "CSV file"),
    };

    public static readonly Text UnknownReferent = new("un référent", "a referent");

    public static readonly Text Unchanged = new("Rien n’a changé par rapport à la liste d’avant.", "Nothing has changed from the list before.");

    public static Text Kind(RosterChangeKind kind) => kind switch
    {
        RosterChangeKind.Joined => new("Arrivés", "Joined"),
        RosterChangeKind.Left => new("Partis (absents du fichier)", "Left (not in the file)"),
        RosterChangeKind.Class => new("Changements de classe", "Changes of class"),
        _ => new("Changements d’adresse e-mail", "Changes of e-mail"),
    };

    public static readonly Text ByClass = new("Par classe", "By class");

    public static Text OfClass(string name, int joined, int left, int arrived, int departed) => new(
        $"**{name}** : {Parts([(joined, "nouveaux"), (left, "partis"), (arrived, "venus d’une autre classe"), (departed, "passés dans une autre classe")])}",
        $"**{name}**: {Parts([(joined, "new"), (left, "left"), (arrived, "from another class"), (departed, "to another class")])}");

    public static readonly Text NoLongerHere = new("une personne effacée depuis", "somebody erased since");

    public static Text Taken(int good, int bad) => bad == 0
        ? new($"Lignes prises : {good}", $"Lines taken: {good}")
        : new($"Lignes prises : {good}, refusées : {bad}", $"Lines taken: {good}, refused: {bad}");

    public static Text Summary(int joined, int left, int moved) => new(
        $"arrivés : {joined}, partis : {left}, changements de classe : {moved}",
        $"joined: {joined}, left: {left}, changes of class: {moved}");

    private static string Parts(IEnumerable<(int Count, string What)> parts) =>
        string.Join(", ", parts.Where(part => part.Count > 0).Select(part => $"{part.What} {part.Count}").DefaultIfEmpty("–"));
}
