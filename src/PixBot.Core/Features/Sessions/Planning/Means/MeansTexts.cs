using PixBot.Core.Localization;

namespace PixBot.Core.Features.Sessions.Planning.Means;

internal static class MeansTexts
{
    public const string OpeningExample = "16/06/2026 8h-12h, 13h30-17h30";
    public const string SlotExample = "16/06/2026 8h30, 10h45, 14h";

    public static readonly Text Rooms = new("Salles", "Rooms");

    public static readonly Text NoRooms = new(
        "Aucune salle. Ajoutez-les une à une, ou téléchargez le tableau, remplissez-le et déposez-le ici.",
        "No room. Add them one by one, or download the table, fill it in and drop it here.");

    public static readonly Text NotChecked = new("pas encore vérifiée", "not checked yet");

    public static readonly Text WhichRoom = new("Quelle salle ?", "Which room?");

    public static readonly Text ChooseRoom = new("Choisissez d’abord une salle.", "Choose a room first.");

    public static readonly Text Edit = new("Modifier", "Edit");

    public static readonly Text AddRoom = new("Ajouter une salle", "Add a room");

    public static readonly Text RemoveRoom = new("Retirer", "Remove");

    public static readonly Text Saved = new("✅ C’est enregistré.", "✅ Saved.");

    public static readonly Text Save = new("Enregistrer", "Save");

    public static readonly Text RoomName = new("Nom de la salle", "Name of the room");

    public static readonly Text Site = new("Site", "Site");

    public static readonly Text Computers = new("Ordinateurs qui marchent", "Working computers");

    public static readonly Text Spare = new("Dont gardés libres en secours", "Of them, kept free as spares");

    public static readonly Text Openings = new("Ouverture : une ligne par jour", "Open: one line a day");

    public static readonly Text Checks = new("Ce qui a été vérifié dans la salle", "What was checked in the room");

    public static readonly Text NeedRoomName = new("Indiquez le nom de la salle, de 100 caractères au plus.", "Give the room’s name, of up to 100 characters.");

    public static readonly Text NeedSite = new("Indiquez le site, de 100 caractères au plus.", "Give the site, of up to 100 characters.");

    public static readonly Text RoomKnown = new("Une autre salle porte déjà ce nom sur ce site.", "Another room has this name on this site already.");

    public static readonly Text TooManyRooms = new("Il y a déjà trop de salles : retirez-en une d’abord.", "There are too many rooms already: remove one first.");

    public static readonly Text UnknownCheck = new("Cochez ce qui a été vérifié.", "Tick what was checked.");

    public static readonly Text RoomGone = new("Cette salle n’est plus dans la liste.", "This room is no longer on the list.");

    public static readonly Text Supervisors = new("Surveillants", "Supervisors");

    public static readonly Text NoneAvailable = new(
        "Personne n’a encore de disponibilité.", "Nobody’s availability is known yet.");

    public static readonly Text WhichSupervisor = new("Quel surveillant ?", "Which supervisor?");

    public static readonly Text ChooseSupervisor = new("Choisissez d’abord un surveillant.", "Choose a supervisor first.");

    public static readonly Text Available = new("Peut surveiller : une ligne par jour (vide : jamais)", "Can supervise: one line a day (empty: never)");

    public static readonly Text Reserve = new("Réserve", "Reserve");

    public static readonly Text ReserveOnly = new(
        "Seulement si personne d’autre n’est libre", "Only if nobody else is free");

    public static readonly Text When = new("Jours, élèves et règles", "Days, students and rules");

    public static readonly Text Slots = new("Quand les sessions peuvent commencer : une ligne par jour", "When sessions may begin: one line a day");

    public static readonly Text Classes = new("Classes (aucune cochée : toutes)", "Classes (none ticked: all)");

    public static readonly Text Whom = new("Qui placer", "Whom to place");

    public static readonly Text Turnaround = new("Minutes entre deux sessions dans une salle", "Minutes between two sessions in a room");

    public static readonly Text PerSession = new("Surveillants par session", "Supervisors in each session");

    public static readonly Text ModelRooms = new("Tableau des salles (.csv)", "Table of rooms (.csv)");

    public static readonly Text ModelHours = new("Tableau des horaires (.csv)", "Table of hours (.csv)");

    public static Text Check(RoomCheck check) => check switch
    {
        RoomCheck.Companion => new("l’extension Pix Companion", "the Pix Companion extension"),
        RoomCheck.Software => new("les logiciels", "the software"),
        RoomCheck.Sites => new("les sites autorisés", "the allowed sites"),
        RoomCheck.Network => new("le réseau", "the network"),
        _ => throw new ArgumentOutOfRangeException(nameof(check)),
    };

    public static Text Room(int computers, int spare) => new(
        $"{computers} ordinateurs, {spare} de secours", $"{computers} computers, {spare} spare");

    /// <param name="who">Escaped; null for somebody who has left.</param>
    public static Text CheckedOn(string? who, Text when) => who is null
        ? new($"vérifiée le {when.Fr}", $"checked on {when.En}")
        : new($"vérifiée le {when.Fr} par {who}", $"checked on {when.En} by {who}");

    public static Text StillToCheck(IReadOnlyList<Text> what) => new(
        $"reste à vérifier : {string.Join(", ", what.Select(one => one.Fr))}", $"still to be checked: {string.Join(", ", what.Select(one => one.En))}");

    public static Text PartlyChecked(Text on, Text missing) => new($"{on.Fr} ; {missing.Fr}", $"{on.En}; {missing.En}");

    public static Text OpenDays(int days) => days == 1 ? new("ouverte 1 jour", "open on 1 day") : new($"ouverte {days} jours", $"open on {days} days");

    public static Text NeedCount(int least, int most) => new(
        $"Indiquez un nombre entier de {least} à {most}.", $"Give a whole number from {least} to {most}.");

    public static Text LinesExpected(string example) => new(
        $"Écrivez une ligne par jour, comme : {example} (200 lignes au plus).", $"Write one line a day, such as: {example} (200 lines at most).");

    /// <param name="line">Escaped.</param>
    public static Text LineNotUnderstood(string line, Text field, string example) => new(
        $"« {line} » n’est pas compris dans « {field.Fr} ». Attendu, par exemple : {example}",
        $"“{line}” is not understood in “{field.En}”. Expected, for example: {example}");
}
