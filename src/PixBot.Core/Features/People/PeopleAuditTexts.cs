using PixBot.Core.Localization;

namespace PixBot.Core.Features.People;

internal static class PeopleAuditTexts
{
    public static Text Added(Text who) => new($"a ajouté {who.Fr}", $"added {who.En}");

    public static Text Corrected(Text who, Text fields) => new($"a corrigé la fiche {French.De(who.Fr)} ({fields.Fr})", $"corrected the record of {who.En} ({fields.En})");

    public static readonly Text Erased = new("a effacé une personne et ses données", "erased a person and their data");

    public static Text Removed(string count) => new(
        $"a retiré les personnes absentes de la dernière liste ({count})", $"removed the people missing from the latest list ({count})");

    public static Text AccountTied(Text who) => new($"a relié un compte Teams à {who.Fr}", $"tied a Teams account to {who.En}");

    public static readonly Text AccountOfNobody = new("a décidé qu’un compte Teams n’est à personne de la liste", "decided that a Teams account is nobody’s on the list");

    public static Text Field(string name) => name switch
    {
        "name" => new("nom", "name"),
        "class" => new("classe", "class"),
        "email" => new("adresse", "address"),
        "role" => new("rôle", "role"),
        "extra-time" => new("temps majoré", "extra time"),
        "language" => new("langue", "language"),
        _ => Text.Same(name),
    };
}
