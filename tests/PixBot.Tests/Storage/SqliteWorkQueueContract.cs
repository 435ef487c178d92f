using Microsoft.Extensions.Time.Testing;
using PixBot.Core.Jobs;
using PixBot.Testing;
using PixBot.Testing.Contracts;

namespace PixBot.Tests.Storage;

public sealed class SqliteWorkQueueContract : WorkQueueContract, IAsyncDisposable
{
    private readonly FakeTimeProvider clock = new(new(2026, 6, 15, 8, 0, 0, TimeSpan.Zero));
    private readonly TestStore store;

    public SqliteWorkQueueContract() => store = TestStore.Create(clock);

    protected override IWorkQueue Queue => store.Work;

    public ValueTask DisposeAsync() => store.DisposeAsync();

    protected override Task PassAsync(TimeSpan time)
    {
        clock.Advance(time);
        return Task.CompletedTask;
    }
}
