using AdaptiveCards;
using PixBot.Core.Cards;
using PixBot.Core.Features.Profiles;
using PixBot.Core.Features.Sessions.Planning.Means;
using PixBot.Core.Localization;
using PixBot.Core.School;
using PixBot.Core.State;

namespace PixBot.Core.Features.Sessions.Planning;

/// <summary>
/// What stands against a session as it is planned, by name, before it is saved. Pix refuses none of it, so the referent decides.
/// </summary>
internal sealed class SessionConflicts(PlanMeansStore means, SchoolClock school)
{
    /// <summary>Nobody reads a convocation that comes later than that, says experience.</summary>
    private static readonly TimeSpan Short = TimeSpan.FromHours(24);

    public async Task<IReadOnlyList<Text>> FindAsync(
        SchoolId schoolId, SessionDraft draft, Enrolment enrolment, IReadOnlyList<SessionToCome> others, SchoolView view, CancellationToken cancellationToken)
    {
        var startsAt = school.Moment(draft.Date, draft.Time);
        var session = new Session(draft.Id, draft.Site, draft.Room, draft.Date, draft.Time, draft.SupervisorIds, startsAt, startsAt, 1, IsCancelled: false);
        var candidates = draft.CandidateIds.Select(view.Find).OfType<Person>().ToList();
        var lastEnd = SessionToCome.LastEnd(session, candidates);
        var atOnce = others.Where(other => other.Session.StartsAt < lastEnd && startsAt < other.LastEnd(view)).ToList();
        var room = await means.RoomAsync(schoolId, new PlanRoom(draft.Site, draft.Room, 0, 0, [], [], null, null).Id, cancellationToken);
        return
        [
            .. Moments(startsAt),
            .. atOnce.Where(other => IsSameRoom(other.Session, session)).Select(other => ConflictTexts.RoomTaken(other.Session, school.Local(other.LastEnd(view)))),
            .. atOnce.SelectMany(other => draft.SupervisorIds.Where(other.Session.IsSupervisedBy).Select(view.Find).OfType<Person>()
                .Select(person => ConflictTexts.SupervisorTaken(person.FullName, other.Session))),
            .. room is not null && candidates.Count > room.Seats ? [ConflictTexts.TooFewSeats(draft.Room, room.Seats, candidates.Count)] : (Text[])[],
            .. Named(enrolment.Elsewhere, ConflictTexts.Elsewhere),
            .. Named(enrolment.Enrolled.Where(person => view.StateOf(person).Stage == ProfileStage.NotSent), ConflictTexts.NotSent),
            .. Named(enrolment.Enrolled.Where(person => view.StateOf(person).Stage is ProfileStage.Sent or ProfileStage.Declared), ConflictTexts.NotCertifiable),
        ];
    }

    /// <summary>Null where nothing stands against it.</summary>
    public static AdaptiveElement? Box(IReadOnlyList<Text> conflicts, Language language) => conflicts.Count == 0 ? null : Card.Box(
        AdaptiveContainerStyle.Warning,
        Card.Heading(ConflictTexts.Title.In(language)),
        Card.Bullets(conflicts.Select(conflict => conflict.In(language))));

    private IEnumerable<Text> Moments(DateTimeOffset startsAt)
    {
        if (startsAt <= school.Now)
            yield return ConflictTexts.Begun;
        else if (startsAt < school.Now + Short)
            yield return ConflictTexts.Soon;
    }

    private static bool IsSameRoom(Session one, Session other) =>
        Alphabet.Names.Compare(one.Room.Trim(), other.Room.Trim()) == 0 && Alphabet.Names.Compare(one.Site.Trim(), other.Site.Trim()) == 0;

    private static IEnumerable<Text> Named(IEnumerable<Person> people, Func<IReadOnlyList<string>, Text> text)
    {
        var names = people.Select(person => $"{person.LastName} {person.FirstName}").ToList();
        return names.Count == 0 ? [] : [text(names)];
    }
}
