using PixBot.Core.Features.Sessions.Planning;
using PixBot.Core.State;

namespace PixBot.Core.Features.Sessions;

/// <summary>Takes a candidate out of sessions to come. Of those that are over stays, by id, that they were enrolled. Forms that name them have to be filled in again.</summary>
internal sealed class SessionPersonalData(ITable table) : IPersonalData
{
    public async Task EraseAsync(DataSubject subject, CancellationToken cancellationToken)
    {
        var (schoolId, index) = (subject.School, SessionRows.OfPerson(subject.School, subject.PersonId));
        var sessionIds = await table.QueryAsync(new RowRange(index), cancellationToken).Select(row => row.Key).ToListAsync(cancellationToken);
        foreach (var sessionId in sessionIds)
        {
            var row = await table.FindAsync(SessionRows.Sessions(schoolId), sessionId, cancellationToken);
            if (row is null || !SessionRows.Session(row).IsOver(subject.Now))
                await table.TryDeleteAsync(SessionRows.Candidates(schoolId, sessionId), subject.PersonId, cancellationToken);
            await table.TryDeleteAsync(index, sessionId, cancellationToken);
        }

        await table.DeleteAllAsync(
            new RowRange(SessionDrafts.Partition(schoolId)),
            row => row.Values.RequiredText("candidates").Contains(subject.PersonId, StringComparison.Ordinal),
            cancellationToken);
    }
}
