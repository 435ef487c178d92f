using PixBot.Core.Bot;
using PixBot.Core.Messaging;
using PixBot.Core.School;

namespace PixBot.Core.Features.Sessions.Planning;

/// <summary>
/// What was previewed is written, and everybody concerned is told. The draft stays until the session is written and its
/// convocations are under way, so pressing again goes on. An old card does not bring a cancelled session back.
/// </summary>
internal sealed class SaveSession(
    SessionDrafts drafts, SessionEditor editor, SessionStore sessions, SessionAnnouncements announcements, ReplacedSupervisors replaced) : IActionHandler
{
    public const string Verb = "session-save";

    public IReadOnlyList<string> Verbs { get; } = [Verb];

    public bool IsFor(Role role) => role == Role.Referent;

    public async Task<Reply> HandleAsync(BotRequest request, TurnInput.CardPress press, CancellationToken cancellationToken)
    {
        if (press.Data.Id("session") is not { } id)
            return Replies.TooOld(request);
        var before = await sessions.FindAsync(request.School, id, cancellationToken);
        if (await drafts.FindAsync(request.School, id, cancellationToken) is not { } draft || before is { IsCancelled: true })
            return Reply.Notice(request.In(SessionTexts.Gone));
        var session = await editor.SaveAsync(request.School, draft, cancellationToken);
        await announcements.ForgetShownAsync(request, id, press.CardId, cancellationToken);
        var reply = await announcements.ConvokeAsync(request, session, press.CardId, cancellationToken);
        return reply.And(await replaced.SayAsync(request, before, session, cancellationToken));
    }
}
