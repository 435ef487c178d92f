using AdaptiveCards;
using PixBot.Core.Bot;
using PixBot.Core.Cards;
using PixBot.Core.Features.Sessions.Convocations;
using PixBot.Core.Messaging;

namespace PixBot.Core.Features.Sessions.Planning;

/// <summary>The school's sessions, for the referent; a supervisor who types the same is shown their own.</summary>
internal sealed class ShowSessions(SessionStore sessions, ShowMySessions mine) : ICommandHandler
{
    private const int MostShown = 20;

    public Command Command => Command.Sessions;

    public async Task<Reply> HandleAsync(BotRequest request, CancellationToken cancellationToken)
    {
        if (!request.Caller.IsReferent)
            return await mine.HandleAsync(request, cancellationToken);
        var body = new List<AdaptiveElement> { Card.Title(request.In(SessionTexts.ListTitle)) };
        foreach (var session in (await sessions.ListAsync(request.School, cancellationToken)).TakeLast(MostShown))
            body.Add(await LineAsync(request, session, cancellationToken));
        if (body.Count == 1)
            body.Add(Card.Paragraph(request.In(SessionTexts.NoneYet)));
        var card = Card.In(request.Language, body)
            .With(Card.MainButton(request.In(SessionTexts.New), PlanSession.Verb));
        return Reply.Card(card, request.In(SessionTexts.ListTitle));
    }

    private async Task<AdaptiveElement> LineAsync(BotRequest request, Session session, CancellationToken cancellationToken)
    {
        var candidates = await sessions.CandidatesAsync(request.School, session.Id, cancellationToken);
        var open = new AdaptiveActionSet
        {
            Actions = { Card.Button(request.In(SessionTexts.Open), ShowSession.Verb, ("session", session.Id)) },
        };
        return Card.Box(
            AdaptiveContainerStyle.Emphasis,
            Card.Paragraph($"**{request.In(SessionTexts.When(session))}**"),
            Card.Note($"{request.In(SessionTexts.InRoom(CardText.Escape(session.Room)))} – {request.In(SessionTexts.Enrolled(candidates.Count))}"),
            open);
    }
}
