using PixBot.Core.Cards;
using PixBot.Core.Files;
using PixBot.Core.Localization;

namespace PixBot.Core.Features.Sessions.PixCertif.Mass.Reading;

/// <summary>What is wrong with a line, and what Pix would have there.</summary>
internal static class MassFaults
{
    private const int LongestQuoted = 60;

    public static readonly Text ADay = new("une date JJ/MM/AAAA, comme 16/06/2026", "a date DD/MM/YYYY, such as 16/06/2026");

    public static readonly Text AnHour = new("une heure HH:MM, comme 08:30", "an hour HH:MM, such as 08:30");

    public static readonly Text ASex = new("M ou F", "M or F");

    public static readonly Text APercent = new("un nombre de pour cent, comme 33 (et non 0,33)", "a number of percent, such as 33 (not 0.33)");

    public static readonly Text ANumber = new("le numéro de session donné par Pix Certif, en chiffres", "the session number given by Pix Certif, in digits");

    public static LineFault TooManyLines { get; } = new LineFault.Said(new(
        "le fichier a plus de 20 000 lignes : la suite n’est pas lue. Partagez-le en plusieurs.",
        "the file has more than 20,000 lines: the rest is not read. Split it."));

    public static LineFault TooManySessions { get; } = new LineFault.Said(new(
        "500 sessions au plus dans un fichier. Partagez-le en plusieurs.", "500 sessions at most in a file. Split it."));

    public static LineFault TooManyCandidates { get; } = new LineFault.Said(new("300 candidats au plus dans une session.", "300 candidates at most in a session."));

    public static LineFault OneOnly { get; } = new LineFault.Said(new(
        "une seule certification complémentaire par candidat.", "one complementary certification only for each candidate."));

    public static LineFault TypedByHand { get; } = new LineFault.Said(new(
        "PixBot n’inscrit qu’à la certification Pix : celle-ci se coche sur Pix Certif, dans une session à part.",
        "PixBot enrols in the Pix certification only: this one is ticked on Pix Certif, in a session of its own."));

    public static LineFault NoSessionAbove { get; } = new LineFault.Said(new(
        "il n’y a rien, et aucune session au-dessus. Indiquez site, salle, date et heure.",
        "it is empty, and there is no session above. Give site, room, date and hour."));

    public static LineFault NumberAndPlace(MassRow row) => new LineFault.Said(new(
        $"le numéro {Quoted(row[MassField.Number])} est fourni : supprimez site, salle, date, heure et surveillant de cette ligne, Pix refuse les deux ensemble.",
        $"the number {QuotedEn(row[MassField.Number])} is given: delete site, room, date, hour and invigilator of this line, Pix refuses both together."));

    public static LineFault UnderBroken(int line) => new LineFault.Said(new(
        $"sa session est celle de la ligne {line}, qui est à corriger d’abord.", $"its session is that of line {line}, which has to be corrected first."));

    /// <summary>The commonest trap of this file.</summary>
    public static LineFault OnlySupervisor(MassRow row) => new LineFault.Said(new(
        $"elle n’a qu’un surveillant ({Quoted(row[MassField.Supervisors])}) : Pix y voit une session sans site, salle, date ni heure. Répétez ces quatre cellules sur cette ligne, ou mettez les deux noms dans une cellule.",
        $"it has only an invigilator ({QuotedEn(row[MassField.Supervisors])}): Pix takes it for a session without site, room, date or hour. Repeat these four cells on this line, or put both names into one cell."));

    public static LineFault NotANumber(MassRow row) => new LineFault.NotExpected(row[MassField.Number], ANumber);

    public static LineFault NotYes(string found) => new LineFault.NotExpected(found, new("« oui », ou rien", "“oui” (yes), or nothing"));

    public static LineFault NotADay(string found) => new LineFault.NotExpected(found, ADay);

    public static LineFault NotAnHour(string found) => new LineFault.NotExpected(found, AnHour);

    public static LineFault NotASex(string found) => new LineFault.NotExpected(found, ASex);

    public static LineFault NotAPercent(string found) => new LineFault.NotExpected(found, APercent);

