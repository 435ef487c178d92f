using AdaptiveCards;
using PixBot.Core.Cards;
using PixBot.Core.Features.Profiles;
using PixBot.Core.Features.Sessions.Planning.Means;
using PixBot.Core.Features.Sessions.Planning.Proposal;
using PixBot.Core.Localization;
using PixBot.Core.School;

namespace PixBot.Core.Features.Sessions.Planning.ForMe;

/// <summary>A plan by day and room, who has no seat and why, who has moved, and how the classes are kept together.</summary>
internal sealed class PlanCard(PlanInput known, Language language)
{
    private const int MostSessions = 80;
    private const int MostNamed = 30;

    private readonly Dictionary<string, Person> people = known.View.People.ToDictionary(person => person.Id, StringComparer.Ordinal);
    private readonly Dictionary<string, ConvokedSession> existing = known.Request.Convoked.ToDictionary(session => session.Id, StringComparer.Ordinal);

    public AdaptiveCard Build(ShownPlan shown, Text? because) => Card.In(
        language,
        [
            Card.Title(PlanTexts.Title.In(language)),
            because is null ? null : Card.Box(AdaptiveContainerStyle.Attention, Card.Paragraph(because.In(language))),
            Card.Paragraph(PlanTexts.Counts(shown.Plan.Sessions.Count, known.Request.Pupils.Count - shown.Plan.Unplaced.Count).In(language)),
            .. Days(shown.Plan),
            .. Unplaced(shown.Plan),
            .. Moved(shown.Plan),
            .. Rooms(shown.Plan),
            Card.Note(Together(shown.Plan).In(language)),
        ])
        .With(
            shown.Plan.Sessions.Count == 0 ? null : Card.MainButton(PlanTexts.Create.In(language), CreatePlan.Verb, ("plan", shown.Id)),
            Card.Button(PlanTexts.Again.In(language), ProposePlan.Verb),
            Card.Button(PlanTexts.ChangeMeans.In(language), PlanButtons.BackVerb));

    private IEnumerable<AdaptiveElement> Days(SessionPlan plan)
    {
        foreach (var day in plan.Sessions.Take(MostSessions).GroupBy(session => session.Slot.Date))
        {
            yield return Card.Heading(Dates.Day(day.Key).In(language));
            yield return Card.Bullets(day.Select(Line));
        }

        if (plan.Sessions.Count > MostSessions)
            yield return Card.Note(CommonTexts.More(plan.Sessions.Count - MostSessions).In(language));
    }

    private string Line(ProposedSession session)
    {
        var hours = PlanTexts.FromTo(Dates.Time(session.Slot.Time), Dates.Time(session.Slot.Time.AddMinutes(session.Minutes))).In(language);
        var added = Added(session);
        var of = added.GroupBy(ClassOf, StringComparer.Ordinal).OrderBy(ids => ids.Key, Alphabet.Classes).Select(ids => $"{CardText.Escape(ids.Key)} ({ids.Count()})");
        var joining = session.ConvokedId is null ? "" : $" ({PlanTexts.Joining(added.Count).In(language)})";
        return $"{hours} · **{CardText.Escape(session.Room)}**{joining} · {string.Join(", ", of)} · {string.Join(", ", session.SupervisorIds.Select(Name))}";
    }

    private List<string> Added(ProposedSession session) => session.ConvokedId is { } id && existing.GetValueOrDefault(id) is { } before
        ? [.. session.CandidateIds.Where(candidate => !before.CandidateExtras.ContainsKey(candidate))]
        : [.. session.CandidateIds];

    private IEnumerable<AdaptiveElement> Unplaced(SessionPlan plan) => plan.Unplaced.GroupBy(pupil => pupil.Reason).Select(pupils => Card.Box(
        AdaptiveContainerStyle.Warning,
        Card.Heading($"⚠️ {PlanTexts.Unplaced(pupils.Count()).In(language)}"),
        Card.Paragraph(PlanTexts.Why(pupils.Key).In(language)),
        Card.Bullets(Cut([.. pupils.Select(pupil => $"{Name(pupil.PersonId)} ({CardText.Escape(ClassOf(pupil.PersonId))})")]))));

    private IEnumerable<AdaptiveElement> Moved(SessionPlan plan)
    {
        var moves = PlanMove.Between(known.Request.Former, plan).Select(Line).ToList();
        if (moves.Count > 0)
            yield return Card.Box(AdaptiveContainerStyle.Emphasis, Card.Heading(PlanTexts.Moved(moves.Count).In(language)), Card.Bullets(Cut(moves)));
    }

    private string Line(PlanMove move) => PlanTexts.Move(
        Name(move.PersonId), CardText.Escape(move.From.Room), Start(move.From.Slot), CardText.Escape(move.To.Room), Start(move.To.Slot)).In(language);

    private IEnumerable<AdaptiveElement> Rooms(SessionPlan plan)
    {
        var open = known.Request.Rooms.Where(room => !room.IsChecked && plan.Sessions.Any(session => (session.Site, session.Room) == room.Key)).Select(room => CardText.Escape(room.Name)).ToList();
        if (open.Count > 0)
            yield return Card.Note(CommonTexts.Labelled(PlanTexts.Unchecked, Text.Same(string.Join(", ", open.Take(MostNamed)))).In(language));
        var odd = known.Request.Convoked.Where(IsOdd).Select(session => $"{CardText.Escape(session.Room)}, {Start(session.Slot).In(language)}").ToList();
        if (odd.Count > 0)
            yield return Card.Box(AdaptiveContainerStyle.Warning, Card.Heading(PlanTexts.OddSessions.In(language)), Card.Bullets(Cut(odd)), Card.Note(PlanTexts.OddHint.In(language)));
    }

    private bool IsOdd(ConvokedSession session) => !known.Request.Rooms.Any(room =>
        room.Key == (session.Site, session.Room) && room.Openings.Any(opening => opening.Minutes.Contains(new(session.Slot.Minute, session.Slot.Minute + known.Request.Rules.Duration))));

    private Text Together(SessionPlan plan)
    {
        var places = plan.Sessions.SelectMany(session => session.CandidateIds.Select(id => (Class: ClassOf(id), session.Slot, session.Room)))
            .GroupBy(place => place.Class, StringComparer.Ordinal).ToList();
        var atSeveralTimes = places.Count(of => of.DistinctBy(place => place.Slot).Skip(1).Any());
        var inOneRoom = places.Count(of => !of.DistinctBy(place => (place.Slot, place.Room)).Skip(1).Any());
        return PlanTexts.Together(inOneRoom, places.Count - inOneRoom - atSeveralTimes, atSeveralTimes);
    }

    private List<string> Cut(List<string> lines) =>
        lines.Count <= MostNamed ? lines : [.. lines.Take(MostNamed), CommonTexts.More(lines.Count - MostNamed).In(language)];

    private string ClassOf(string id) => SchoolView.ClassName(people.GetValueOrDefault(id)?.Class ?? "", language);

    private string Name(string id) => people.GetValueOrDefault(id) is { } person ? CardText.Escape(person.FullName) : "—";

    private static Text Start(ExamSlot slot) => PlanTexts.Start(slot.Date, slot.Time);
}
