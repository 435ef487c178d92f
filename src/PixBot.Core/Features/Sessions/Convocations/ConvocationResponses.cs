using PixBot.Core.Bot;
using PixBot.Core.Cards;
using PixBot.Core.Messaging;
using PixBot.Core.School;
using PixBot.Core.State;

namespace PixBot.Core.Features.Sessions.Convocations;

/// <summary>Notes what candidates say to their convocation, and makes the card again; what is not theirs or no longer so is refused.</summary>
internal sealed class ConvocationResponses(SessionStore sessions, SentConvocation convocation, ITable table, SchoolClock school)
{
    public async Task<Reply> NoteAsync(
        BotRequest request, TurnInput.CardPress press, ConvocationResponse response, CancellationToken cancellationToken)
    {
        if (press.Data.Id("session") is not { } id || press.Data.Id("version") is not { } version)
            return Replies.TooOld(request);
        if (await sessions.FindAsync(request.School, id, cancellationToken) is not { } session)
            return Reply.Notice(request.In(SessionTexts.Gone));
        var holds = !session.IsCancelled && version == ConvocationResponse.VersionOf(session);
        if (request.Caller.Person is not { } person
            || await NotedAsync(request.School, session, person.Id, holds ? response : null, cancellationToken) is not { } candidate)
            return Reply.Notice(request.In(SessionTexts.SomebodyElses));
        return holds && !candidate.IsWithdrawn
            ? Reply.Replace(
                convocation.Build(request.School, session, candidate, SessionTexts.ConvocationIntro, person.ExtraTimePercent, request.Language, person: person),
                request.In(SessionTexts.ConvocationTitle))
            : Old(request);
    }

    /// <param name="response">Null: nothing is noted.</param>
    /// <returns>The candidate as they are then; null for whoever never was one.</returns>
    private async Task<Candidate?> NotedAsync(
        SchoolId schoolId, Session session, string personId, ConvocationResponse? response, CancellationToken cancellationToken)
    {
        var partition = SessionRows.Candidates(schoolId, session.Id);
        var row = await table.ChangeAsync(
            partition,
            personId,
            row => response is not null && row is not null
                && Candidate.From(row) is { IsWithdrawn: false } candidate && response.GivenAt(candidate, session) is null
                ? response.GivenBy(candidate, session, school.Now).ToRow(partition)
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
