using PixBot.Core.Files;
using PixBot.Core.Localization;

namespace PixBot.Core.Features.Sessions.Planning.Means.Tables;

internal static class PlanFileTexts
{
    public static readonly Text Rooms = new("Salles enregistrées", "Rooms saved");

    public static readonly Text Hours = new("Horaires et surveillants enregistrés", "Hours and supervisors saved");

    public static readonly Text RoomsTitle = new("salles", "rooms");

    public static readonly Text HoursTitle = new("horaires", "hours");

    public static readonly Text FillIn = new("À remplir dans un tableur, puis à déposer ici.", "To fill in with a spreadsheet, then to drop here.");

    private static readonly IReadOnlyList<Text> RoomsColumns =
    [
        new("Site", "Site"),
        new("Salle", "Room"),
        new("Postes", "Computers"),
        new("Secours", "Spare"),
        new("Jour", "Day"),
        new("De", "From"),
        new("À", "To"),
        new("Vérifiée", "Checked"),
    ];

    private static readonly IReadOnlyList<Text> HoursColumns =
    [
        new("Jour", "Day"),
        new("Heure", "Time"),
        new("Fin", "End"),
        new("Surveillants", "Supervisors"),
        new("Réserves", "Reserves"),
    ];

    public static IReadOnlyList<string> RoomsHeader(Language language) => [.. RoomsColumns.Select(column => column.In(language))];

    public static IReadOnlyList<string> HoursHeader(Language language) => [.. HoursColumns.Select(column => column.In(language))];

    public static readonly Text Replaces = new(
        "Ce fichier remplace le précédent du même genre.", "This file replaces the previous one of its kind.");

    public static readonly Text ADay = new("un jour, comme 16/06/2026", "a day, such as 16/06/2026");

    public static readonly Text AnHour = new("une heure, comme 08:30, la fin après le début", "an hour, such as 08:30, the end after the beginning");

    public static readonly Text ASupervisor = new(
        "l’adresse, ou le prénom et le nom, d’un surveillant de la liste de l’école",
        "the e-mail, or the first and last name, of a supervisor on the school’s list");

    public static readonly Text ARoom = new("le nom d’une salle, de 100 caractères au plus", "the name of a room, of up to 100 characters");

    public static readonly Text Fewer = new("cent salles au plus, et deux cents ouvertures pour chacune", "a hundred rooms at most, and two hundred openings of each");

    public static readonly Text Expected = new(
        "Le tableau des salles a une ligne par ouverture : Salle, Postes, Jour, De, À (et Site, Secours, Vérifiée). Téléchargez-en un modèle dans « Planifier pour moi ».",
        "The table of rooms has a line for each opening: Room, Computers, Day, From, To (and Site, Spare, Checked). Download a model of it in “Plan for me”.");

    public static readonly Text HoursExpected = new(
        "Le tableau des horaires a une ligne par début de session : Jour, Heure, Fin, Surveillants (et Réserves). Téléchargez-en un modèle dans « Planifier pour moi ».",
        "The table of hours has a line for each start of a session: Day, Time, End, Supervisors (and Reserves). Download a model of it in “Plan for me”.");

    public static LineFault NotARoom(string found) => new LineFault.NotExpected(found, ARoom);

    public static readonly Text FewerHours = new("deux cents horaires au plus", "two hundred hours at most");

    public static LineFault TooManyHours(string found) => new LineFault.NotExpected(found, FewerHours);

    public static LineFault TooMany(string found) => new LineFault.NotExpected(found, Fewer);

    public static LineFault NotADay(string found) => new LineFault.NotExpected(found, ADay);

    public static LineFault NotAnHour(string found) => new LineFault.NotExpected(found, AnHour);

    public static LineFault NotASupervisor(string found) => new LineFault.NotExpected(found, ASupervisor);

    public static Text CountOfRooms(int rooms, int seats) => new(
        $"{Plural.Fr(rooms, "salle")}, {Plural.Fr(seats, "place")} sans les postes de secours",
        $"{Plural.En(rooms, "room")}, {Plural.En(seats, "seat")} without the spare computers");

    public static Text CountOfHours(int hours, int supervisors) => new(
        $"{Plural.Fr(hours, "horaire")}, {Plural.Fr(supervisors, "surveillant")}",
        $"{Plural.En(hours, "hour")}, {Plural.En(supervisors, "supervisor")}");
}
