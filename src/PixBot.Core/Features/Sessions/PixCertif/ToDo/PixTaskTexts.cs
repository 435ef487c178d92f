using PixBot.Core.Localization;
using PixBot.Core.School;

namespace PixBot.Core.Features.Sessions.PixCertif.ToDo;

/// <summary>The labels are those of Pix Certif's French screens, with what they mean beside them in English.</summary>
internal static class PixTaskTexts
{
    public static readonly Text Title = new("À faire sur Pix Certif", "To do on Pix Certif");

    public static readonly Text How = new(
        "Rien d’extérieur ne peut écrire dans Pix : saisissez ceci sur Pix Certif, puis cochez ce qui est fait.",
        "Nothing outside can write to Pix: type this on Pix Certif, then tick what is done.");

    public static readonly Text Nothing = new(
        "✅ Tout est fait. Ce qui changera ensuite s’ajoutera ici.", "✅ All is done. What changes later is added here.");

    public static readonly Text Done = new("Fait", "Done");

    public static readonly Text Tick = new("Noter ce qui est coché", "Note what is ticked");

    public static readonly Text TickAll = new("Tout est fait", "All is done");

    public static readonly Text NothingTicked = new("Cochez d’abord ce qui est fait.", "Tick first what is done.");

    public static readonly Text Site = new("Nom du site", "Nom du site (location name)");

    public static readonly Text Room = new("Nom de la salle", "Nom de la salle (room)");

    public static readonly Text Date = new("Date de début", "Date de début (date)");

    public static readonly Text Time = new("Heure de début (heure locale)", "Heure de début (local start time)");

    public static readonly Text Supervisors = new("Surveillant(s)", "Surveillant(s) (invigilators)");

    public static readonly Text NobodyElse = new("Rien à faire sur Pix Certif pour l’instant.", "Nothing to do on Pix Certif for now.");

    public static Text Count(int count) => count switch
    {
        0 => new("Pix Certif : tout est saisi", "Pix Certif: all is typed"),
        1 => new("Pix Certif : 1 chose à saisir", "Pix Certif: 1 thing to type"),
        _ => new($"Pix Certif : {count} choses à saisir", $"Pix Certif: {count} things to type"),
    };

    public static Text OthersFollow(int count) => new(
        $"… et {count} autres, qui paraîtront ici une fois ceux-ci cochés.", $"… and {count} more, which appear here once these are ticked.");

    public static Text Of(PixTask task) => task switch
    {
        PixTask.Create => new("Créer la session", "Create the session (“Créer la session”)"),
        PixTask.Move => new("Modifier la session : les valeurs ci-dessus ont changé", "Edit the session: the values above have changed"),
        PixTask.Enrol { Person: { NeedsAccessibleQuestions: true } person } => EnrolAdjusted(Enrol(Name(person), person.ExtraTimePercent)),
        PixTask.Enrol enrol => Enrol(Name(enrol.Person), enrol.Person.ExtraTimePercent),
        PixTask.Accessibility { Person: var person } => person.NeedsAccessibleQuestions ? Adjust(Name(person)) : NoAdjustment(Name(person)),
        PixTask.Remove remove => Remove(remove.Person is { } person ? Name(person) : "?"),
        PixTask.ExtraTime extra => Extra(Name(extra.Person), extra.Person.ExtraTimePercent ?? 0),
        _ => throw new ArgumentOutOfRangeException(nameof(task)),
    };

    private static Text Enrol(string name, int? percent) => percent is { } extra
        ? new($"Inscrire {name}, temps majoré {extra} %", $"Enrol {name}, extra time {extra}%")
        : new($"Inscrire {name}", $"Enrol {name}");

    private static Text EnrolAdjusted(Text enrol) => new(
        $"{enrol.Fr}, avec « Le candidat a besoin d’un aménagement » (accessibilité numérique, à cocher avant que le candidat rejoigne la session)",
        $"{enrol.En}, with “Le candidat a besoin d’un aménagement” (digital accessibility, to be ticked before the candidate joins the session)");

    private static Text Adjust(string name) => new(
        $"Aménagement d’accessibilité numérique de {name} : cocher « Le candidat a besoin d’un aménagement » (seulement avant que le candidat rejoigne la session)",
        $"Digital accessibility adjustment of {name}: tick “Le candidat a besoin d’un aménagement” (only before the candidate joins the session)");

    private static Text NoAdjustment(string name) => new(
        $"Aménagement d’accessibilité numérique de {name} : décocher « Le candidat a besoin d’un aménagement » (seulement avant que le candidat rejoigne la session)",
        $"Digital accessibility adjustment of {name}: untick “Le candidat a besoin d’un aménagement” (only before the candidate joins the session)");

    private static Text Remove(string name) => new($"Retirer {name}", $"Remove {name}");

    private static Text Extra(string name, int percent) => percent == 0
        ? new($"Supprimer le temps majoré de {name}", $"Take {name}’s extra time away")
        : new($"Temps majoré de {name} : {percent} %", $"Extra time of {name}: {percent}%");

    private static string Name(Person person) => $"{person.LastName} {person.FirstName}" + (person.Class is { Length: > 0 } group ? $" ({group})" : "");
}
