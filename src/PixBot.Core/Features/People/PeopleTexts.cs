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
}
