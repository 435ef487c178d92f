using Microsoft.Extensions.Logging;

namespace PixBot.Core.Jobs;

/// <summary>
/// Does what the store must take, again and again while the store is away: what a process knows and the store does not is
/// lost only with the process. What is done may have taken effect before its answer was lost, so it must be safe to repeat.
/// </summary>
internal sealed partial class StorePatience(TimeProvider clock, ILogger logger)
{
    private static readonly Backoff Waits = Backoff.Doubling(TimeSpan.FromMilliseconds(250), TimeSpan.FromSeconds(2));

    /// <param name="cancellationToken">Ends the waiting, and with it the patience.</param>
    public async Task<T> UntilDoneAsync<T>(Func<Task<T>> doAsync, CancellationToken cancellationToken)
    {
        for (var failures = 1; ; failures++)
        {
            try
            {
                return await doAsync();
            }
            catch (Exception outage) when (IsOutage(outage) && !cancellationToken.IsCancellationRequested)
            {
                if (failures == 1)
                    Log.StoreIsAway(logger, outage.GetType().Name);
            }

            await Task.Delay(Waits.After(failures), clock, cancellationToken);
        }
    }

    public Task UntilDoneAsync(Func<Task> doAsync, CancellationToken cancellationToken) => UntilDoneAsync(
        async () =>
        {
            await doAsync();
            return true;
        },
        cancellationToken);

    /// <summary>Stores throw exceptions of their own; these are the runtime's for faults of ours, which no waiting mends.</summary>
    private static bool IsOutage(Exception exception) => exception
        is not (ArgumentException or InvalidOperationException or InvalidDataException or InvalidCastException or FormatException
            or NotSupportedException or NotImplementedException or NullReferenceException or IndexOutOfRangeException);

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Error, "The store does not take what is to be recorded, which is kept and tried again: {Fault}")]
        public static partial void StoreIsAway(ILogger logger, string fault);
    }
}
