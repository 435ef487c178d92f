using PixBot.Core.Features.Sessions.PixCertif;
using PixBot.Core.Jobs;

namespace PixBot.Core.Features.Sessions.ExamDay;

/// <summary>A session's codes are due: its supervisors get their card. Where there are none, nobody gets an empty one: the referents are warned.</summary>
internal sealed class CodesDueHandler(SessionStore sessions, SessionAnnouncements announcements, MissingCodesAlert missing) : IDueHandler
{
    public string Kind => SessionWork.CodesDue;

    public async Task HandleAsync(DueWork work, CancellationToken cancellationToken)
    {
        if (await sessions.FindAsync(work.School, work.Id, cancellationToken) is not { IsCancelled: false } session)
            return;
        if (!session.HasCodes)
            await missing.RaiseAsync(work.School, session, isRelease: true, cancellationToken);
        else
            await announcements.InstructAsync(work.School, session, cancellationToken);
    }
}
