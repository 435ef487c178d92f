using Microsoft.Extensions.Hosting;

namespace PixBot.Core.Features.Care.Recognition;

/// <summary>Reads what was learnt beside the rest of the start, so that the first message does not wait for it.</summary>
internal sealed class CareWarmUp(IServiceProvider services) : BackgroundService
{
    protected override Task ExecuteAsync(CancellationToken stoppingToken) =>
        Task.Run(() => services.GetService(typeof(CareModel)), stoppingToken);
}
