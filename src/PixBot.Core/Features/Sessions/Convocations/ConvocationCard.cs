using AdaptiveCards;
using PixBot.Core.Audit;
using PixBot.Core.Cards;
using PixBot.Core.Features.Profiles.Status;
using PixBot.Core.Features.Sessions.Calendar;
using PixBot.Core.Features.Sessions.ExamDay;
using PixBot.Core.Features.Sessions.PixCertif;
using PixBot.Core.Features.Sessions.Supervision;
using PixBot.Core.Localization;
using PixBot.Core.Messaging;
using PixBot.Core.School;

namespace PixBot.Core.Features.Sessions.Convocations;

/// <summary>When and where somebody sits or supervises, from their own data.</summary>
internal sealed class ConvocationCard(SessionStore sessions, SessionAnnouncements announcements, AuditLog audit, CalendarLinks calendar, SupervisionAnswers answers, SchoolClock school)
{
    private const int MostOfRoom = 25;

    /// <summary>Sessions on one card: it stays within what Teams takes, and what a phone shows.</summary>
    private const int MostListed = 8;

    /// <summary>For whoever was convoked and is no longer a candidate.</summary>
    public static AdaptiveCard NoLongerYours(Session session, Language language) => Card.In(
        language,
        Card.Title(SessionTexts.WithdrawnTitle.In(language)),
        Card.Paragraph(SessionTexts.Withdrawn(Dates.Day(session.Date), Dates.Time(session.Time)).In(language)));

    public async Task<(IReadOnlyList<AdaptiveElement> Body, IReadOnlyList<AdaptiveAction> Actions)> PartsAsync(
        BotRequest request, Language language, CancellationToken cancellationToken)
    {
        if (request.Caller.Person is not { } person)
            return ([Card.Paragraph((request.Caller.Role == Role.Guest ? StatusTexts.Stranger : SessionTexts.NoSessionStaff).In(language))], []);
        return person.Role == Role.Student
            ? await SatAsync(request, person, language, cancellationToken)
            : await SupervisedAsync(request, person, language, cancellationToken);
    }

    /// <summary>The reply with a card of these parts: where number and code may be on it, it is found again when they change.</summary>
    public async Task<Reply> ReplyAsync(BotRequest request, AdaptiveCard card, string summary, CancellationToken cancellationToken) =>
        await FoundAgainAsync(request, card, summary, cancellationToken) ?? Reply.Card(card, summary);

    /// <summary>Null where neither number nor code can be on it.</summary>
    public async Task<Reply?> FoundAgainAsync(BotRequest request, AdaptiveCard card, string summary, CancellationToken cancellationToken)
    {
        if (request.PersonId is { } personId && request.Caller.Role == Role.Student)
        {
            foreach (var (session, candidate) in await sessions.SatByAsync(request.School, personId, cancellationToken))
            {
                if (!session.IsOver(school.Now) && candidate.IsReleased)
                    return await announcements.ShowAsync(request, session, SessionSubject.CodesShown, card, summary, cancellationToken);
            }
        }

        return null;
    }

    /// <summary>Number and code for whom they are released to, now; the general answer for everybody else.</summary>
    public async Task<(IReadOnlyList<AdaptiveElement> Body, IReadOnlyList<AdaptiveAction> Actions)> NumberPartsAsync(
        BotRequest request, IReadOnlyList<AdaptiveElement> general, Language language, CancellationToken cancellationToken)
    {
        if (request.Caller.Role == Role.Guest)
            return ([Card.Paragraph(StatusTexts.Stranger.In(language)), .. general], []);
        if (request.PersonId is not { } personId)
            return (general, []);
        foreach (var (session, candidate) in await sessions.SatByAsync(request.School, personId, cancellationToken))
        {
            if (!session.IsOver(school.Now) && candidate.IsReleased)
                return (await ReleasedAsync(request, session, language, cancellationToken), []);
        }

        var supervised = await SupervisedAsync(request, request.Caller.Person!, language, cancellationToken);
        return supervised.Actions.Count > 0 || request.Caller.Role == Role.Supervisor
            ? ([.. general, .. supervised.Body], supervised.Actions)
            : (general, []);
    }

