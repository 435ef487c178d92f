using PixBot.Core.Features.People;
using PixBot.Core.Features.Profiles;
using PixBot.Core.Features.Sessions.Planning.Means;
using PixBot.Core.Features.Sessions.Planning.Proposal;
using PixBot.Core.School;
using PixBot.Core.State;

namespace PixBot.Core.Features.Sessions.Planning.ForMe;

/// <summary>Gathers what a plan is made from. Sessions that exist stay; whoever has sat one this school year is not planned again.</summary>
internal sealed class PlanInputReader(SessionStore sessions, PlanMeansStore means, ShownPlanStore shown, IRoster roster, IProfiles profiles, SchoolClock school)
{
    private const int FirstMonth = 9;

    public async Task<PlanInput> ReadAsync(SchoolId schoolId, CancellationToken cancellationToken)
    {
        var view = await SchoolView.ReadAsync(roster, profiles, schoolId, cancellationToken);
        var known = await means.ReadAsync(schoolId, cancellationToken);
        var (convoked, sat) = await SessionsAsync(schoolId, view, cancellationToken);
        var enrolled = convoked.SelectMany(session => session.CandidateExtras.Keys).ToHashSet(StringComparer.Ordinal);
        var free = Chosen(view, known.Settings).Where(student => !enrolled.Contains(student.Id) && !sat.Contains(student.Id)).ToList();
        var pupils = free.Where(student => !known.Settings.OnlyCertifiable || view.IsCertifiable(student)).Select(Pupil).ToList();
        var former = (await shown.FindAsync(schoolId, cancellationToken))?.Plan;
        var request = new PlanRequest(
            [.. known.Rooms.Select(room => room.Offer)],
            [.. known.Supervisors.Where(one => view.Find(one.PersonId) is { Role: not Role.Student }).Select(one => one.Offer)],
            [.. known.Settings.Slots.Where(slot => school.Moment(slot.Date, slot.Time) > school.Now)],
            pupils,
            convoked,
            known.Settings.Rules,
            former);
        return new(request, known, view, enrolled.Count, sat.Count, free.Count - pupils.Count);
    }

    private static IEnumerable<Person> Chosen(SchoolView view, PlanSettings settings) =>
        view.Students.Where(student => settings.Classes.Count == 0 || settings.Classes.Contains(SchoolView.ClassKey(student.Class), StringComparer.Ordinal));

    private static PupilToPlan Pupil(Person student) => new(student.Id, student.Class ?? "", student.ExtraTimePercent ?? 0, NotBefore: null, Away: []);

    private async Task<(List<ConvokedSession> ToCome, HashSet<string> Sat)> SessionsAsync(SchoolId schoolId, SchoolView view, CancellationToken cancellationToken)
    {
        var (toCome, sat) = (new List<ConvokedSession>(), new HashSet<string>(StringComparer.Ordinal));
        var extras = view.Students.ToDictionary(student => student.Id, student => student.ExtraTimePercent ?? 0, StringComparer.Ordinal);
        var ofYear = (await sessions.ListAsync(schoolId, cancellationToken)).Where(session => session.Date >= YearBegan).ToList();
        var enrolled = await Task.WhenAll(ofYear.Select(session => sessions.CandidatesAsync(schoolId, session.Id, cancellationToken)));
        foreach (var (session, candidates) in ofYear.Zip(enrolled))
        {
            if (session.StartsAt > school.Now)
                toCome.Add(Existing(session, candidates, extras));
            else
                sat.UnionWith(Present(candidates).Select(candidate => candidate.PersonId));
        }

        return (toCome, sat);
    }

    /// <summary>Where codes were given through the bot, who got none was not there, and is to have another session.</summary>
    private static IEnumerable<Candidate> Present(IReadOnlyList<Candidate> candidates) =>
        candidates.Any(candidate => candidate.IsReleased) ? candidates.Where(candidate => candidate.IsReleased) : candidates;

    private DateOnly YearBegan => new(school.Today.Month >= FirstMonth ? school.Today.Year : school.Today.Year - 1, FirstMonth, 1);

    private static ConvokedSession Existing(Session session, IEnumerable<Candidate> candidates, Dictionary<string, int> extras) => new(
        session.Id,
        session.Site,
        session.Room,
        new(session.Date, session.Time),
        session.SupervisorIds,
        candidates.ToDictionary(candidate => candidate.PersonId, candidate => extras.GetValueOrDefault(candidate.PersonId), StringComparer.Ordinal));
}
