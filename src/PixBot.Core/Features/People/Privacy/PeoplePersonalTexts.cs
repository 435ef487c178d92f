using PixBot.Core.Localization;

namespace PixBot.Core.Features.People.Privacy;

internal static class PeoplePersonalTexts
{
    public static readonly Text Record = new(
        "Fiche : nom, classe, adresse, rôle, temps majoré, langue, identifiants, pour savoir qui passe la certification",
        "Record: name, class, address, role, extra time, language, identifiers, to know who takes the certification");

    public static readonly Text Account = new(
        "Compte Teams, adresse de la conversation et dernier passage, pour écrire à la bonne personne",
        "Teams account, address of the chat and last visit, to write to the right person");

    public static readonly Text Imports = new(
        "Imports de listes : qui y a changé, et les lignes que le référent doit encore attribuer",
        "Imports of lists: who changed in them, and the lines that the referent still has to decide");

    public static readonly Text Erased = new(
        "Empreinte illisible du nom et du compte de qui a été effacé, pour ne jamais le prendre pour un homonyme",
        "An unreadable fingerprint of the name and account of whoever was erased, so as never to take them for a namesake");

    public static readonly Text LastImports = new("les 20 derniers imports, et 400 jours au plus", "the last 20 imports, and 400 days at most");
}
