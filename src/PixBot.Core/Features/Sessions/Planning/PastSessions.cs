using AdaptiveCards;
using PixBot.Core.Bot;
using PixBot.Core.Cards;
using PixBot.Core.Deliveries.Reporting;
using PixBot.Core.Localization;
using PixBot.Core.Messaging;
using PixBot.Core.School;

namespace PixBot.Core.Features.Sessions.Planning;

/// <summary>« Sessions passées »: those that are over, the latest first.</summary>
internal sealed class PastSessions(SessionStore sessions, ShowSessions list, SchoolClock school) : IActionHandler
{
    public const string Verb = "sessions-past";

    private const int MostShown = 20;

    public IReadOnlyList<string> Verbs { get; } = [Verb];

    public static AdaptiveAction Button(Language language) => Card.Button(PastSessionsTexts.Title.In(language), Verb);

    public bool IsFor(Role role) => role == Role.Referent;

    public async Task<Reply> HandleAsync(BotRequest request, TurnInput.CardPress press, CancellationToken cancellationToken)
    {
        var past = (await sessions.ListAsync(request.School, cancellationToken)).Where(session => session.IsOver(school.Now)).Reverse().ToList();
        var body = new List<AdaptiveElement> { Card.Title(request.In(PastSessionsTexts.Title)) };
        foreach (var session in past.Take(MostShown))
            body.Add(await list.LineAsync(request, session, cancellationToken));
        if (past.Count == 0)
            body.Add(Card.Paragraph(request.In(PastSessionsTexts.None)));
        if (past.Count > MostShown)
            body.Add(Card.Note(request.In(ReportTexts.More(past.Count - MostShown))));
        return Reply.Card(Card.In(request.Language, body), request.In(PastSessionsTexts.Title));
    }
}
