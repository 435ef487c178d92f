using System.Security.Claims;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;
using PixBot.Teams.Reading;
using PixBot.Teams.Settings;

namespace PixBot.Teams.Gate;

/// <summary>
/// What Bot Framework does not check once the token is good (src/facts/teams.md, "Who may talk to the bot"): channel, service URL, tenant,
/// scope, sender. Pure.
/// </summary>
internal sealed class ActivityGate(ChannelRules rules)
{
    public GateResult Judge(Activity activity, ClaimsIdentity identity)
    {
        if (!IdentifierLengths.AreUsual(activity))
            return new GateResult.Malformed();
        if (activity.ChannelId != Channels.Msteams)
            return new GateResult.Refused(RefusalReason.WrongChannel);
        if (ServiceFault(activity, identity, out var serviceUrl) is { } fault)
            return new GateResult.Refused(fault);
        if (string.IsNullOrWhiteSpace(activity.Conversation?.Id))
            return new GateResult.Refused(RefusalReason.NoConversation);
        if (TenantFault(activity, out var tenant) is { } tenantFault)
            return new GateResult.Refused(tenantFault);
        if (!rules.AllowsTenant(tenant))
            return new GateResult.Dropped(DropReason.ForeignTenant);
        if (!IsPersonal(activity.Conversation))
            return new GateResult.Dropped(DropReason.NotPersonal);
        return NeedsSender(activity) && string.IsNullOrWhiteSpace(activity.From?.AadObjectId)
            ? new GateResult.Dropped(DropReason.NoSender)
            : new GateResult.Passed(tenant.ToLowerInvariant(), serviceUrl);
    }

    private RefusalReason? ServiceFault(Activity activity, ClaimsIdentity identity, out Uri serviceUrl)
    {
        serviceUrl = Nowhere;
        if (string.IsNullOrWhiteSpace(activity.ServiceUrl))
            return RefusalReason.NoServiceUrl;
        if (!Uri.TryCreate(activity.ServiceUrl, UriKind.Absolute, out var url) || !rules.AllowsService(url))
            return RefusalReason.ForeignServiceHost;
        serviceUrl = url;

        // The SDK compares the claim for the channel's tokens, but not for those of the emulator's issuers.
        var vouched = identity.FindFirst(AuthenticationConstants.ServiceUrlClaim)?.Value;
        return rules.IsAnonymous || string.Equals(vouched, activity.ServiceUrl, StringComparison.OrdinalIgnoreCase)
            ? null
            : RefusalReason.ServiceUrlNotVouchedFor;
    }

    private static RefusalReason? TenantFault(Activity activity, out string tenant)
    {
        var ofChannel = ActivityTexts.TenantOf(activity.ChannelData);
        var ofConversation = activity.Conversation.TenantId?.Trim();
        tenant = ofChannel ?? "";
        if (string.IsNullOrEmpty(ofChannel))
            return RefusalReason.NoTenant;
        return string.IsNullOrEmpty(ofConversation) || string.Equals(ofChannel, ofConversation, StringComparison.OrdinalIgnoreCase)
            ? null
            : RefusalReason.TenantsDisagree;
    }

    private static bool IsPersonal(ConversationAccount conversation) =>
        conversation.IsGroup != true && conversation.ConversationType is null or "" or "personal";

    private static bool NeedsSender(Activity activity) =>
        activity.Type is ActivityTypes.Message or ActivityTypes.MessageUpdate or ActivityTypes.Invoke or ActivityTypes.InstallationUpdate;

    private static readonly Uri Nowhere = new("about:blank");
}
