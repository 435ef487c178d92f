using PixBot.Core.State;

namespace PixBot.Core.Features.Sessions;

/// <summary>Hears that a session was written, new or corrected; again where that is done again.</summary>
public interface ISessionObserver
{
    Task OnSavedAsync(SchoolId schoolId, Session session, CancellationToken cancellationToken);
}
