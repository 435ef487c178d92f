using PixBot.Core.Jobs;
using Shouldly;
using Xunit;

namespace PixBot.Testing.Contracts;

/// <summary>What every <see cref="IWorkQueue"/> does. Each test has a queue of its own.</summary>
public abstract partial class WorkQueueContract
{
    /// <summary>Long enough that no test meets its end.</summary>
    private static readonly TimeSpan Long = TimeSpan.FromMinutes(5);

    /// <summary>The least that stores can count; <see cref="PassAsync"/> lets it go by.</summary>
    protected static readonly TimeSpan Short = TimeSpan.FromSeconds(1);

    protected abstract IWorkQueue Queue { get; }

    /// <summary>Lets a time that began before the call go by.</summary>
    protected abstract Task PassAsync(TimeSpan time);

    protected static CancellationToken Token => TestContext.Current.CancellationToken;

    private Task SendAsync(string body, TimeSpan delay = default) => Queue.SendAsync(new("test", body), delay, Token);

    private Task<IReadOnlyList<TakenMessage>> TakeAsync(int max = 32) => Queue.TakeAsync(max, Long, Token);

    private async Task<TakenMessage> TakeOneAsync(TimeSpan? visibility = null) =>
        (await Queue.TakeAsync(1, visibility ?? Long, Token)).ShouldHaveSingleItem();
}
