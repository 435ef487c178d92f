using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Logging;

namespace PixBot.Teams.Connector;

/// <summary>The cloud adapter, for activities that were authenticated and passed the gate before.</summary>
internal sealed class TeamsAdapter(TeamsAuthentication authentication, ILogger<TeamsAdapter> logger) : CloudAdapter(authentication, logger)
{
    /// <returns>The answer to an invoke; null for other activities.</returns>
    public Task<InvokeResponse?> RunAsync(
        AuthenticateRequestResult authenticated, Activity activity, IBot bot, CancellationToken cancellationToken) =>
        ProcessActivityAsync(authenticated, activity, bot.OnTurnAsync, cancellationToken)!;
}
