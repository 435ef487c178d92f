namespace PixBot.Core.Jobs;

/// <summary>
/// Keeps work from others while it is done: a claim in a store that they see, and that lapses unless it is renewed. What
/// proves it (a receipt, an ETag) is another after each renewal.
/// </summary>
/// <param name="claim">As it was made.</param>
/// <param name="length">How long it holds; it is renewed when half of that has passed.</param>
/// <param name="renewAsync">The claim as renewed; null where another worker has the work now, or it is gone.</param>
internal sealed class Lease<TClaim>(TClaim claim, TimeSpan length, Func<TClaim, CancellationToken, Task<TClaim?>> renewAsync)
    where TClaim : class
{
    private volatile bool isLost;

    /// <summary>The latest claim. Set it where the same worker has claimed its own work anew.</summary>
    public TClaim Current
    {
        get => Volatile.Read(ref claim);
        set => Volatile.Write(ref claim, value);
    }

    /// <summary>The last renewal found that the claim no longer holds.</summary>
    public bool IsLost => isLost;

    /// <summary>
    /// Waits for the handling, whatever comes of it, and renews the claim meanwhile. A renewal that fails is tried again
    /// when the same time has passed once more; a claim that is lost stops nothing, as the handling cannot be undone.
    /// </summary>
    /// <param name="stoppingToken">Ends the renewals, not the handling.</param>
    public async Task<T> HoldAsync<T>(Task<T> handling, TimeProvider clock, Action<string> logFault, CancellationToken stoppingToken)
    {
        while (await IsToBeRenewedAsync(handling, clock, stoppingToken))
            await RenewAsync(logFault, stoppingToken);
        return await handling;
    }

    private async Task<bool> IsToBeRenewedAsync(Task handling, TimeProvider clock, CancellationToken stoppingToken)
    {
        using var waiting = CancellationTokenSource.CreateLinkedTokenSource(stoppingToken);
        await Task.WhenAny(handling, Task.Delay(length / 2, clock, waiting.Token));
        waiting.Cancel();
        return !handling.IsCompleted && !stoppingToken.IsCancellationRequested;
    }

    private async Task RenewAsync(Action<string> logFault, CancellationToken stoppingToken)
    {
        try
        {
            var renewed = await renewAsync(Current, stoppingToken);
            isLost = renewed is null;
            if (renewed is not null)
                Current = renewed;
        }
        catch (Exception exception) when (!stoppingToken.IsCancellationRequested)
        {
            logFault(Fault.Describe(exception));
        }
        catch (Exception) when (stoppingToken.IsCancellationRequested)
        {
            // The process stops: the claim is given back or lapses.
        }
    }
}
