using Microsoft.Extensions.Time.Testing;
using PixBot.Core.Jobs;

namespace PixBot.Tests.Conversations.Driver;

/// <summary>Does queued work one by one; where all that is left waits for later, it moves the clock.</summary>
internal sealed class WorkLoop(FakeTimeProvider clock, WorkDispatcher dispatcher, params RecordingQueue[] queues)
{
    private static readonly TimeSpan Step = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Visibility = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan Patience = TimeSpan.FromHours(2);

    public async Task RunAsync(CancellationToken cancellationToken)
    {
        var end = clock.GetUtcNow() + Patience;
        while (queues.Any(queue => queue.Left > 0))
        {
            var done = 0;
            foreach (var queue in queues)
                done += await RunAsync(queue, cancellationToken);
            if (done == 0)
                clock.Advance(Step);
            if (clock.GetUtcNow() > end)
                throw new TimeoutException($"Work does not end: {string.Join(", ", queues.SelectMany(queue => queue.Sent).TakeLast(3))}");
        }
    }

    private async Task<int> RunAsync(RecordingQueue queue, CancellationToken cancellationToken)
    {
        var taken = await queue.TakeAsync(32, Visibility, cancellationToken);
        foreach (var message in taken)
        {
            var outcome = await dispatcher.DispatchAsync(message.Message, cancellationToken);
            if (outcome is WorkOutcome.Again again)
                await queue.SendAsync(message.Message, again.After, cancellationToken);
            if (outcome is WorkOutcome.DeadLetter dead)
                await queue.DeadLetterAsync(message, dead.Reason, cancellationToken);
            await queue.CompleteAsync(message, cancellationToken);
        }

        return taken.Count;
    }
}
