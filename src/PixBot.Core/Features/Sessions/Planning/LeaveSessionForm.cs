using PixBot.Core.Bot;
using PixBot.Core.Messaging;
using PixBot.Core.School;

namespace PixBot.Core.Features.Sessions.Planning;

/// <summary>« Annuler » on the form of a session or its preview: what was typed is forgotten.</summary>
internal sealed class LeaveSessionForm(SessionDrafts drafts, SessionAnnouncements announcements) : IActionHandler
{
    public const string Verb = "session-drop";

    public IReadOnlyList<string> Verbs { get; } = [Verb];

    public bool IsFor(Role role) => role == Role.Referent;

    public async Task<Reply> HandleAsync(BotRequest request, TurnInput.CardPress press, CancellationToken cancellationToken)
    {
        if (press.Data.Id("session") is not { } id)
            return Replies.TooOld(request);
        await drafts.ForgetAsync(request.School, id, cancellationToken);
        await announcements.ForgetShownAsync(request, id, press.CardId, cancellationToken);
        return Replies.Dropped(request);
    }
}
