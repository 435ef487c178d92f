using AdaptiveCards;
using PixBot.Core.Bot;
using PixBot.Core.Cards;
using PixBot.Core.Features.Sessions.Planning.Means;
using PixBot.Core.Features.Sessions.Planning.Means.Forms;
using PixBot.Core.Localization;
using PixBot.Core.Messaging;
using PixBot.Core.School;

namespace PixBot.Core.Features.Sessions.Planning.ForMe;

/// <summary>« Planifier pour moi »: what is known of rooms, supervisors, days and students, what is missing, and where to give it.</summary>
internal sealed class ShowPlan(PlanInputReader input) : IActionHandler
{
    public IReadOnlyList<string> Verbs { get; } = [PlanButtons.ShowVerb, PlanButtons.BackVerb];

    public bool IsFor(Role role) => role == Role.Referent;

    public async Task<Reply> HandleAsync(BotRequest request, TurnInput.CardPress press, CancellationToken cancellationToken)
    {
        var known = await input.ReadAsync(request.School, cancellationToken);
        if (known.View.IsEmpty)
            return Reply.Text(request.In(SessionTexts.NoRoster));
        var card = Build(known, request.Language);
        var summary = request.In(PlanButtons.Title);
        return press.Verb == PlanButtons.BackVerb ? Reply.Replace(card, summary) : Reply.Card(card, summary);
    }

    public static AdaptiveCard Build(PlanInput known, Language language) => Card.In(
        language,
        Card.Title(PlanButtons.Title.In(language)),
        Card.Paragraph(PlanTexts.Intro.In(language)),
        Card.Facts(
            (MeansTexts.Rooms.In(language), Rooms(known).In(language)),
            (MeansTexts.Supervisors.In(language), Supervisors(known).In(language)),
            (PlanTexts.Starts.In(language), Slots(known).In(language)),
            (PlanTexts.Students.In(language), Students(known).In(language))),
        Card.Note(PlanTexts.NotToPlace(known.Enrolled, known.Sat, known.NotCertifiable).In(language)),
        known.IsEnough ? null : Card.Note(PlanTexts.Missing.In(language)))
        .With(
            known.IsEnough ? Card.MainButton(PlanTexts.Propose.In(language), ProposePlan.Verb) : null,
            Card.Button(MeansTexts.Rooms.In(language), ListRooms.Verb),
            Card.Button(MeansTexts.Supervisors.In(language), EditAvailability.ListVerb),
            Card.Button(MeansTexts.When.In(language), EditPlanSettings.Verb));

    private static Text Rooms(PlanInput known) => known.Means.Rooms.Count == 0
        ? PlanTexts.NoRooms
        : PlanTexts.Rooms(known.Means.Rooms.Count, known.Means.Rooms.Sum(room => room.Seats));

    private static Text Supervisors(PlanInput known) => known.Request.Supervisors.Count == 0
        ? PlanTexts.NoSupervisors
        : PlanTexts.Supervisors(known.Request.Supervisors.Count, known.Request.Supervisors.Count(one => one.IsReserve));

    private static Text Slots(PlanInput known)
    {
        var days = known.Request.Slots.Select(slot => slot.Date).Order().ToList();
        return days.Count == 0 ? PlanTexts.NoSlots : PlanTexts.Slots(days.Count, Dates.Day(days[0]), Dates.Day(days[^1]));
    }

    private static Text Students(PlanInput known) =>
        known.Request.Pupils.Count == 0 ? PlanTexts.NoStudents : PlanTexts.ToPlace(known.Request.Pupils.Count);
}
