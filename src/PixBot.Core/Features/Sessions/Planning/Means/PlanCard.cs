using AdaptiveCards;
using PixBot.Core.Cards;
using PixBot.Core.Features.Profiles;
using PixBot.Core.Features.Sessions.Planning.Proposal;
using PixBot.Core.Localization;

namespace PixBot.Core.Features.Sessions.Planning.Means;

/// <summary>A plan by day and room, who has no seat and why, and how the classes are kept together.</summary>
internal sealed class PlanCard(PlanRequest asked, SchoolView view, Language language)
{
    private const int MostNamed = 30;

    private readonly Dictionary<string, string> names = view.People.ToDictionary(person => person.Id, person => CardText.Escape(person.FullName), StringComparer.Ordinal);
    private readonly Dictionary<string, string> classes = asked.Pupils.ToDictionary(pupil => pupil.PersonId, pupil => pupil.Class, StringComparer.Ordinal);

    /// <summary>What has to be given first, with lines to copy into a spreadsheet.</summary>
    public static AdaptiveCard Models(PlanRequest asked, Language language) => Card.In(
        language,
        [
            Card.Title(PlanTexts.Title.In(language)),
            Card.Paragraph(PlanTexts.DropFiles.In(language)),
            .. asked.Rooms.Count == 0 ? Model(PlanTexts.RoomsModel, PlanTexts.RoomsExample, language) : [],
            .. asked.Slots.Count == 0 ? Model(PlanTexts.HoursModel, PlanTexts.HoursExample, language) : [],
        ]);

    public AdaptiveCard Build(SessionPlan plan) => Card.In(
        language,
        [
            Card.Title(PlanTexts.Title.In(language)),
            Card.Paragraph(PlanTexts.Counts(plan.Sessions.Count, plan.Sessions.Sum(session => session.CandidateIds.Count)).In(language)),
            .. plan.Sessions.GroupBy(session => session.Slot.Date).SelectMany(Day),
            .. Unplaced(plan),
            Card.Note(Together(plan).In(language)),
        ])
        .With(Card.MainButton(PlanTexts.Again.In(language), ShowPlan.AgainVerb));

    private static IEnumerable<AdaptiveElement> Model(Text title, string example, Language language) =>
        [Card.Heading(title.In(language)), Card.Paragraph(CardText.Escape(example).Replace("\n", "\n\n", StringComparison.Ordinal))];

    private IEnumerable<AdaptiveElement> Day(IGrouping<DateOnly, ProposedSession> sessions) =>
        [Card.Heading(Dates.Day(sessions.Key).In(language)), Card.Bullets(sessions.Select(Line))];

    private string Line(ProposedSession session)
    {
        var hours = PlanTexts.FromTo(Dates.Time(session.Slot.Time), Dates.Time(session.Slot.Time.AddMinutes(session.Minutes))).In(language);
        var of = session.CandidateIds.GroupBy(ClassOf, StringComparer.Ordinal).OrderBy(ids => ids.Key, Alphabet.Classes).Select(ids => $"{CardText.Escape(ids.Key)} ({ids.Count()})");
        var supervisors = string.Join(", ", session.SupervisorIds.Select(Name));
        return $"{hours} · {CardText.Escape(session.Room)} · {string.Join(", ", of)} · {supervisors}";
    }

    private IEnumerable<AdaptiveElement> Unplaced(SessionPlan plan)
    {
        foreach (var pupils in plan.Unplaced.GroupBy(pupil => pupil.Reason))
        {
            var shown = pupils.Take(MostNamed).Select(pupil => Name(pupil.PersonId)).ToList();
            if (pupils.Count() > shown.Count)
                shown.Add(CommonTexts.More(pupils.Count() - shown.Count).In(language));
            yield return Card.Box(
                AdaptiveContainerStyle.Warning,
                Card.Heading($"⚠️ {PlanTexts.Unplaced(pupils.Count()).In(language)}"),
                Card.Paragraph(PlanTexts.Why(pupils.Key).In(language)),
                Card.Bullets(shown));
        }
    }

    private Text Together(SessionPlan plan)
    {
        var places = plan.Sessions.SelectMany(session => session.CandidateIds.Select(id => (Class: ClassOf(id), session.Slot, session.Room)))
            .GroupBy(place => place.Class, StringComparer.Ordinal).ToList();
        var atSeveralTimes = places.Count(of => of.DistinctBy(place => place.Slot).Skip(1).Any());
        var inOneRoom = places.Count(of => !of.DistinctBy(place => (place.Slot, place.Room)).Skip(1).Any());
        return PlanTexts.Classes(inOneRoom, places.Count - inOneRoom - atSeveralTimes, atSeveralTimes);
    }

    private string ClassOf(string id) => SchoolView.ClassName(classes.GetValueOrDefault(id) ?? view.Find(id)?.Class ?? "", language);

    private string Name(string id) => names.GetValueOrDefault(id, "—");
}
