using AdaptiveCards;
using PixBot.Core.Audit;
using PixBot.Core.Bot;
using PixBot.Core.Cards;
using PixBot.Core.Features.People;
using PixBot.Core.Localization;
using PixBot.Core.Messaging;
using PixBot.Core.School;
using PixBot.Core.State;

namespace PixBot.Core.Features.Sessions.ExamDay;

/// <summary>« Afficher le code pour le dicter »: once the referent has allowed it, for those whose chats got nothing.</summary>
internal sealed class DictateCodes(SessionStore sessions, IRoster roster, SessionAnnouncements announcements, AuditLog audit, SchoolClock school) : IActionHandler
{
    public const string Verb = "session-dictate";

    public IReadOnlyList<string> Verbs { get; } = [Verb];

    public static AdaptiveAction Button(Session session, Language language) =>
        Card.Button(ReleaseTexts.Dictate.In(language), Verb, ("session", session.Id));

    public async Task<Reply> HandleAsync(BotRequest request, TurnInput.CardPress press, CancellationToken cancellationToken)
    {
        if (press.Data.Id("session") is not { } id || await sessions.FindAsync(request.School, id, cancellationToken) is not { IsCancelled: false } session)
            return Reply.Notice(request.In(SessionTexts.Gone));
        if (!session.MaySupervise(request.Caller.Person) && !request.Caller.IsReferent)
            return Reply.Notice(request.In(SessionTexts.NotYours));
        if (session.IsOver(school.Now))
            return Reply.Notice(request.In(ReleaseTexts.SessionOver));
        if (!request.Caller.IsReferent && !session.CodesAreOut(school.Now))
            return Reply.Notice(request.In(announcements.CodesFrom(session)));
        var names = await NamesAsync(request.School, session, cancellationToken);
        return names.Count > 0 && await sessions.SecretsAsync(request.School, session.Id, cancellationToken) is { } secrets
            ? await ShowAsync(request, session, secrets, names, cancellationToken)
            : Reply.Notice(request.In(ReleaseTexts.NothingToDictate));
    }

    private async Task<IReadOnlyList<string>> NamesAsync(SchoolId schoolId, Session session, CancellationToken cancellationToken)
    {
        var ids = (await sessions.CandidatesAsync(schoolId, session.Id, cancellationToken))
            .Where(candidate => candidate is { IsReleased: true, DictationAt: not null })
            .Select(candidate => candidate.PersonId)
            .ToList();
        var people = await roster.FindAsync(schoolId, ids, cancellationToken);
        return [.. people.Values.Select(person => CardText.Escape(person.FullName)).Order(Alphabet.Names)];
    }

    /// <summary>It takes the place of the instructions card, so it leads back there.</summary>
    private async Task<Reply> ShowAsync(
        BotRequest request, Session session, SessionSecrets secrets, IReadOnlyList<string> names, CancellationToken cancellationToken)
    {
        await audit.RecordAsync(request.School, SessionAudit.Sight(session, request.ActorId, SessionAudit.ToDictate), cancellationToken);
        var card = Card.In(
            request.Language,
            [
                Card.Title(request.In(ReleaseTexts.DictateTitle)),
                Card.Paragraph(request.In(ReleaseTexts.DictateTo(string.Join(", ", names)))),
                .. SessionFacts.ForCandidate(secrets, request.Language),
            ])
            .With(Card.Button(request.In(SessionTexts.OpenInstructions), OpenInstructions.Verb, ("session", session.Id)));
        return await announcements.ShowAsync(
            request, session, SessionSubject.Dictation, card, request.In(ReleaseTexts.DictateTitle), cancellationToken);
    }
}
