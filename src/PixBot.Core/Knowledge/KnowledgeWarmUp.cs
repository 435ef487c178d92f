using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace PixBot.Core.Knowledge;

/// <summary>Reads the entries beside the rest of the start, so that neither it nor the first question waits for them.</summary>
internal sealed class KnowledgeWarmUp(IServiceProvider services) : BackgroundService
{
    protected override Task ExecuteAsync(CancellationToken stoppingToken) =>
        Task.Run(() => services.GetRequiredService<IKnowledge>(), stoppingToken);
}
