using PixBot.Core.Deliveries.Rows;
using PixBot.Core.Jobs;

namespace PixBot.Core.Deliveries.Steps;

/// <summary>Cancels what is pending of a cancelled broadcast, batch by batch; workers that send meanwhile notice and stop.</summary>
internal sealed class CancelHandler(BatchStore batches) : IWorkHandler
{
    public string Kind => BroadcastWork.Cancel;

    public async Task<WorkOutcome> HandleAsync(string body, CancellationToken cancellationToken)
    {
        if (BroadcastWork.Parse<BroadcastKey>(body) is not { } key)
            return new WorkOutcome.DeadLetter("This names no broadcast.");
        await foreach (var batch in batches.AllAsync(key, cancellationToken))
        {
            var cancelled = batch.IsDone ? batch : await batches.ChangeAsync(batch, b => b.Cancel(), cancellationToken);
            await batches.PublishAsync(cancelled, cancellationToken);
        }

        return WorkOutcome.Finished;
    }
}
