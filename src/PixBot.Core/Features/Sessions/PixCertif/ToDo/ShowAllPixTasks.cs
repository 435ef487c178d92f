using AdaptiveCards;
using PixBot.Core.Bot;
using PixBot.Core.Cards;
using PixBot.Core.Localization;
using PixBot.Core.Messaging;
using PixBot.Core.School;
using PixBot.Core.State;

namespace PixBot.Core.Features.Sessions.PixCertif.ToDo;

/// <summary>« À faire sur Pix Certif » for all sessions to come: which have something, and how much.</summary>
internal sealed class ShowAllPixTasks(SessionStore sessions, PixTaskStore tasks, Func<IEnumerable<IPixShortcut>> shortcuts, SchoolClock school) : IActionHandler
{
    public const string Verb = "sessions-pix-tasks";

    private const int MostShown = 20;

    public IReadOnlyList<string> Verbs { get; } = [Verb];

    public static AdaptiveAction Button(Language language) => Card.Button(PixTaskTexts.Title.In(language), Verb);

    public bool IsFor(Role role) => role == Role.Referent;

    public async Task<Reply> HandleAsync(BotRequest request, TurnInput.CardPress press, CancellationToken cancellationToken)
    {
        var lines = await LinesAsync(request.School, request.Language, cancellationToken);
        var body = new List<AdaptiveElement> { Card.Title(request.In(PixTaskTexts.Title)) };
        foreach (var shortcut in shortcuts())
        {
            var shown = await shortcut.OfAllAsync(request, cancellationToken);
            body.AddRange([.. shown.Body, .. Card.ButtonRows(shown.Actions)]);
        }

        body.AddRange(lines.Count > 0 ? lines : [Card.Paragraph(request.In(PixTaskTexts.NobodyElse))]);
        return Reply.Card(Card.In(request.Language, body), request.In(PixTaskTexts.Title));
    }

    /// <summary>The sessions to come of which something is to be typed; the first of them.</summary>
    public async Task<IReadOnlyList<AdaptiveElement>> LinesAsync(SchoolId schoolId, Language language, CancellationToken cancellationToken)
    {
        var lines = new List<AdaptiveElement>();
        foreach (var session in (await sessions.ListAsync(schoolId, cancellationToken)).Where(session => !session.IsOver(school.Now)))
        {
            if (lines.Count == MostShown)
                break;
            var (open, _) = await tasks.ReadAsync(schoolId, session, cancellationToken);
            if (open.Count > 0)
                lines.Add(Line(language, session, open.Count));
        }

        return lines;
    }

    private static AdaptiveContainer Line(Language language, Session session, int count) => Card.Box(
        AdaptiveContainerStyle.Emphasis,
        Card.Paragraph($"**{SessionTexts.When(session).In(language)}**, {SessionTexts.InRoom(CardText.Escape(session.Room)).In(language)}"),
        Card.Note(PixTaskTexts.Count(count).In(language)),
        new AdaptiveActionSet { Actions = { Card.Button(PixTaskTexts.Title.In(language), ShowPixTasks.Verb, ("session", session.Id)) } });
}
