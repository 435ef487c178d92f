using PixBot.Core.Deliveries.Changes;
using PixBot.Core.Jobs;

namespace PixBot.Core.Features.Sessions.Renewal;

/// <summary>
/// Brings a session's cards up to date at its end, and a moment after each change: what a process began and did not end
/// is done then.
/// </summary>
internal sealed class RenewSessionCards(CardRenewals renewals) : IDueHandler
{
    public string Kind => SessionWork.CardsDue;

    public Task HandleAsync(DueWork work, CancellationToken cancellationToken) =>
        renewals.RenewAsync(work.School, SessionSubject.Prefix + work.Id.Split('|')[0], cancellationToken);
}
