using PixBot.Core.Features.Sessions.Planning.Proposal;
using PixBot.Core.Localization;

namespace PixBot.Core.Features.Sessions.Planning.ForMe;

internal static class PlanTexts
{
    public static readonly Text Intro = new(
        "Donnez les salles, les surveillants et les jours : je propose les sessions, classe par classe. Rien n’est créé et personne n’est prévenu sans vous.",
        "Give rooms, supervisors and days: I propose the sessions, class by class. Nothing is created and nobody is told without you.");

    public static readonly Text Propose = new("Proposer les sessions", "Propose the sessions");

    public static readonly Text Students = new("Élèves", "Students");

    public static readonly Text Starts = new("Débuts de session", "Starts of sessions");

    public static readonly Text NoRooms = new("❌ à donner : salles, ordinateurs, ouverture", "❌ to be given: rooms, computers, opening");

    public static readonly Text NoSupervisors = new("❌ à donner : qui peut surveiller, et quand", "❌ to be given: who can supervise, and when");

    public static readonly Text NoSlots = new("❌ à donner : quand les sessions peuvent commencer", "❌ to be given: when sessions may begin");

    public static readonly Text NoStudents = new("❌ personne à placer", "❌ nobody to place");

    public static readonly Text Missing = new(
        "Il manque encore ce qui est marqué ❌.", "What is marked ❌ is still missing.");

    public static readonly Text Title = new("Sessions proposées", "Proposed sessions");

    public static readonly Text Renewed = new(
        "Ce que je savais a changé depuis : voici une nouvelle proposition. Rien n’a été créé.",
        "What I knew has changed since: here is a new proposal. Nothing was created.");

    public static readonly Text Again = new("Recalculer", "Plan again");

    public static readonly Text Create = new("Créer ces sessions", "Create these sessions");

    public static readonly Text ChangeMeans = new("Salles, surveillants, jours", "Rooms, supervisors, days");

    public static readonly Text Unchecked = new(
        "⚠️ Salles pas encore vérifiées", "⚠️ Rooms not checked yet");

    public static readonly Text OddSessions = new(
        "⚠️ Déjà créées, mais la salle n’est plus offerte à cette heure", "⚠️ Created already, but the room is not offered then any more");

    public static readonly Text OddHint = new(
        "Elles restent telles quelles. Pour replacer leurs candidats, annulez-les, puis recalculez.",
        "They stay as they are. To place their candidates anew, cancel them, then plan again.");

    public static readonly Text NobodyTold = new(
        "Personne n’est encore prévenu. Vous pouvez tout relire et corriger avec **Sessions**, puis convoquer.",
        "Nobody has been told yet. You can read and correct everything with **Sessions**, then summon.");

    public static readonly Text ConvokeAll = new("Convoquer tout le monde", "Summon everybody");

    public static readonly Text Convoke = new("Convoquer", "Summon");

    public static readonly Text HowSeen = new(
        "Ouvrez une session pour savoir qui a reçu et vu sa convocation.", "Open a session to know who has received and seen their summons.");

    public static Text Rooms(int rooms, int seats) => new(
        $"{Plural.Fr(rooms, "salle")}, {Plural.Fr(seats, "place")} sans les postes de secours",
        $"{Plural.En(rooms, "room")}, {Plural.En(seats, "seat")} without the spare computers");

    public static Text Supervisors(int people, int reserves) => new(
        $"{Plural.Fr(people, "disponible")}, dont {reserves} en réserve", $"{people} available, {reserves} of them as reserve");

    public static Text Slots(int count, Text first, Text last) => new(
        $"{count}, du {first.Fr} au {last.Fr}", $"{count}, from {first.En} to {last.En}");

    public static Text ToPlace(int count) => new($"{count} à placer", $"{count} to place");

    public static Text NotToPlace(int enrolled, int sat, int notCertifiable) => new(
        $"Non repris : {Plural.Fr(enrolled, "déjà inscrit", "déjà inscrits")}, {Plural.Fr(sat, "déjà passé", "déjà passés")} cette année, {Plural.Fr(notCertifiable, "pas (encore) certifiable", "pas (encore) certifiables")}.",
        $"Not taken: {enrolled} enrolled already, {sat} who sat this year, {notCertifiable} not certifiable (yet).");

