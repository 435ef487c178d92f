using AdaptiveCards;
using PixBot.Core.Bot;
using PixBot.Core.Cards;
using PixBot.Core.Features.Sessions.Papers.Templates;
using PixBot.Core.Localization;
using PixBot.Core.Messaging;
using PixBot.Core.School;

namespace PixBot.Core.Features.Sessions.Papers;

/// <summary>« Papiers », on a session's card and on the list of sessions: the choice of what to print.</summary>
internal sealed class OpenPapers(PaperSessions papers, SessionStore sessions, TemplateStore templates) : IActionHandler, ISessionSection
{
    public const string Verb = "papers";

    private const int MostDays = 30;

    public IReadOnlyList<string> Verbs { get; } = [Verb];

    public static AdaptiveAction Button(Language language) => Card.Button(PapersTexts.Title.In(language), Verb);

    public bool IsFor(Role role) => role == Role.Referent;

    public Task<SessionSection> OfAsync(BotRequest request, SessionPeople session, CancellationToken cancellationToken) =>
        Task.FromResult(SessionSection.Empty with { Actions = [Card.Button(request.In(PapersTexts.Title), Verb, ("session", session.Session.Id))] });

    public async Task<Reply> HandleAsync(BotRequest request, TurnInput.CardPress press, CancellationToken cancellationToken)
    {
        var scopes = await ScopesAsync(request, press, cancellationToken);
        return scopes.Count == 0
            ? Reply.Notice(request.In(SessionTexts.Gone))
            : Reply.Card(PapersForm.Build(scopes, await templates.FindAsync(request.School, cancellationToken) is not null, request.Language), request.In(PapersTexts.Title));
    }

    /// <summary>The session whose card it is and its day; else each day to come.</summary>
    private async Task<IReadOnlyList<(string Title, string Value)>> ScopesAsync(
        BotRequest request, TurnInput.CardPress press, CancellationToken cancellationToken)
    {
        if (press.Data["session"] is null)
        {
            return [.. (await papers.DaysAsync(request.School, cancellationToken)).Take(MostDays)
                .Select(day => (request.In(PapersTexts.WholeDay(day.Key)), PaperOrder.OfDay(day.Key)))];
        }

        if (press.Data.Id("session") is not { } id || await sessions.FindAsync(request.School, id, cancellationToken) is not { IsCancelled: false } session)
            return [];
        return
        [
            (request.In(PapersTexts.OneSession(session)), PaperOrder.OfSession(session.Id)),
            (request.In(PapersTexts.WholeDay(session.Date)), PaperOrder.OfDay(session.Date)),
        ];
    }
}
