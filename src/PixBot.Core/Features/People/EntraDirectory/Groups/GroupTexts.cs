using PixBot.Core.Localization;

namespace PixBot.Core.Features.People.EntraDirectory.Groups;

internal static class GroupTexts
{
    public static readonly Text ImportFromDirectory = new("Importer depuis l’annuaire", "Import from the directory");

    public static readonly Text Title = new("Importer une classe depuis l’annuaire", "Import a class from the directory");

    public static readonly Text Explain = new(
        "Une équipe Teams ou un groupe de l’établissement, comme « 3A 2026 » : ses membres entrent dans la liste, avec leur classe. Personne n’en sort.",
        "A Teams team or a group of the school, such as “3A 2026”: its members join the list, with their class. Nobody leaves it.");

    public static readonly Text NameOrMail = new("Nom ou adresse du groupe", "Name or address of the group");

    public static readonly Text NeedName = new("Indiquez au moins deux caractères du nom ou de l’adresse.", "Give at least two characters of the name or address.");

    public static readonly Text Search = new("Chercher", "Search");

    public static readonly Text SearchAgain = new("Chercher un autre groupe", "Search for another group");

    public static Text Found(string words) => new($"Groupes trouvés pour « {words} »", $"Groups found for “{words}”");

    public static Text NoneFound(string words) => new(
        $"Aucun groupe ne s’appelle « {words} ». Essayez le début de son nom, ou son adresse.",
        $"No group is called “{words}”. Try the beginning of its name, or its address.");

    public static Text Members(int count) => count == 1 ? new("1 membre", "1 member") : new($"{count} membres", $"{count} members");

    public static Text AtLeast(int count) => new($"plus de {count} membres", $"more than {count} members");

    public static readonly Text MoreExist = new(
        "D’autres groupes correspondent peut-être : précisez le nom pour les voir.",
        "Other groups may match: be more precise to see them.");

    public static readonly Text Choose = new("Choisir", "Choose");

    public static readonly Text NobodyIn = new(
        "Ce groupe n’a aucun membre dont le compte soit actif.",
        "This group has no member whose account is active.");

    public static readonly Text GroupGone = new(
        "Je ne trouve plus ce groupe : il a peut-être été supprimé.",
        "I can’t find this group any more: it may have been deleted.");

    public static readonly Text DisabledLeftOut = new(
        "Les comptes désactivés sont laissés de côté. Un enseignant qui est dans le groupe et pas encore dans la liste y entrerait comme élève : vérifiez.",
        "Disabled accounts are left out. A teacher who is in the group and not yet in the list would join it as a student: have a look.");

    public static readonly Text ClassName = new("Nom de la classe", "Name of the class");

    public static readonly Text NeedClass = new("Indiquez le nom de la classe.", "Give the class a name.");

    public static readonly Text Import = new("Importer", "Import");

    public static readonly Text Importing = new("⏳ Je lis les membres du groupe…", "⏳ Reading the group’s members…");

    public static readonly Text NotImported = new("Classe non importée", "Class not imported");

    public static Text TooMany(int most) => new(
        $"Ce groupe a plus de {most} membres : ce n’est pas une classe. Choisissez-en un plus petit, ou déposez une liste.",
        $"This group has more than {most} members: it’s no class. Choose a smaller one, or drop a list.");
}