    private async Task<(IReadOnlyList<AdaptiveElement> Body, IReadOnlyList<AdaptiveAction> Actions)> SatAsync(
        BotRequest request, Person person, Language language, CancellationToken cancellationToken)
    {
        var body = new List<AdaptiveElement>();
        foreach (var (session, candidate) in await sessions.SatByAsync(request.School, person.Id, cancellationToken))
        {
            if (session.IsOver(school.Now))
                continue;
            body.Add(SessionFacts.ForConvoked(session, language, person.ExtraTimePercent, name: ConvokedName.Facts(person, language)));
            body.Add(Card.Note(ConvokedName.IfOther.In(language)));
            if (candidate.IsReleased)
                body.AddRange(await ReleasedAsync(request, session, language, cancellationToken));
            else
                body.Add(Card.Note(SessionTexts.NumberLater.In(language)));
            body.AddRange(calendar.Row(request.School, session, person.Id, language));
        }

        if (body.Count == 0)
            return ([Card.Paragraph(SessionTexts.NoSession.In(language))], []);
        body.Add(Card.Paragraph(CommonTexts.Labelled(SessionTexts.Bring, SessionTexts.BringWhat).In(language)));
        body.Add(Card.Paragraph(CommonTexts.Labelled(SessionTexts.Prepare, SessionTexts.PrepareHow).In(language)));
        if (calendar.Note(CalendarTexts.TakeAgain, language) is { } note)
            body.Add(note);
        return (body, []);
    }

    private async Task<IReadOnlyList<AdaptiveElement>> ReleasedAsync(
        BotRequest request, Session session, Language language, CancellationToken cancellationToken)
    {
        if (await sessions.SecretsAsync(request.School, session.Id, cancellationToken) is not { } secrets)
            return [Card.Note(SessionTexts.NumberLater.In(language))];
        await audit.RecordAsync(request.School, SessionAudit.Sight(session, request.ActorId, SessionAudit.Asked), cancellationToken);
        return [.. SessionFacts.ForCandidate(secrets, language), Card.Note(SessionTexts.CodesForYou.In(language))];
    }

    private async Task<(IReadOnlyList<AdaptiveElement> Body, IReadOnlyList<AdaptiveAction> Actions)> SupervisedAsync(
        BotRequest request, Person person, Language language, CancellationToken cancellationToken)
    {
        var body = new List<AdaptiveElement>();
        var actions = new List<AdaptiveAction>();
        var toCome = (await sessions.SupervisedByAsync(request.School, person.Id, cancellationToken))
            .Where(session => !session.IsOver(school.Now) && session.MaySupervise(person))
            .OrderBy(session => session.StartsAt)
            .ToList();
        foreach (var session in toCome.Take(MostListed))
        {
            body.Add(SessionFacts.WhenAndWhere(session, language));
            if (session.CodesAreOut(school.Now) && !session.HasCodes)
                body.Add(Card.Note(PixCertifTexts.CodesAwaited.In(language)));
            else if (session.CodesAreOut(school.Now))
                actions.Add(Card.MainButton(OpenTitle(session), OpenInstructions.Verb, ("session", session.Id)));
            else
                body.Add(Card.Note(SessionTexts.CodesFrom(school.Local(session.CodesAt)).In(language)));
            var answer = await answers.FindAsync(request.School, session, person.Id, cancellationToken);
            body.Add(SupervisionButtons.State(answer, language));
            body.AddRange(Card.ButtonRows(
                [.. SupervisionButtons.Of(session, answer, language, isListed: true), .. Entry(calendar.Button(request.School, session, person.Id, language))]));
        }

        if (body.Count == 0)
            return ([Card.Paragraph(SessionTexts.NoSessionStaff.In(language))], []);
        if (toCome.Count > MostListed)
            body.Add(Card.Note(SessionTexts.LaterSessions(toCome.Count - MostListed).In(language)));
        if (calendar.Note(CalendarTexts.SupervisorTakesAgain, language) is { } note)
            body.Add(note);
        return (body, actions);
    }

    private static IEnumerable<AdaptiveAction> Entry(AdaptiveAction? button) => button is null ? [] : [button];

    /// <summary>
    /// Short enough for a phone, with the room, since somebody may supervise in several. A button's title is plain text: no
    /// Markdown to escape.
    /// </summary>
    private static string OpenTitle(Session session) => $"Instructions ({CardText.Line(session.Room, MostOfRoom)})";
}
