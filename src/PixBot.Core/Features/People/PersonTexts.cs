using PixBot.Core.Localization;
using PixBot.Core.School;

namespace PixBot.Core.Features.People;

/// <summary>What is said of one person, on whatever card.</summary>
internal static class PersonTexts
{
    public static Text LanguageName(Language language) => language == Language.English ? new("anglais", "English") : new("français", "French");

    public static readonly Text Name = new("Nom", "Name");

    public static readonly Text RoleLabel = new("Rôle", "Role");

    public static Text RoleName(Role role) => role switch
    {
        Role.Referent => new("référent Pix", "Pix referent"),
        Role.Supervisor => new("surveillant", "supervisor"),
        Role.Student => new("élève", "student"),
        _ => new("invité : inconnu de la liste de l’école", "guest: not on the school’s list"),
    };

    public static readonly Text LocalId = new("Identifiant local", "Local identifier");

    public static readonly Text ExtraTime = new("Temps majoré", "Extra time");
}
