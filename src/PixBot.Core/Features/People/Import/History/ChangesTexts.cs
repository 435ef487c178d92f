using PixBot.Core.Features.People.Import.Sources;
using PixBot.Core.Localization;

namespace PixBot.Core.Features.People.Import.History;

/// <summary>What the last imports of the roster changed.</summary>
internal static class ChangesTexts
{
    public static readonly Text Changes = new("Changements", "Changes");

    public static readonly Text Imports = new("Derniers imports", "Last imports");

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
