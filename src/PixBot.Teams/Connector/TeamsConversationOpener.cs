using Microsoft.Bot.Connector;
using Microsoft.Bot.Schema;
using PixBot.Core.Messaging;

namespace PixBot.Teams.Connector;

internal sealed class TeamsConversationOpener(ConnectorCalls calls) : IConversationOpener
{
    public async Task<OpenOutcome> OpenAsync(string tenantId, Uri serviceUrl, string userId, CancellationToken cancellationToken)
    {
        var parameters = new ConversationParameters { IsGroup = false, Members = [new ChannelAccount(userId)], TenantId = tenantId };
        var result = await calls.CallAsync(
            serviceUrl,
            (conversations, token) => conversations.CreateConversationAsync(parameters, token),
            isAboutActivity: false,
            cancellationToken);
        return result switch
        {
            CallResult<ConversationResourceResponse>.Answered { Value.Id: { Length: > 0 } id } =>
                new OpenOutcome.Opened(new(tenantId, serviceUrl, id)),
            CallResult<ConversationResourceResponse>.Failed failed => new OpenOutcome.Failed(failed.Outcome.OfRepeatable()),
            _ => new OpenOutcome.Failed(new SendOutcome.Refused("The connector gave no conversation.")),
        };
    }
}