    public static LineFault Needed(MassField field)
    {
        var expected = field switch
        {
            MassField.Date => ADay,
            MassField.Time => AnHour,
            MassField.Site => new("le nom du site", "the name of the site"),
            _ => new("le nom de la salle", "the name of the room"),
        };
        return new LineFault.Said(new(
            $"champ obligatoire, et il n’y a rien. Attendu : {expected.Fr}. Une session se répète avec ses quatre cellules, ou avec aucune.",
            $"it is needed, and empty. Expected: {expected.En}. A session is repeated with its four cells, or with none of them."));
    }

    public static LineFault Past(string found) => new LineFault.Said(new(
        $"{Quoted(found)} est déjà passé à cette heure : Pix refuse une session passée.", $"{QuotedEn(found)} is over at this hour: Pix refuses a session in the past."));

    public static LineFault Twice(MassRow row) => new LineFault.Said(new(
        $"{Name(row)} est déjà dans cette session : une seule inscription compte.", $"{NameEn(row)} is in this session already: only one enrolment counts."));

    public static LineFault InTwoSessions(MassRow row, int line) => new LineFault.Said(new(
        $"{Name(row)} est déjà dans la session de la ligne {line}, qui a été gardée.", $"{NameEn(row)} is in the session of line {line} already, which was kept."));

    public static LineFault Elsewhere(MassRow row, Session session) => new LineFault.Said(new(
        $"{Name(row)} est déjà inscrit dans la session du {Dates.Day(session.Date).Fr} à {Dates.Time(session.Time).Fr}, {SessionTexts.InRoom(CardText.Escape(session.Room)).Fr}.",
        $"{NameEn(row)} is enrolled in the session on {Dates.Day(session.Date).En} at {Dates.Time(session.Time).En} already, {SessionTexts.InRoom(CardText.Escape(session.Room)).En}."));

    public static LineFault UnknownStudent(MassRow row) => new LineFault.Said(new(
        $"{Name(row)} n’est pas dans la liste de l’établissement. Ajoutez l’élève avec **Personne**, ou corrigez le nom, puis déposez le fichier à nouveau.",
        $"{NameEn(row)} is not on the school’s list. Add the student with **Person**, or correct the name, then drop the file again."));

    public static LineFault UnknownSupervisor(string name) => new LineFault.Said(new(
        $"aucun surveillant ne s’appelle {Quoted(name)} dans la liste de l’établissement. La session est gardée sans ce nom.",
        $"no supervisor on the school’s list is called {QuotedEn(name)}. The session is kept without this name."));

    public static LineFault NoSupervisor { get; } = new LineFault.Said(new(
        "champ obligatoire : aucune ligne de cette session ne nomme de surveillant. Elle est gardée sans surveillant.",
        "it is needed: no line of this session names an invigilator. It is kept without one."));

    public static LineFault UnknownNumber(string number) => new LineFault.Said(new(
        $"aucune session à venir n’a ici le numéro {Quoted(number)}. Saisissez d’abord son numéro et ses codes.",
        $"no session to come has the number {QuotedEn(number)} here. Type its number and codes first."));

    public static LineFault Begun { get; } = new LineFault.Said(new(
        "cette session a déjà commencé : sa liste ne se change plus par un fichier.", "this session has begun: its list is not changed by a file any more."));

    public static LineFault OtherExtraTime(MassRow row, int? known) => new LineFault.Said(known is { } percent
        ? new($"{Quoted(row[MassField.ExtraTime])} ici, {percent} % dans la liste de l’établissement, qui est gardée.", $"{QuotedEn(row[MassField.ExtraTime])} here, {percent}% on the school’s list, which is kept.")
        : new($"{Quoted(row[MassField.ExtraTime])} ici, aucun dans la liste de l’établissement, qui est gardée.", $"{QuotedEn(row[MassField.ExtraTime])} here, none on the school’s list, which is kept."));

    private static string Name(MassRow row) => Quoted(FullName(row));

    private static string NameEn(MassRow row) => QuotedEn(FullName(row));

    private static string FullName(MassRow row) => $"{row[MassField.LastName]} {row[MassField.FirstName]}";

    private static string Quoted(string text) => $"« {Shown(text)} »";

    private static string QuotedEn(string text) => $"“{Shown(text)}”";

    private static string Shown(string text) => CardText.Escape(text.Length > LongestQuoted ? Unicode.Cut(text, LongestQuoted) + "…" : text);
}
