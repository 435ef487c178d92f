using AdaptiveCards;
using PixBot.Core.Bot;
using PixBot.Core.Cards;
using PixBot.Core.Localization;
using PixBot.Core.Messaging;
using PixBot.Core.School;

namespace PixBot.Core.Features.Sessions.PixCertif.ToDo;

/// <summary>« À faire sur Pix Certif » for all sessions to come: which have something, and how much.</summary>
internal sealed class ShowAllPixTasks(SessionStore sessions, PixTaskStore tasks, SchoolClock school) : IActionHandler
{
    public const string Verb = "sessions-pix-tasks";

    private const int MostShown = 20;

    public IReadOnlyList<string> Verbs { get; } = [Verb];

    public static AdaptiveAction Button(Language language) => Card.Button(PixTaskTexts.Title.In(language), Verb);

    public bool IsFor(Role role) => role == Role.Referent;

    public async Task<Reply> HandleAsync(BotRequest request, TurnInput.CardPress press, CancellationToken cancellationToken)
    {
        var body = new List<AdaptiveElement> { Card.Title(request.In(PixTaskTexts.Title)) };
        foreach (var session in (await sessions.ListAsync(request.School, cancellationToken)).Where(session => !session.IsOver(school.Now)))
        {
            var (open, _) = await tasks.ReadAsync(request.School, session, cancellationToken);
            if (open.Count > 0 && body.Count <= MostShown)
                body.Add(Line(request, session, open.Count));
        }

        if (body.Count == 1)
            body.Add(Card.Paragraph(request.In(PixTaskTexts.NobodyElse)));
        return Reply.Card(Card.In(request.Language, body), request.In(PixTaskTexts.Title));
    }

    private static AdaptiveContainer Line(BotRequest request, Session session, int count) => Card.Box(
        AdaptiveContainerStyle.Emphasis,
        Card.Paragraph($"**{request.In(SessionTexts.When(session))}**, {request.In(SessionTexts.InRoom(CardText.Escape(session.Room)))}"),
        Card.Note(request.In(PixTaskTexts.Count(count))),
        new AdaptiveActionSet { Actions = { Card.Button(request.In(PixTaskTexts.Title), ShowPixTasks.Verb, ("session", session.Id)) } });
}
