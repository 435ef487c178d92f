using System.Security.Cryptography;
using System.Text;
using AdaptiveCards;
using PixBot.Core.Bot;
using PixBot.Core.Cards;
using PixBot.Core.Localization;
using PixBot.Core.Messaging;
using PixBot.Core.School;
using PixBot.Core.State;

namespace PixBot.Core.Features.Sessions.Convocations;

/// <summary>« Vu »: a candidate says to have seen the convocation. One that says something else asks anew.</summary>
internal sealed class SeenConvocation(SessionStore sessions, ITable table, SchoolClock school) : IActionHandler
{
    public const string Verb = "convocation-seen";

    public IReadOnlyList<string> Verbs { get; } = [Verb];

    public static AdaptiveAction Button(Session session, Language language) => Card.MainButton(
        SessionTexts.Seen.In(language), Verb, ("session", session.Id), ("version", VersionOf(session)));

    public async Task<Reply> HandleAsync(BotRequest request, TurnInput.CardPress press, CancellationToken cancellationToken)
    {
        if (press.Data.Id("session") is not { } id || press.Data.Id("version") is not { } version)
            return Replies.TooOld(request);
        if (await sessions.FindAsync(request.School, id, cancellationToken) is not { } session)
            return Reply.Notice(request.In(SessionTexts.Gone));
        var holds = !session.IsCancelled && version == VersionOf(session);
        if (request.Caller.Person is not { } person || await MarkedAsync(request.School, session, person.Id, holds, cancellationToken) is not { } candidate)
            return Reply.Notice(request.In(SessionTexts.SomebodyElses));
        return holds && !candidate.IsWithdrawn && candidate.HasSeen(session)
            ? Reply.Replace(ConvocationCard.Seen(session, school.Local(candidate.SeenAt!.Value), person.ExtraTimePercent, request.Language), request.In(SessionTexts.ConvocationTitle))
            : Old(request);
    }

    /// <summary>The candidate as they are then; null for whoever never was one.</summary>
    private async Task<Candidate?> MarkedAsync(SchoolId schoolId, Session session, string personId, bool holds, CancellationToken cancellationToken)
    {
        var partition = SessionRows.Candidates(schoolId, session.Id);
        var row = await table.ChangeAsync(
            partition,
            personId,
            row => holds && row is not null && Candidate.From(row) is { IsWithdrawn: false } candidate && !candidate.HasSeen(session)
                ? (candidate with { SeenAt = school.Now, SeenFacts = session.Facts }).ToRow(partition)
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

    /// <summary>Which state of the session a card tells: a correction that changes nothing for candidates is the same one.</summary>
    private static string VersionOf(Session session) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(session.Facts)))[..12];
}
