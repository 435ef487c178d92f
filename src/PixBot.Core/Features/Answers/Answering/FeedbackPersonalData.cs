using PixBot.Core.State;

namespace PixBot.Core.Features.Answers.Answering;

/// <summary>Whether answers helped somebody.</summary>
internal sealed class FeedbackPersonalData(ITable table) : IPersonalData
{
    public Task EraseAsync(DataSubject subject, CancellationToken cancellationToken) => subject.AccountId is { } accountId
        ? table.DeleteAllAsync(
            new RowRange(FeedbackAction.Partition(subject.School)),
            row => row.Key.Contains($"|{accountId}|", StringComparison.Ordinal),
            cancellationToken)
        : Task.CompletedTask;
}
