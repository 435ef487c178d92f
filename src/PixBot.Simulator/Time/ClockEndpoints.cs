using Microsoft.Extensions.Options;
using PixBot.Simulator.Chats;
using PixBot.Simulator.Hosting;

namespace PixBot.Simulator.Time;

internal static class ClockEndpoints
{
    public static void MapClock(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("clock", (AdjustableClock clock, IOptions<SimulatorOptions> options) => State(clock, options.Value));
        routes.MapPost("clock", MoveAsync);
    }

    private static async Task<IResult> MoveAsync(
        HttpRequest request, AdjustableClock clock, ChatEvents events, IOptions<SimulatorOptions> options)
    {
        switch (ClockCommand.Parse(await SimulatorJson.ReadAsync(request), clock.GetUtcNow()))
        {
            case ClockCommand.Malformed malformed:
                return SimulatorJson.Problem(malformed.Expected);
            case ClockCommand.Advance advance:
                clock.Advance(advance.By);
                break;
            case ClockCommand.Set set:
                clock.Set(set.Now);
                break;
        }

        events.Publish(new ChatEvent(ChatEventKind.Clock, null, null, false));
        return State(clock, options.Value);
    }

    private static IResult State(AdjustableClock clock, SimulatorOptions options) => SimulatorJson.Ok(new
    {
        now = clock.GetUtcNow().UtcDateTime,
        offset = clock.Offset.ToString("c", System.Globalization.CultureInfo.InvariantCulture),
        timeZone = options.TimeZone,
    });
}
