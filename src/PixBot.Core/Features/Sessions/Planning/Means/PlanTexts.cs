using PixBot.Core.Features.Sessions.Planning.Proposal;
using PixBot.Core.Localization;

namespace PixBot.Core.Features.Sessions.Planning.Means;

internal static class PlanTexts
{
    public const string RoomsExample = "Site;Salle;Postes;Secours;Jour;De;À;Vérifiée\nCollège;B12;15;1;16/06/2026;08:00;12:00;oui";

    public const string HoursExample = "Jour;Heure;Fin;Surveillants;Réserves\n16/06/2026;08:30;12:00;Jean Petit, Awa Diallo;Paul Durand";

    public static readonly Text Plan = new("Planifier", "Plan");

    public static readonly Text Title = new("Sessions proposées", "Proposed sessions");

    public static readonly Text Again = new("Recalculer", "Plan again");

    public static readonly Text DropFiles = new(
        "PixBot propose les sessions à votre place. Déposez ici les tableaux qui manquent (CSV), puis appuyez sur « Planifier ».",
        "PixBot proposes the sessions for you. Drop the missing tables here (CSV), then press “Plan”.");

    public static readonly Text RoomsModel = new(
        "Salles : une ligne pour chaque ouverture", "Rooms: one line for each opening");

    public static readonly Text HoursModel = new(
        "Horaires : qui peut surveiller, et jusqu’à quand", "Hours: who can supervise, and until when");

    public static Text Counts(int sessions, int candidates) => new(
        $"{sessions} session(s) pour {candidates} candidat(s). Rien n’est encore enregistré, personne n’est prévenu.",
        $"{sessions} session(s) for {candidates} candidate(s). Nothing is saved yet, and nobody is told.");

    public static Text FromTo(Text from, Text to) => new($"de {from.Fr} à {to.Fr}", $"{from.En} to {to.En}");

    public static Text Unplaced(int count) => new($"Sans place : {count}", $"Without a seat: {count}");

    public static Text Classes(int oneRoom, int oneTime, int severalTimes) => new(
        $"Classes dans une seule salle : {oneRoom} ; en plusieurs salles à la même heure : {oneTime} ; à plusieurs heures : {severalTimes}.",
        $"Classes in one room: {oneRoom}; in several rooms at the same time: {oneTime}; at several times: {severalTimes}.");

    public static Text Why(UnplacedReason reason) => reason switch
    {
        UnplacedReason.NoRoomOpen => new(
            "Aucune salle n’est ouverte assez longtemps à ces horaires.", "No room is open for long enough at these hours."),
        UnplacedReason.NotLongEnough => new(
            "Aucune salle n’est ouverte assez longtemps pour leur temps majoré.", "No room is open for long enough for their extra time."),
        UnplacedReason.PupilCannot => new(
            "À tous les horaires, ils sont absents ou ne peuvent pas encore repasser.", "At all of the hours they are away, or may not sit again yet."),
        UnplacedReason.NoSupervisor => new(
            "Il reste des salles, mais personne pour les surveiller.", "There are rooms left, but nobody to supervise them."),
        UnplacedReason.NoSeat => new("Toutes les places sont prises.", "All seats are taken."),
        _ => throw new ArgumentOutOfRangeException(nameof(reason)),
    };
}
