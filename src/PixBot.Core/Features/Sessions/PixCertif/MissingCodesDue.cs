using PixBot.Core.Jobs;
using PixBot.Core.School;

namespace PixBot.Core.Features.Sessions.PixCertif;

/// <summary>A day before a session without codes: its referents are told while there is time to create it.</summary>
internal sealed class MissingCodesDue(SessionStore sessions, MissingCodesAlert alert, SchoolClock school) : IDueHandler
{
    public string Kind => SessionWork.CodesMissing;

    public async Task HandleAsync(DueWork work, CancellationToken cancellationToken)
    {
        if (await sessions.FindAsync(work.School, work.Id, cancellationToken) is { IsCancelled: false, HasCodes: false } session && school.Now < session.StartsAt)
            await alert.RaiseAsync(work.School, session, isRelease: false, cancellationToken);
    }
}
