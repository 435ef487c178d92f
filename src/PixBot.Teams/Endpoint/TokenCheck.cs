using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;
using Microsoft.IdentityModel.Tokens;
using PixBot.Teams.Connector;

namespace PixBot.Teams.Endpoint;

/// <summary>Bot Framework's check of the token, with no as an answer instead of an exception.</summary>
internal sealed class TokenCheck(TeamsAuthentication authentication)
{
    /// <summary>Null where the token is missing, malformed or not good. An outage of the key server throws.</summary>
    public async Task<AuthenticateRequestResult?> CheckAsync(Activity activity, string header, CancellationToken cancellationToken)
    {
        try
        {
            return await authentication.AuthenticateRequestAsync(activity, header, cancellationToken);
        }
        catch (Exception refusal) when (
            refusal is UnauthorizedAccessException or SecurityTokenException or ArgumentException or FormatException)
        {
            return null;
        }
    }
}
