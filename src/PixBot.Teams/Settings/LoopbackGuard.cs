using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.Hosting;

namespace PixBot.Teams.Settings;

/// <summary>
/// A bot that asks for no token listens to its own machine only. What is configured is checked with the settings
/// (<see cref="LoopbackCheck"/>), what is really listened on after the start; requests from elsewhere are refused as well.
/// </summary>
internal sealed class LoopbackGuard(ChannelRules rules, IServer server) : IHostedLifecycleService
{
    public Task StartedAsync(CancellationToken cancellationToken)
    {
        var listening = server.Features.Get<IServerAddressesFeature>()?.Addresses ?? [];
        return rules.IsAnonymous && LoopbackCheck.Fault(listening) is { } fault
            ? throw new InvalidOperationException(fault)
            : Task.CompletedTask;
    }

    public Task StartingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppedAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
