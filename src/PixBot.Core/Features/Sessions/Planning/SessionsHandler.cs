using AdaptiveCards;
using PixBot.Core.Bot;
using PixBot.Core.Cards;
using PixBot.Core.Features.Sessions.Convocations;
using PixBot.Core.Messaging;

namespace PixBot.Core.Features.Sessions.Planning;

/// <summary>The school's sessions, for the referent; a supervisor who types the same is shown their own.</summary>
internal sealed class SessionsHandler(SessionBook sessions, MySessionsHandler mine) : ICommandHandler
{
    private const int MostShown = 20;

    public Command Command => Command.Sessions;

    public async Task<Reply> HandleAsync(Talk talk, CancellationToken cancellationToken)
    {
        if (!talk.Who.IsReferent)
            return await mine.HandleAsync(talk, cancellationToken);
        var body = new List<AdaptiveElement> { Card.Title(talk.In(SessionTexts.ListTitle)) };
        foreach (var session in (await sessions.ListAsync(talk.TenantId, cancellationToken)).TakeLast(MostShown))
            body.Add(await LineAsync(talk, session, cancellationToken));
        if (body.Count == 1)
            body.Add(Card.Paragraph(talk.In(SessionTexts.NoneYet)));
        var card = Card.In(talk.Language, body)
            .With(Card.MainButton(talk.In(SessionTexts.New), SessionPlanAction.NewVerb));
        return Reply.Card(card, talk.In(SessionTexts.ListTitle));
    }

    private async Task<AdaptiveElement> LineAsync(Talk talk, Session session, CancellationToken cancellationToken)
    {
        var candidates = await sessions.CandidatesAsync(talk.TenantId, session.Id, cancellationToken);
        var open = new AdaptiveActionSet
        {
            Actions = { Card.Button(talk.In(SessionTexts.Open), SessionCardAction.ShowVerb, ("session", session.Id)) },
        };
        return Card.Box(
            AdaptiveContainerStyle.Emphasis,
            Card.Paragraph($"**{talk.In(SessionTexts.When(session))}**"),
            Card.Note($"{talk.In(SessionTexts.InRoom(CardText.Escape(session.Room)))} – {talk.In(SessionTexts.Enrolled(candidates.Count))}"),
            open);
    }
}