    public static Text Counts(int sessions, int candidates) => new(
        $"{Plural.Fr(sessions, "session")} pour {Plural.Fr(candidates, "candidat")}. Rien n’est encore créé, personne n’est prévenu.",
        $"{Plural.En(sessions, "session")} for {Plural.En(candidates, "candidate")}. Nothing is created yet, and nobody is told.");

    public static Text FromTo(Text from, Text to) => new($"de {from.Fr} à {to.Fr}", $"{from.En} to {to.En}");

    public static Text Joining(int count) => new($"déjà créée, {count} de plus", $"created already, {count} more");

    public static Text Unplaced(int count) => new($"Sans place : {count}", $"Without a seat: {count}");

    public static Text Moved(int count) => new($"Déplacés depuis la dernière proposition : {count}", $"Moved since the last proposal: {count}");

    /// <param name="name">Escaped, as are the rooms.</param>
    public static Text Move(string name, string from, Text before, string to, Text after) => new(
        $"{name} : {from}, {before.Fr} → {to}, {after.Fr}", $"{name}: {from}, {before.En} → {to}, {after.En}");

    public static Text Start(DateOnly day, TimeOnly time) => new(
        $"{Dates.Day(day).Fr} à {Dates.Time(time).Fr}", $"{Dates.Day(day).En} at {Dates.Time(time).En}");

    public static Text Together(int oneRoom, int oneTime, int severalTimes) => new(
        $"Classes dans une seule salle : {oneRoom} ; en plusieurs salles à la même heure : {oneTime} ; à plusieurs heures : {severalTimes}.",
        $"Classes in one room: {oneRoom}; in several rooms at the same time: {oneTime}; at several times: {severalTimes}.");

    public static Text Created(int count) => count switch
    {
        0 => new("Aucune session créée", "No session created"),
        1 => new("1 session créée", "1 session created"),
        _ => new($"{count} sessions créées", $"{count} sessions created"),
    };

    public static Text Skipped(int count) => new(
        $"{Plural.Fr(count, "session n’a pas été créée", "sessions n’ont pas été créées")} : la salle, un surveillant ou les candidats ont été pris entre-temps. Recalculez.",
        $"{Plural.En(count, "session was not created", "sessions were not created")}: the room, a supervisor or the candidates were taken meanwhile. Plan again.");

    public static Text Convoking(int count) => count switch
    {
        0 => new("Il n’y a plus de session à annoncer.", "There is no session left to announce."),
        1 => new("Les convocations d’une session partent.", "The summonses of one session are on their way."),
        _ => new($"Les convocations de {count} sessions partent.", $"The summonses of {count} sessions are on their way."),
    };

    public static Text NotConvoked(int count) => count == 1
        ? new("1 candidat n’est pas encore convoqué.", "1 candidate has not been summoned yet.")
        : new($"{count} candidats ne sont pas encore convoqués.", $"{count} candidates have not been summoned yet.");

    public static Text Why(UnplacedReason reason) => reason switch
    {
        UnplacedReason.NoRoomOpen => new(
            "Aucune salle n’est ouverte assez longtemps à ces heures.", "No room is open for long enough at these hours."),
        UnplacedReason.NotLongEnough => new(
            "Aucune salle n’est ouverte assez longtemps pour leur temps majoré.", "No room is open for long enough for their extra time."),
        UnplacedReason.PupilCannot => new(
            "À toutes les heures, ils sont absents ou ne peuvent pas encore repasser.", "At all of the hours they are away, or may not sit again yet."),
        UnplacedReason.NoSupervisor => new(
            "Il reste des salles, mais personne pour les surveiller.", "There are rooms left, but nobody to supervise them."),
        UnplacedReason.NoSeat => new("Toutes les places sont prises.", "All seats are taken."),
        _ => throw new ArgumentOutOfRangeException(nameof(reason)),
    };
}
