using PixBot.Core.Jobs;

namespace PixBot.Core.Features.Sessions.ExamDay;

/// <summary>A session's codes are due: its supervisors get their card.</summary>
internal sealed class CodesDueHandler(SessionStore sessions, SessionAnnouncements announcements) : IDueHandler
{
    public string Kind => SessionWork.CodesDue;

    public async Task HandleAsync(DueWork work, CancellationToken cancellationToken)
    {
        if (await sessions.FindAsync(work.School, work.Id, cancellationToken) is { IsCancelled: false } session)
            await announcements.InstructAsync(work.School, session, cancellationToken);
    }
}
