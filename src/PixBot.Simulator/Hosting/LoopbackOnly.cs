using System.Net;

namespace PixBot.Simulator.Hosting;

/// <summary>
/// The simulator speaks for anybody, so only this machine may use it: the caller's address is loopback, the host asked
/// for is too (a foreign name that resolves here is somebody else's page), and a browser's request comes from our own page.
/// </summary>
internal sealed class LoopbackOnly : IEndpointFilter
{
    public ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next) =>
        IsAllowed(context.HttpContext)
            ? next(context)
            : ValueTask.FromResult<object?>(Results.Json(new { error = "The simulator answers to this machine only." }, statusCode: 403));

    internal static bool IsAllowed(HttpContext context) =>
        context.Connection.RemoteIpAddress is { } address
        && IPAddress.IsLoopback(address)
        && IsLoopbackName(context.Request.Host.Host)
        && IsOwnOrigin(context.Request);

    private static bool IsLoopbackName(string host) =>
        host.Equals("localhost", StringComparison.OrdinalIgnoreCase)
        || (IPAddress.TryParse(host.Trim('[', ']'), out var address) && IPAddress.IsLoopback(address));

    private static bool IsOwnOrigin(HttpRequest request) =>
        request.Headers.Origin.ToString() is not { Length: > 0 } origin
        || (Uri.TryCreate(origin, UriKind.Absolute, out var uri) && uri.Authority.Equals(request.Host.Value, StringComparison.OrdinalIgnoreCase));
}
