using System.Net;
using Microsoft.AspNetCore.Http;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using PixBot.Teams.Gate;
using PixBot.Teams.Reading;
using PixBot.Teams.Settings;
using PixBot.Teams.Turns;

namespace PixBot.Teams.Endpoint;

/// <summary>From a request to a turn: body, token, gate, reader, duplicates, adapter.</summary>
internal sealed partial class MessagesEndpoint(
    ChannelRules rules, TokenCheck tokens, ActivityGate gate, TurnDispatcher dispatcher, ILogger<MessagesEndpoint> logger)
{
    /// <summary>The turn does not end when the channel hangs up, as it does after 15 seconds: only reading the body does.</summary>
    public async Task HandleAsync(HttpContext http)
    {
        var header = http.Request.Headers.Authorization.ToString();
        if (FaultBeforeBody(http, header) is { } fault)
        {
            http.Response.StatusCode = fault;
            return;
        }

        switch (await ActivityBody.ReadAsync(http.Request, http.RequestAborted))
        {
            case BodyReading.Read(var activity):
                await HandleAsync(http, activity, header);
                break;
            case BodyReading.TooLarge:
                http.Response.StatusCode = StatusCodes.Status413PayloadTooLarge;
                break;
            default:
                http.Response.StatusCode = StatusCodes.Status400BadRequest;
                break;
        }
    }

    private int? FaultBeforeBody(HttpContext http, string header)
    {
        if (!rules.IsAnonymous)
            return string.IsNullOrWhiteSpace(header) ? StatusCodes.Status401Unauthorized : null;
        return http.Connection.RemoteIpAddress is { } address && !IPAddress.IsLoopback(address) ? StatusCodes.Status403Forbidden : null;
    }

    private async Task HandleAsync(HttpContext http, Activity activity, string header)
    {
        if (await tokens.CheckAsync(activity, header, http.RequestAborted) is not { } authenticated)
        {
            Log.TokenRefused(logger);
            http.Response.StatusCode = StatusCodes.Status401Unauthorized;
            return;
        }

        switch (gate.Judge(activity, authenticated.ClaimsIdentity))
        {
            case GateResult.Malformed:
                Log.ActivityMalformed(logger);
                http.Response.StatusCode = StatusCodes.Status400BadRequest;
                break;
            case GateResult.Refused(var reason):
                Log.ActivityRefused(logger, reason);
                http.Response.StatusCode = StatusCodes.Status403Forbidden;
                break;
            case GateResult.Dropped(var reason):
                Log.ActivityDropped(logger, reason);
                break;
            case GateResult.Passed passed:
                await AnswerAsync(http, activity, ActivityReader.Read(activity, passed), authenticated);
                break;
        }
    }

    private async Task AnswerAsync(HttpContext http, Activity activity, Reading.ReadActivity reading, AuthenticateRequestResult authenticated)
    {
        switch (reading)
        {
            case Reading.ReadActivity.Read(var turn):
                var runner = http.RequestServices.GetRequiredService<TurnRunner>();
                await WriteAsync(http.Response, await dispatcher.DispatchAsync(new(turn, activity, authenticated), runner));
                break;
            case Reading.ReadActivity.UnknownInvoke:
                http.Response.StatusCode = StatusCodes.Status501NotImplemented;
                break;
        }
    }

    /// <summary>Null: it was a duplicate.</summary>
    private static async Task WriteAsync(HttpResponse response, TurnResult? result)
    {
        if (result is TurnResult.Undelivered { Answer: null })
            response.StatusCode = StatusCodes.Status503ServiceUnavailable;
        else if (result?.Answer is { } answer)
            await HttpHelper.WriteResponseAsync(response, answer);
    }

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Warning, "A token was refused")]
        public static partial void TokenRefused(ILogger logger);

        [LoggerMessage(LogLevel.Warning, "An activity was refused: {Reason}")]
        public static partial void ActivityRefused(ILogger logger, RefusalReason reason);

        [LoggerMessage(LogLevel.Warning, "An activity was refused: an identifier is too long")]
        public static partial void ActivityMalformed(ILogger logger);

        [LoggerMessage(LogLevel.Information, "An activity was dropped: {Reason}")]
        public static partial void ActivityDropped(ILogger logger, DropReason reason);
    }
}
