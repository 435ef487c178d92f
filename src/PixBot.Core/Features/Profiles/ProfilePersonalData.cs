using PixBot.Core.Features.Profiles.Import;
using PixBot.Core.State;

namespace PixBot.Core.Features.Profiles;

/// <summary>What is kept of a student's profile and its history, and the lines of exports that can only be theirs.</summary>
internal sealed class ProfilePersonalData(ITable table, UndecidedRows undecided) : IPersonalData
{
    public async Task EraseAsync(DataSubject subject, CancellationToken cancellationToken)
    {
        await table.TryDeleteAsync(ProfileRows.Partition(subject.School), subject.PersonId, cancellationToken);
        await table.DeleteAllAsync(HistoryRows.Of(subject.School, subject.PersonId), _ => true, cancellationToken);
        await undecided.ForgetAsync(subject.School, subject.PersonId, cancellationToken);
    }
}
