using PixBot.Core.Jobs;
using PixBot.Testing;
using PixBot.Testing.Contracts;
using Xunit;

namespace PixBot.Tests.Storage;

public sealed class AzureWorkQueueContract : WorkQueueContract, IAsyncLifetime
{
    /// <summary>The emulator's clock is the machine's, and counts in whole seconds.</summary>
    private static readonly TimeSpan Slack = TimeSpan.FromMilliseconds(300);

    private AzuriteStore? store;

    protected override IWorkQueue Queue => store!.Queue(WorkQueues.Work);

    public async ValueTask InitializeAsync() => store = await AzuriteStore.CreateAsync(TimeProvider.System, Token);

    public ValueTask DisposeAsync() => store?.DisposeAsync() ?? ValueTask.CompletedTask;

    protected override Task PassAsync(TimeSpan time) => Task.Delay(time + Slack, TimeProvider.System, Token);
}
