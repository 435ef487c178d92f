using Microsoft.Bot.Connector;
using Microsoft.Bot.Schema;
using Microsoft.Identity.Client;
using Microsoft.Rest;
using PixBot.Core.Messaging;
using PixBot.Teams.Settings;

namespace PixBot.Teams.Connector;

/// <summary>Calls the connector and says what became of it. The SDK itself never tries again.</summary>
internal sealed class ConnectorCalls(TeamsAuthentication authentication, ChannelRules rules, TimeProvider clock)
{
    public async Task<CallResult<T>> CallAsync<T>(
        Uri serviceUrl, Func<IConversations, CancellationToken, Task<T>> call, bool isAboutActivity, CancellationToken cancellationToken)
    {
        // Stored addresses may be older than the settings.
        if (!rules.AllowsService(serviceUrl))
            return new CallResult<T>.Failed(new SendOutcome.Refused("The service host is not allowed."));
        try
        {
            var connector = await authentication.Connectors.CreateAsync(
                serviceUrl.OriginalString, authentication.GetOriginatingAudience(), cancellationToken);
            return new CallResult<T>.Answered(await call(connector.Conversations, cancellationToken));
        }
        catch (ErrorResponseException answer)
        {
            return new CallResult<T>.Failed(Parse(answer).ToOutcome(isAboutActivity));
        }
        catch (Exception failure) when (!cancellationToken.IsCancellationRequested && OutcomeOf(failure) is { } outcome)
        {
            return new CallResult<T>.Failed(outcome);
        }
    }

    private ConnectorAnswer Parse(ErrorResponseException answer)
    {
        var retryAfter = answer.Response.Headers
            .FirstOrDefault(header => string.Equals(header.Key, RetryAfterHeader.Name, StringComparison.OrdinalIgnoreCase)).Value?.FirstOrDefault();
        return ConnectorAnswer.Parse(answer.Response.StatusCode, retryAfter, answer.Response.Content, clock.GetUtcNow());
    }

    /// <summary>Null for what is not an outage but a bug.</summary>
    private static SendOutcome? OutcomeOf(Exception failure) => failure switch
    {
        HttpRequestException { HttpRequestError: HttpRequestError.ConnectionError or HttpRequestError.NameResolutionError or HttpRequestError.SecureConnectionError } =>
            new SendOutcome.Busy("No connection."),
        HttpRequestException or IOException => new SendOutcome.Unknown("The connection broke."),
        OperationCanceledException => new SendOutcome.Unknown("No answer in time."),
        HttpOperationException { Response.StatusCode: var status } => new ConnectorAnswer(status, null, null).ToOutcome(isAboutActivity: false),
        AggregateException many => many.Flatten().InnerExceptions.Select(OutcomeOf).FirstOrDefault(outcome => outcome is not null),
        MsalServiceException { StatusCode: >= 400 and < 429 } refused => new SendOutcome.Refused($"No token: {refused.ErrorCode}."),
        MsalClientException refused => new SendOutcome.Refused($"No token: {refused.ErrorCode}."),
        MsalException => new SendOutcome.Busy("No token."),
        _ => null,
    };
}

internal abstract record CallResult<T>
{
    public sealed record Answered(T Value) : CallResult<T>;

    public sealed record Failed(SendOutcome Outcome) : CallResult<T>;
}
