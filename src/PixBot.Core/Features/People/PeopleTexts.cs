using PixBot.Core.Localization;

namespace PixBot.Core.Features.People;

/// <summary>What several of the rooms of People say.</summary>
internal static class PeopleTexts
{
    public static readonly Text Students = new("Élèves", "Students");

    public static readonly Text Supervisors = new("Surveillants", "Supervisors");

    public static readonly Text Referents = new("Référents", "Referents");

    public static readonly Text FindPerson = new("Chercher une personne", "Find a person");

    public static readonly Text OpenPerson = new("Fiche complète", "Full record");

    public static readonly Text Save = new("Enregistrer", "Save");

    public static readonly Text LastReferent = new(
        "C’est le dernier référent : nommez-en un autre d’abord, sinon plus personne ne pourrait rien régler.",
        "This is the last referent: name another one first, or nobody could manage anything any more.");

    public static readonly Text Gone = new("Cette personne n’est plus dans la liste.", "This person is no longer on the list.");
}
