using PixBot.Core.Bot;
using PixBot.Core.Cards;
using PixBot.Core.Messaging;
using PixBot.Core.School;

namespace PixBot.Core.Features.Sessions.Planning.ForMe;

/// <summary>« Convoquer »: tells the candidates and supervisors of a session that was created without telling them, or of all of a plan.</summary>
internal sealed class ConvokePlanned(ShownPlanStore plans, SessionStore sessions, SessionAnnouncements announcements, SchoolClock school) : IActionHandler, ISessionSection
{
    public const string Verb = "session-convoke";
    public const string AllVerb = "plan-convoke";

    private const int AtOnce = 8;

    public IReadOnlyList<string> Verbs { get; } = [Verb, AllVerb];

    public bool IsFor(Role role) => role == Role.Referent;

    public async Task<Reply> HandleAsync(BotRequest request, TurnInput.CardPress press, CancellationToken cancellationToken) => press.Verb == Verb
        ? await OneAsync(request, press, cancellationToken)
        : await AllAsync(request, press.Data.Id("plan"), cancellationToken);

    /// <summary>Nothing where everybody has been told, or is being told.</summary>
    public async Task<SessionSection> OfAsync(BotRequest request, SessionPeople session, CancellationToken cancellationToken)
    {
        var count = session.Candidates.Count(candidate => candidate.IsToBeTold(session.Session));
        if (count == 0 || session.Session.StartsAt <= school.Now || await announcements.IsConvokingAsync(request.School, session.Session, cancellationToken))
            return SessionSection.Empty;
        return new([Card.Paragraph($"⚠️ {request.In(PlanTexts.NotConvoked(count))}")], [Card.MainButton(request.In(PlanTexts.Convoke), Verb, ("session", session.Session.Id))]);
    }

    private async Task<Reply> OneAsync(BotRequest request, TurnInput.CardPress press, CancellationToken cancellationToken)
    {
        if (press.Data.Id("session") is not { } id || await sessions.FindAsync(request.School, id, cancellationToken) is not { IsCancelled: false } session || session.StartsAt <= school.Now)
            return Reply.Notice(request.In(SessionTexts.Gone));
        return await announcements.ConvokeAsync(request, session, cardId: null, cancellationToken);
    }

    private async Task<Reply> AllAsync(BotRequest request, string? planId, CancellationToken cancellationToken)
    {
        if (planId is null || await plans.FindAsync(request.School, cancellationToken) is not { State: ShownPlanState.Created } shown || shown.Id != planId)
            return Replies.TooOld(request);
        var ids = shown.Plan.Sessions.Select(shown.SessionIdOf).ToHashSet(StringComparer.Ordinal);
        var toTell = (await sessions.ListAsync(request.School, cancellationToken)).Where(session => ids.Contains(session.Id) && session.StartsAt > school.Now).ToList();
        await Parallel.ForEachAsync(
            toTell,
            new ParallelOptions { MaxDegreeOfParallelism = AtOnce, CancellationToken = cancellationToken },
            async (session, token) => await announcements.ConvokeQuietlyAsync(request, session, token));
        var text = request.In(PlanTexts.Convoking(toTell.Count));
        var card = Card.In(request.Language, Card.Title(text), Card.Note(request.In(PlanTexts.HowSeen)))
            .With(CommandButtons.For(Command.Sessions, request.Language));
        return Reply.Replace(card, text);
    }
}
