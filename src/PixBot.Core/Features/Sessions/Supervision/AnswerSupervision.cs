using System.Text.Json;
using PixBot.Core.Bot;
using PixBot.Core.Cards;
using PixBot.Core.Deliveries;
using PixBot.Core.Localization;
using PixBot.Core.Messaging;
using PixBot.Core.School;
using PixBot.Core.State;

namespace PixBot.Core.Features.Sessions.Supervision;

/// <summary>« Je peux », « Je ne peux pas »: a supervisor answers, and the referents see it at once; it can be changed.</summary>
internal sealed class AnswerSupervision(
    SessionStore sessions, SupervisionAnswers answers, SupervisionCard supervision, Broadcaster broadcaster, SchoolClock school)
    : IActionHandler, ISessionSection
{
    public IReadOnlyList<string> Verbs { get; } = [SupervisionButtons.CanVerb, SupervisionButtons.CannotVerb];

    public async Task<Reply> HandleAsync(BotRequest request, TurnInput.CardPress press, CancellationToken cancellationToken)
    {
        if (press.Data.Id("session") is not { } id || await sessions.FindAsync(request.School, id, cancellationToken) is not { IsCancelled: false } session)
            return Reply.Notice(request.In(SessionTexts.Gone));
        if (request.Caller.Person is not { } person || !session.MaySupervise(person))
            return Reply.Notice(request.In(SessionTexts.NotYours));
        if (session.IsOver(school.Now))
            return Reply.Notice(request.In(SupervisionTexts.Over));
        if (press.Data.Id("version") != session.FactsVersion)
            return Replies.TooOld(request);
        var said = new SupervisionAnswer(press.Verb == SupervisionButtons.CanVerb, school.Now);
        var answer = await answers.GiveAsync(request.School, session, person.Id, said, cancellationToken);
        await TellAsync(request, session, person, answer, cancellationToken);
        var card = supervision.Build(request.School, session, person.Id, answer, request.Language);
        var summary = request.In(SessionTexts.SupervisionTitle);
        return press.Data["shown"] == SupervisionButtons.Listed ? Reply.Card(card, summary) : Reply.Replace(card, summary);
    }

    public async Task<SessionSection> OfAsync(BotRequest request, SessionPeople session, CancellationToken cancellationToken)
    {
        var given = await answers.OfAsync(request.School, session.Session, cancellationToken);
        List<string> lines =
        [
            .. from id in session.Session.SupervisorIds
               let name = session.Names([id])
               where name.Length > 0
               select request.In(Line(name, given.GetValueOrDefault(id))),
        ];
        return lines.Count == 0
            ? SessionSection.Empty
            : SessionSection.Empty with { Body = [Card.Note(request.In(SupervisionTexts.Answers(string.Join(" · ", lines))))] };
    }

    private static Text Line(string name, SupervisionAnswer? answer) => answer switch
    {
        null => SupervisionTexts.Unanswered(name),
        { Can: true } => SupervisionTexts.Available(name),
        _ => SupervisionTexts.Unavailable(name),
    };

    /// <summary>Once for each answer, however often it is pressed.</summary>
    private Task TellAsync(BotRequest request, Session session, Person person, SupervisionAnswer answer, CancellationToken cancellationToken) =>
        broadcaster.StartAsync(
            new Broadcast(
                new(request.School, AnnouncementId(session, person.Id, answer)),
                SupervisionAnsweredNotification.Name,
                CreatedBy: null,
                JsonSerializer.Serialize(new SupervisionAnswered(session.Id, person.Id)))
            {
                IsUrgent = true,
            },
            cancellationToken);

    /// <summary>It outlives an erasure, so it names nobody.</summary>
    private static string AnnouncementId(Session session, string personId, SupervisionAnswer answer)
    {
        var named = $"{session.Id}|{personId}|{answer.At.UtcTicks:x}|{answer.Can}";
        return $"supervision-{Fingerprint.Of(named, 24)}";
    }
}
