using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.Options;

namespace PixBot.Simulator.Hosting;

/// <summary>Where this host and the bot are to be found, once the host listens.</summary>
internal sealed class HostAddress(IServer server, IOptions<SimulatorOptions> options)
{
    public Uri Base => field ??= Listening();

    public Uri ServiceUrl => options.Value.ServiceUrl ?? new Uri(Base, SimulatorOptions.ConnectorPath);

    public Uri BotEndpoint => options.Value.BotEndpoint ?? new Uri(Base, "/api/messages");

    private Uri Listening()
    {
        var addresses = server.Features.Get<IServerAddressesFeature>()?.Addresses ?? [];
        var address = addresses.FirstOrDefault(one => one.StartsWith("http:", StringComparison.OrdinalIgnoreCase)) ?? addresses.FirstOrDefault()
            ?? throw new InvalidOperationException("The simulator's host does not listen yet: its addresses are known once it has started.");
        var binding = BindingAddress.Parse(address);
        var host = binding.Host is "*" or "+" or "0.0.0.0" or "[::]" ? "localhost" : binding.Host;
        return new Uri($"{binding.Scheme}://{host}:{binding.Port}/");
    }
}
