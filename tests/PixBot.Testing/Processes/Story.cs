using Microsoft.Extensions.Time.Testing;

namespace PixBot.Testing.Processes;

/// <summary>
/// Lets time pass for processes that work by themselves: the clock moves on only while they all wait, so what they do
/// takes no time but the waiting that they asked for, however slow the machine.
/// </summary>
public sealed class Story(FakeTimeProvider clock, params IReadOnlyList<TestProcess> processes)
{
    private static readonly TimeSpan Moment = TimeSpan.FromMilliseconds(1);
    private static readonly TimeSpan RealPatience = TimeSpan.FromSeconds(60);

    public TimeSpan Step { get; init; } = TimeSpan.FromMilliseconds(100);

    /// <param name="atMost">Of the story's time.</param>
    /// <exception cref="TimeoutException">It did not come to that.</exception>
    public async Task UntilAsync(Func<Task<bool>> isSo, TimeSpan atMost)
    {
        var end = clock.GetUtcNow() + atMost;
        using var patience = new CancellationTokenSource(RealPatience, TimeProvider.System);
        while (!await isSo())
        {
            if (clock.GetUtcNow() >= end)
                throw new TimeoutException($"It did not come to that within {atMost}.");
            await CalmAsync(patience.Token);
            clock.Advance(Step);
        }
    }

    public Task UntilAsync(Func<bool> isSo, TimeSpan atMost) => UntilAsync(() => Task.FromResult(isSo()), atMost);

    public async Task PassAsync(TimeSpan time)
    {
        var end = clock.GetUtcNow() + time;
        await UntilAsync(() => clock.GetUtcNow() >= end, time + time);
    }

    private async Task CalmAsync(CancellationToken patience)
    {
        for (var calm = 0; calm < 2;)
        {
            await Task.Delay(Moment, TimeProvider.System, patience);
            calm = processes.Any(p => p.IsBusy) || ThreadPool.PendingWorkItemCount > 0 ? 0 : calm + 1;
        }
    }
}
