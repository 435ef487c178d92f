using PixBot.Core.Cards;
using PixBot.Core.Deliveries;
using PixBot.Core.Deliveries.Changes;
using PixBot.Core.Features.People;
using PixBot.Core.Features.Sessions.Facts;
using PixBot.Core.Localization;
using PixBot.Core.Messaging;
using PixBot.Core.State;

namespace PixBot.Core.Features.Sessions.ExamDay;

/// <summary>Says once, to whoever had a number or code that was wrong, that the right one is in its place: Teams tells nobody of that.</summary>
internal sealed class CodesCorrectedNotification(SessionStore sessions, DeliveredCards delivered, AudienceReader audience)
    : CardBroadcast<SessionParameters>(Name)
{
    public const string Name = "codes-corrected";

    private const string Candidate = "candidate";

    protected override string Title(SessionParameters parameters, Language language) => SessionTexts.CodesTitle.In(language);

    protected override async Task<IReadOnlyList<Recipient>> AudienceAsync(
        SchoolId schoolId, SessionParameters parameters, CancellationToken cancellationToken)
    {
        if (await sessions.FindAsync(schoolId, parameters.SessionId, cancellationToken) is not { IsCancelled: false } session)
            return [];
        var cards = await delivered.AboutAsync(schoolId, SessionSubject.Of(session), cancellationToken);
        var released = (await sessions.CandidatesAsync(schoolId, session.Id, cancellationToken))
            .Where(candidate => candidate.IsReleased)
            .Select(candidate => candidate.PersonId)
            .ToHashSet(StringComparer.Ordinal);
        released.IntersectWith(Holders(cards, CodesNotification.Name, SessionSubject.CodesShown));
        var instructed = Holders(cards, InstructionsBroadcast.Name, SessionSubject.InstructionsShown);
        return await audience.ReadAsync(
            schoolId,
            person => released.Contains(person.Id) || (instructed.Contains(person.Id) && session.MaySupervise(person)),
            person => released.Contains(person.Id) ? Candidate : "",
            cancellationToken);
    }

    protected override async Task<IBroadcastMessages> PrepareAsync(
        BroadcastKey key, SessionParameters parameters, CancellationToken cancellationToken)
    {
        var session = await sessions.FindAsync(key.School, parameters.SessionId, cancellationToken);
        return new Messages(session);
    }

    private static HashSet<string> Holders(IReadOnlyList<DeliveredCard> cards, params string[] kinds) =>
        cards.Where(card => kinds.Contains(card.Kind, StringComparer.Ordinal)).Select(card => card.PersonId).ToHashSet(StringComparer.Ordinal);

    private sealed class Messages(Session? session) : IBroadcastMessages
    {
        public ValueTask<Message?> RenderAsync(Recipient recipient, CancellationToken cancellationToken) => new(
            session is not { IsCancelled: false } ? null : new Message.Text(Text(session, recipient.Data).In(recipient.Language)));

        private static Text Text(Session session, string data)
        {
            var room = SessionTexts.InRoom(CardText.Escape(session.Room));
            return data == Candidate ? ChangedFactsTexts.CandidateCodesCorrected : ChangedFactsTexts.SupervisorCodesCorrected(room);
        }
    }
}
