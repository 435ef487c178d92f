using AdaptiveCards;
using PixBot.Core.Bot;
using PixBot.Core.Cards;
using PixBot.Core.Deliveries.Reporting;
using PixBot.Core.Features.Sessions.Convocations;
using PixBot.Core.Features.Sessions.Papers;
using PixBot.Core.Features.Sessions.PixCertif;
using PixBot.Core.Features.Sessions.PixCertif.ToDo;
using PixBot.Core.Features.Sessions.Planning.Means;
using PixBot.Core.Messaging;
using PixBot.Core.School;

namespace PixBot.Core.Features.Sessions.Planning;

/// <summary>The school's sessions, for the referent; a supervisor who types the same is shown their own.</summary>
internal sealed class ShowSessions(SessionStore sessions, ShowMySessions mine, SchoolClock school) : ICommandHandler
{
    private const int MostShown = 20;

    public Command Command => Command.Sessions;

    public async Task<Reply> HandleAsync(BotRequest request, CancellationToken cancellationToken)
    {
        if (!request.Caller.IsReferent)
            return await mine.HandleAsync(request, cancellationToken);
        var body = new List<AdaptiveElement> { Card.Title(request.In(SessionTexts.ListTitle)) };
        var all = await sessions.ListAsync(request.School, cancellationToken);
        var toCome = all.Where(session => !session.IsOver(school.Now)).ToList();
        foreach (var session in toCome.Take(MostShown))
            body.Add(await LineAsync(request, session, cancellationToken));
        if (toCome.Count > MostShown)
            body.Add(Card.Note(request.In(ReportTexts.More(toCome.Count - MostShown))));
        if (toCome.Count == 0)
            body.Add(Card.Paragraph(request.In(all.Count == 0 ? SessionTexts.NoneYet : PastSessionsTexts.NoneToCome)));
        var card = Card.In(request.Language, body).With([
            Card.MainButton(request.In(SessionTexts.New), PlanSession.Verb),
            PlanButtons.Show(request.Language),
            .. toCome.Count > 0 ? [ShowAllPixTasks.Button(request.Language), OpenPapers.Button(request.Language)] : Array.Empty<AdaptiveAction>(),
            .. all.Count > toCome.Count ? [PastSessions.Button(request.Language)] : Array.Empty<AdaptiveAction>(),
        ]);
        return Reply.Card(card, request.In(SessionTexts.ListTitle));
    }

    public async Task<AdaptiveElement> LineAsync(BotRequest request, Session session, CancellationToken cancellationToken)
    {
        var candidates = await sessions.CandidatesAsync(request.School, session.Id, cancellationToken);
        var open = new AdaptiveActionSet { Actions = { SessionFacts.OpenButton(session, request.Language) } };
        if (PixStateBox.Next(session, school.Now, request.Language) is { } next)
            open.Actions.Add(next);
        return Card.Box(
            AdaptiveContainerStyle.Emphasis,
            Card.Paragraph($"**{request.In(SessionTexts.When(session))}**"),
            Card.Note($"{request.In(SessionTexts.InRoom(CardText.Escape(session.Room)))} – {request.In(SessionTexts.Enrolled(candidates.Count))} – {request.In(PixCertifTexts.Of(PixStateBox.Of(session)))}"),
            open);
    }
}
