using PixBot.Core.Files;
using PixBot.Core.Localization;

namespace PixBot.Core.Features.Sessions.Planning.Means;

internal static class PlanFileTexts
{
    public static readonly Text Rooms = new("Salles enregistrées", "Rooms saved");

    public static readonly Text Hours = new("Horaires et surveillants enregistrés", "Hours and supervisors saved");

    public static readonly Text Replaces = new(
        "Ce fichier remplace le précédent du même genre.", "This file replaces the previous one of its kind.");

    public static readonly Text ADay = new("un jour, comme 16/06/2026", "a day, such as 16/06/2026");

    public static readonly Text AnHour = new("une heure, comme 08:30, la fin après le début", "an hour, such as 08:30, the end after the beginning");

    public static readonly Text ASupervisor = new(
        "l’adresse, ou le prénom et le nom, d’un surveillant de la liste de l’école",
        "the e-mail, or the first and last name, of a supervisor on the school’s list");

    public static LineFault NotADay(string found) => new LineFault.NotExpected(found, ADay);

    public static LineFault NotAnHour(string found) => new LineFault.NotExpected(found, AnHour);

    public static LineFault NotASupervisor(string found) => new LineFault.NotExpected(found, ASupervisor);

    public static Text CountOfRooms(int rooms, int seats) => new(
        $"{rooms} salle(s), {seats} place(s) sans les postes de secours", $"{rooms} room(s), {seats} seat(s) without the spare computers");

    public static Text CountOfHours(int hours, int supervisors) => new(
        $"{hours} horaire(s), {supervisors} surveillant(s)", $"{hours} hour(s), {supervisors} supervisor(s)");
}
