using AdaptiveCards;
using PixBot.Core.Bot;
using PixBot.Core.Cards;
using PixBot.Core.Messaging;
using PixBot.Core.School;
using PixBot.Core.State;

namespace PixBot.Core.Features.Sessions.Convocations;

/// <summary>Notes what candidates say to their convocation, and makes the card again; what is not theirs or no longer so is refused.</summary>
internal sealed class ConvocationResponses(SessionStore sessions, SentConvocation convocation, ITable table, SchoolClock school)
{
    public Task<Reply> NoteAsync(
        BotRequest request, TurnInput.CardPress press, ConvocationResponse response, CancellationToken cancellationToken) =>
        ChangeAsync(request, press, (session, candidate) => response.GivenBy(candidate, session, school.Now), cancellationToken);

    /// <param name="change">The candidate as they are to be noted; the same one for nothing to note.</param>
    /// <param name="then">With the candidate as they are then and the convocation as it is shown, which it may change.</param>
    public async Task<Reply> ChangeAsync(
        BotRequest request,
        TurnInput.CardPress press,
        Func<Session, Candidate, Candidate> change,
        CancellationToken cancellationToken,
        Func<Session, Candidate, AdaptiveCard, Task>? then = null)
    {
        if (press.Data.Id("session") is not { } id || press.Data.Id("version") is not { } version)
            return Replies.TooOld(request);
        if (await sessions.FindAsync(request.School, id, cancellationToken) is not { } session)
            return Reply.Notice(request.In(SessionTexts.Gone));
        var holds = !session.IsCancelled && version == session.FactsVersion;
        if (request.Caller.Person is not { } person
            || await NotedAsync(request.School, session, person.Id, holds ? change : (_, candidate) => candidate, cancellationToken) is not { } candidate)
            return Reply.Notice(request.In(SessionTexts.SomebodyElses));
        if (!holds || candidate.IsWithdrawn)
            return Old(request);
        var card = convocation.Build(
            request.School, session, candidate, SessionTexts.ConvocationIntro, person.ExtraTimePercent, request.Language, person: person);
        if (then is not null)
            await then(session, candidate, card);
        return Reply.Replace(card, request.In(SessionTexts.ConvocationTitle));
    }

    /// <returns>The candidate as they are then; null for whoever never was one.</returns>
    private async Task<Candidate?> NotedAsync(
        SchoolId schoolId, Session session, string personId, Func<Session, Candidate, Candidate> change, CancellationToken cancellationToken)
    {
        var partition = SessionRows.Candidates(schoolId, session.Id);
        var row = await table.ChangeAsync(
            partition,
            personId,
            row => row is not null && Candidate.From(row) is { IsWithdrawn: false } candidate
                && change(session, candidate) is var changed && !ReferenceEquals(changed, candidate)
                ? changed.ToRow(partition)
                : null,
            cancellationToken);
        return row is null ? null : Candidate.From(row);
    }

    private static Reply Old(BotRequest request)
    {
        var card = Card.In(
            request.Language,
            Card.Title(request.In(SessionTexts.OldConvocationTitle)),
            Card.Paragraph(request.In(SessionTexts.OldConvocation)));
        return Reply.Replace(card.With(CommandButtons.For(Command.MySession, request.Language)), request.In(SessionTexts.OldConvocationTitle));
    }
}
