using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using PixBot.Core.Deliveries;
using PixBot.Core.Deliveries.Changes;
using PixBot.Core.Jobs;
using PixBot.Core.Jobs.DeadLetters;
using PixBot.Core.Messaging;
using PixBot.Core.State;
using PixBot.Testing.Processes;

namespace PixBot.Tests.Broadcasts;

/// <summary>One process with the delivery engine and its workers, over a store and a Teams that it shares with others.</summary>
internal sealed class Engine : IAsyncDisposable
{
    private readonly ServiceProvider services;
    private readonly CancellationTokenSource stopping = new();
    private Task runs = Task.CompletedTask;

    public Engine(BroadcastWorld world, IPace? pace, IEnumerable<(string Name, string Value)> settings)
    {
        world.Story.Add(Process);
        var collection = new ServiceCollection()
            .AddLogging()
            .AddSingleton<IConfiguration>(new ConfigurationBuilder()
                .AddInMemoryCollection(settings.Select(s => KeyValuePair.Create(s.Name, (string?)s.Value)))
                .Build())
            .AddSingleton<TimeProvider>(world.Clock)
            .AddSingleton<ITable>(new ProcessTable(world.Store.Table, Process))
            .AddKeyedSingleton<IWorkQueue>(WorkQueues.Work, new ProcessQueue(world.Store.Work, Process))
            .AddKeyedSingleton<IWorkQueue>(WorkQueues.Deliveries, new ProcessQueue(world.Store.Deliveries, Process))
            .AddSingleton<IMessenger>(new ProcessMessenger(world.Teams, Process))
            .AddSingleton<IContacts>(world.Contacts)
            .AddSingleton<IConversationOpener>(world.Opener)
            .AddSingleton<ICardRenewal>(world.Renewal)
            .AddSingleton<IBroadcastKind>(world.Kind)
            .AddWork()
            .AddDeliveries();
        if (pace is not null)
            collection.AddSingleton(pace);
        services = collection.BuildServiceProvider();
    }

    public TestProcess Process { get; } = new();

    public Broadcaster Broadcaster => services.GetRequiredService<Broadcaster>();

    public CardRenewals Renewals => services.GetRequiredService<CardRenewals>();

    public IDeadLetters DeadLetters => services.GetRequiredService<IDeadLetters>();

    public IWorkHandler Handler(string kind) => services.GetServices<IWorkHandler>().Single(h => h.Kind == kind);

    /// <summary>Not as hosted services: those would run outside the story.</summary>
    public Engine Run()
    {
        runs = Task.WhenAll(services.GetServices<IHostedService>().OfType<JobLoop>().Select(r => r.RunAsync(stopping.Token)));
        return this;
    }

    public async Task StopAsync()
    {
        await stopping.CancelAsync();
        await runs;
    }

    public async ValueTask DisposeAsync()
    {
        Process.Kill();
        await services.DisposeAsync();
        stopping.Dispose();
    }
}
