using System.Text.Json;
using PixBot.Simulator.Hosting;

namespace PixBot.Simulator.Faults;

internal static class FaultEndpoints
{
    public static void MapFaults(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("faults", (FaultSwitch faults) => SimulatorJson.Ok(faults.Plan));
        routes.MapPost("faults", UseAsync);
    }

    private static async Task<IResult> UseAsync(HttpRequest request, FaultSwitch faults)
    {
        try
        {
            var plan = await JsonSerializer.DeserializeAsync<FaultPlan>(request.Body, SimulatorJson.Options, request.HttpContext.RequestAborted);
            if (plan is null)
                return SimulatorJson.Problem("Expected a plan, such as {\"seed\":1,\"faults\":[{\"kind\":\"throttle\",\"rate\":0.1,\"seconds\":2}]}.");
            if (plan.Problem() is { } problem)
                return SimulatorJson.Problem(problem);
            faults.Use(plan);
            return SimulatorJson.Ok(plan);
        }
        catch (JsonException exception)
        {
            return SimulatorJson.Problem(exception.Message);
        }
    }
}
