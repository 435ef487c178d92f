using PixBot.Core.Bot;
using PixBot.Core.Cards;
using PixBot.Core.Deliveries;
using PixBot.Core.Deliveries.Changes;
using PixBot.Core.Deliveries.Reporting;
using PixBot.Core.Deliveries.Rows;
using PixBot.Core.Features.People;
using PixBot.Core.Localization;
using PixBot.Core.Messaging;
using PixBot.Core.School;

namespace PixBot.Core.Features.Sessions.Convocations;

/// <summary>Who has not seen the convocation, one press from the session's card, and « Relancer ceux-là ».</summary>
internal sealed class ShowUnseen(SessionStore sessions, IRoster roster, FollowedBroadcasts followed, CardRenewals renewals, SchoolClock school)
    : IActionHandler, ISessionSection
{
    public const string Verb = "convocation-unseen";
    public const string RemindVerb = "convocation-unseen-remind";

    /// <summary>A card holds so many names.</summary>
    private const int MostNames = 100;

    public IReadOnlyList<string> Verbs { get; } = [Verb, RemindVerb];

    public bool IsFor(Role role) => role == Role.Referent;

    public Task<SessionSection> OfAsync(BotRequest request, SessionPeople session, CancellationToken cancellationToken)
    {
        var unseen = Unseen(session.Session, session.Candidates).Count;
        return Task.FromResult(unseen == 0 || session.Session.StartsAt <= school.Now
            ? SessionSection.Empty
            : SessionSection.Empty with { Actions = [Card.Button(request.In(UnseenTexts.Who(unseen)), Verb, ("session", session.Session.Id))] });
    }

    public async Task<Reply> HandleAsync(BotRequest request, TurnInput.CardPress press, CancellationToken cancellationToken)
    {
        if (press.Data.Id("session") is not { } id || await sessions.FindAsync(request.School, id, cancellationToken) is not { IsCancelled: false } session
            || session.StartsAt <= school.Now)
            return Reply.Notice(request.In(SessionTexts.Gone));
        return press.Verb == RemindVerb
            ? await RemindAsync(request, session, press.CardId, cancellationToken)
            : await ShowAsync(request, session, cancellationToken);
    }

    private async Task<Reply> ShowAsync(BotRequest request, Session session, CancellationToken cancellationToken)
    {
        var unseen = Unseen(session, await sessions.CandidatesAsync(request.School, session.Id, cancellationToken));
        var people = await roster.FindAsync(request.School, [.. unseen.Select(candidate => candidate.PersonId)], cancellationToken);
        var names = people.Values.OrderBy(person => person.Class, Alphabet.Names).ThenBy(person => person.LastName, Alphabet.Names)
            .Take(MostNames)
            .Select(person => request.In(UnseenTexts.Line($"{person.LastName} {person.FirstName}", person.Class)))
            .ToList();
        if (people.Count > names.Count)
            names.Add(request.In(ReportTexts.More(people.Count - names.Count)));
        var card = Card.In(
            request.Language,
            Card.Title(request.In(UnseenTexts.Title)),
            Card.Paragraph($"{request.In(SessionTexts.When(session))}, {request.In(SessionTexts.InRoom(CardText.Escape(session.Room)))}"),
            names.Count == 0 ? Card.Paragraph(request.In(UnseenTexts.Everybody)) : Card.Bullets(names),
            names.Count == 0 ? null : Card.Note(request.In(UnseenTexts.OnceADay)));
        var remind = names.Count == 0 ? null : Card.MainButton(request.In(UnseenTexts.Remind), RemindVerb, ("session", session.Id));
        return Reply.Card(card.With(remind, SessionFacts.OpenButton(session, request.Language)), request.In(UnseenTexts.Title));
    }

    /// <summary>Pressed twice in a day it is sent once: the report says how far it is.</summary>
    private async Task<Reply> RemindAsync(BotRequest request, Session session, string? cardId, CancellationToken cancellationToken)
    {
        var subject = SessionSubject.Of(session);
        return await followed.StartAsync(
            request,
            cardId,
            $"unseen-{session.Id}-{session.FactsVersion}-{school.Today:yyyyMMdd}",
            ConvocationReminder.Name,
            new ConvocationReminderParameters(session.Id, session.Room, session.StartsAt, session.StartsAt, OnlyUnseen: true),
            cancellationToken,
            session.Id,
            new CardSubject(subject, await renewals.StateAsync(request.School, subject, cancellationToken)));
    }

    private static List<Candidate> Unseen(Session session, IEnumerable<Candidate> candidates) =>
        [.. candidates.Where(candidate => !SeenConvocation.IsSeen(candidate, session) && AnnounceAbsence.ReasonOf(candidate, session) is null)];
}
