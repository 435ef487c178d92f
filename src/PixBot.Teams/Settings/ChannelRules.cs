using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;

namespace PixBot.Teams.Settings;

/// <summary>The channel's settings, as questions.</summary>
internal sealed class ChannelRules
{
    private readonly HashSet<string> tenants;
    private readonly IReadOnlyList<string> serviceHosts;
    private readonly IReadOnlyList<string> fileHosts;
    private readonly bool allowsLoopback;
    private readonly bool allowsAnyTenant;

    public ChannelRules(IOptions<ChannelOptions> channel, IOptions<BotIdentityOptions> identity, IHostEnvironment environment)
        : this(channel.Value, identity.Value, environment.IsDevelopment())
    {
    }

    internal ChannelRules(ChannelOptions channel, BotIdentityOptions identity, bool isDevelopment)
    {
        tenants = new(channel.AllowedTenants.Select(tenant => tenant.Trim()), StringComparer.OrdinalIgnoreCase);
        if (tenants.Count == 0 && !string.IsNullOrWhiteSpace(identity.MicrosoftAppTenantId))
            tenants.Add(identity.MicrosoftAppTenantId.Trim());
        serviceHosts = channel.AllowedServiceHosts.Count == 0 ? ChannelOptions.DefaultServiceHosts : [.. channel.AllowedServiceHosts];
        fileHosts = channel.AllowedFileHosts.Count == 0 ? ChannelOptions.DefaultFileHosts : [.. channel.AllowedFileHosts];
        allowsLoopback = isDevelopment;
        allowsAnyTenant = isDevelopment && tenants.Count == 0;
        IsAnonymous = identity.IsAnonymous;
    }

    /// <summary>True where no token is asked for: Development without an app id.</summary>
    public bool IsAnonymous { get; }

    public bool AllowsTenant(string tenantId) => allowsAnyTenant || tenants.Contains(tenantId);

    public bool AllowsService(Uri url) => Allows(url, serviceHosts);

    public bool AllowsFile(Uri url) => Allows(url, fileHosts);

    private bool Allows(Uri url, IReadOnlyList<string> hosts)
    {
        if (!url.IsAbsoluteUri || url.UserInfo.Length > 0)
            return false;
        if (allowsLoopback && url.IsLoopback && (url.Scheme == Uri.UriSchemeHttp || url.Scheme == Uri.UriSchemeHttps))
            return true;
        return url.Scheme == Uri.UriSchemeHttps && url.IsDefaultPort && hosts.Any(host => HostPattern.Matches(host, url.IdnHost));
    }
}
