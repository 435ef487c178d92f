using PixBot.Simulator.Connector;
using PixBot.Simulator.Faults;
using PixBot.Simulator.Journaling;
using PixBot.Simulator.Page;
using PixBot.Simulator.Time;

namespace PixBot.Simulator.Hosting;

public static class SimulatorEndpoints
{
    /// <summary>The page at <c>/</c>, and everything else below <c>/simulator</c>. To be mapped in Development only.</summary>
    public static void MapTeamsSimulator(this IEndpointRouteBuilder endpoints)
    {
        var local = endpoints.MapGroup("").AddEndpointFilter<LoopbackOnly>();
        local.MapGroup(SimulatorOptions.ConnectorPath).MapConnector();
        var simulator = local.MapGroup("/simulator");
        simulator.MapClock();
        simulator.MapFaults();
        simulator.MapJournal();
        simulator.MapChats();
        simulator.MapPeople();
        simulator.MapEvents();
        simulator.MapFiles();
        local.MapPage();
    }
}
