using AdaptiveCards;
using PixBot.Core.Bot;
using PixBot.Core.Cards;
using PixBot.Core.Features.People;
using PixBot.Core.Features.Profiles;
using PixBot.Core.Localization;
using PixBot.Core.Messaging;
using PixBot.Core.School;

namespace PixBot.Core.Features.Sessions.Planning;

/// <summary>
/// « Dupliquer »: the form of a new session in the same room, at the same hour, with the same supervisors, a day later. Neither
/// candidates nor codes go with it: Pix gives each session its own, and a pupil sits once.
/// </summary>
internal sealed class DuplicateSession(IRoster roster, IProfiles profiles, SessionStore sessions, SchoolClock school) : IActionHandler
{
    private const string Verb = "session-duplicate";

    private static readonly Text Duplicate = new("Dupliquer sans les candidats", "Duplicate without candidates");

    public IReadOnlyList<string> Verbs { get; } = [Verb];

    public static AdaptiveAction Button(Session session, Language language) => Card.Button(Duplicate.In(language), Verb, ("session", session.Id));

    public bool IsFor(Role role) => role == Role.Referent;

    public async Task<Reply> HandleAsync(BotRequest request, TurnInput.CardPress press, CancellationToken cancellationToken)
    {
        if (press.Data.Id("session") is not { } id)
            return Replies.TooOld(request);
        if (await sessions.FindAsync(request.School, id, cancellationToken) is not { } session)
            return Reply.Notice(request.In(SessionTexts.Gone));
        var view = await SchoolView.ReadAsync(roster, profiles, request.School, cancellationToken);
        var form = new SessionForm(Guid.CreateVersion7(school.Now).ToString("N"), isCorrection: false, view.Choices(request.Language), school);
        var dayAfter = (session.Date > school.Today ? session.Date : school.Today).AddDays(1);
        var typed = form.Filled(session with { Date = dayAfter }, secrets: null, enrolledClasses: [], onlyCertifiable: true);
        return Reply.Card(form.Build(typed, [], request.Language), request.In(SessionTexts.FormTitle));
    }
}
