using PixBot.Core.State;

namespace PixBot.Core.Features.Answers.Questions;

/// <summary>Who asked what; the questions themselves stay, without a name.</summary>
internal sealed class QuestionPersonalData(ITable table, QuestionLog log) : IPersonalData
{
    public async Task EraseAsync(DataSubject subject, CancellationToken cancellationToken)
    {
        if (subject.AccountId is not { } accountId)
            return;
        await log.ForgetAsync(subject.School, accountId, cancellationToken);
        var asked = QuestionStore.AskedBy(subject.School, accountId);
        var ids = await table.QueryAsync(new RowRange(asked), cancellationToken).Select(row => row.Key).ToListAsync(cancellationToken);
        foreach (var id in ids)
        {
            await table.TryDeleteAsync(QuestionStore.Askers(subject.School, id), accountId, cancellationToken);
            await table.TryDeleteAsync(asked, id, cancellationToken);
        }
    }
}
