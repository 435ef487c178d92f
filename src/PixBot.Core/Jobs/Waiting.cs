namespace PixBot.Core.Jobs;

internal static class Waiting
{
    /// <summary>Waits for the task, whatever comes of it, or so long at most.</summary>
    public static async Task ForAsync(Task task, TimeSpan atMost, TimeProvider clock, CancellationToken cancellationToken)
    {
        using var waiting = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        await Task.WhenAny(task, Task.Delay(atMost, clock, waiting.Token));
        waiting.Cancel();
        cancellationToken.ThrowIfCancellationRequested();
    }
}
