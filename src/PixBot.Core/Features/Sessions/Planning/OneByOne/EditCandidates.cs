using PixBot.Core.Bot;
using PixBot.Core.Cards;
using PixBot.Core.Features.People;
using PixBot.Core.Localization;
using PixBot.Core.Messaging;
using PixBot.Core.School;
using PixBot.Core.State;

namespace PixBot.Core.Features.Sessions.Planning.OneByOne;

/// <summary>« Candidats un par un » on a session's card: who comes, who goes, who moves, without the form of the whole session.</summary>
internal sealed class EditCandidates(SessionStore sessions, SessionDrafts drafts, IRoster roster, SchoolClock school) : IActionHandler, ISessionSection
{
    public const string Verb = "session-candidates";

    public IReadOnlyList<string> Verbs { get; } = [Verb];

    public bool IsFor(Role role) => role == Role.Referent;

    public Task<SessionSection> OfAsync(BotRequest request, SessionPeople session, CancellationToken cancellationToken) => Task.FromResult(
        session.Session.IsOver(school.Now)
            ? SessionSection.Empty
            : SessionSection.Empty with { Actions = [Card.Button(request.In(OneByOneTexts.Open), Verb, ("session", session.Session.Id))] });

    public async Task<Reply> HandleAsync(BotRequest request, TurnInput.CardPress press, CancellationToken cancellationToken) =>
        await ReadAsync(request.School, press, cancellationToken) is { } people
            ? Reply.Card(await FormAsync(request, people, "", [], cancellationToken), request.In(OneByOneTexts.Open))
            : Reply.Notice(request.In(SessionTexts.Gone));

    /// <returns>Null where the session is none any more that anybody could be enrolled in.</returns>
    public async Task<SessionPeople?> ReadAsync(SchoolId schoolId, TurnInput.CardPress press, CancellationToken cancellationToken, string name = "session")
    {
        if (press.Data.Id(name) is not { } id
            || await sessions.FindAsync(schoolId, id, cancellationToken) is not { IsCancelled: false } session || session.IsOver(school.Now))
            return null;
        var candidates = await sessions.CandidatesAsync(schoolId, id, cancellationToken);
        return new(session, candidates, await roster.FindAsync(
            schoolId, [.. candidates.Select(candidate => candidate.PersonId), .. session.SupervisorIds], cancellationToken));
    }

    /// <summary>The form again, with what is wrong over it.</summary>
    public async Task<Reply> AgainAsync(
        BotRequest request, SessionPeople people, TurnInput.CardPress press, IReadOnlyList<Text> faults, CancellationToken cancellationToken) => Reply.Replace(
            await FormAsync(request, people, press.Data[CandidatesForm.Names] ?? "", faults, cancellationToken), request.In(OneByOneTexts.Open));

    /// <summary>The session as it is, with other candidates.</summary>
    public async Task<SessionDraft> DraftAsync(SchoolId schoolId, Session session, IEnumerable<string> candidateIds, CancellationToken cancellationToken) => new(
        session.Id,
        session.Site,
        session.Room,
        session.Date,
        session.Time,
        session.SupervisorIds,
        await sessions.SecretsAsync(schoolId, session.Id, cancellationToken),
        [.. candidateIds]);

    public async Task KeepAsync(SchoolId schoolId, Session session, IEnumerable<string> candidateIds, CancellationToken cancellationToken) =>
        await drafts.KeepAsync(schoolId, await DraftAsync(schoolId, session, candidateIds, cancellationToken), cancellationToken);

    public Task<IReadOnlyList<SessionToCome>> OthersAsync(SchoolId schoolId, Session session, CancellationToken cancellationToken) =>
        SessionToCome.ReadAsync(sessions, schoolId, session.Id, school.Now, cancellationToken);

    private async Task<AdaptiveCards.AdaptiveCard> FormAsync(
        BotRequest request, SessionPeople people, string typed, IReadOnlyList<Text> faults, CancellationToken cancellationToken) =>
        CandidatesForm.Build(people, await OthersAsync(request.School, people.Session, cancellationToken), typed, faults, request.Language);
}
