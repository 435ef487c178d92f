using System.Net.ServerSentEvents;
using System.Runtime.CompilerServices;
using System.Text.Json;
using PixBot.Simulator.Chats;
using PixBot.Simulator.Hosting;

namespace PixBot.Simulator.Page;

internal static class EventEndpoints
{
    public static void MapEvents(this IEndpointRouteBuilder routes) =>
        routes.MapGet("events", (HttpContext context, ChatEvents events, IHostApplicationLifetime lifetime) =>
            TypedResults.ServerSentEvents(FollowAsync(events, lifetime, context.RequestAborted)));

    /// <summary>Starts with a greeting, so that a page knows that it misses nothing from here on; ends with the host.</summary>
    private static async IAsyncEnumerable<SseItem<string>> FollowAsync(
        ChatEvents events, IHostApplicationLifetime lifetime, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        using var either = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, lifetime.ApplicationStopping);
        await using var following = events.FollowAsync(either.Token).GetAsyncEnumerator(either.Token);
        var next = following.MoveNextAsync();
        yield return new SseItem<string>("{}", "hello");
        while (await Going(next, either.Token))
        {
            var one = following.Current;
            var json = new { kind = one.Kind, person = one.Person is null ? null : PersonJson.Of(one.Person), one.MessageId, one.FromBot };
            yield return new SseItem<string>(JsonSerializer.Serialize(json, SimulatorJson.Options), "chat");
            next = following.MoveNextAsync();
        }
    }

    private static async ValueTask<bool> Going(ValueTask<bool> next, CancellationToken cancellationToken)
    {
        try
        {
            return await next;
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            return false;
        }
    }
}
