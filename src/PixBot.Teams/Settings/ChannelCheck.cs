using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;

namespace PixBot.Teams.Settings;

internal sealed class ChannelCheck(IHostEnvironment environment, IOptions<BotIdentityOptions> identity) : IValidateOptions<ChannelOptions>
{
    public ValidateOptionsResult Validate(string? name, ChannelOptions options)
    {
        var faults = Faults(options, environment.IsDevelopment(), identity.Value.MicrosoftAppTenantId).ToList();
        return faults.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(faults);
    }

    internal static IEnumerable<string> Faults(ChannelOptions options, bool isDevelopment, string? ownTenant)
    {
        if (!isDevelopment && options.AllowedTenants.Count == 0 && string.IsNullOrWhiteSpace(ownTenant))
        {
            yield return $"{ChannelOptions.Section}:AllowedTenants is empty and MicrosoftAppTenantId is not set: "
                + "any organisation could use the bot. Name the tenant of the school.";
        }

        if (options.AllowedTenants.Any(string.IsNullOrWhiteSpace))
            yield return $"{ChannelOptions.Section}:AllowedTenants has a blank entry.";
        foreach (var host in options.AllowedServiceHosts.Where(host => !HostPattern.IsSound(host)))
            yield return $"{ChannelOptions.Section}:AllowedServiceHosts has '{host}': a host name, or *. and a suffix that is one organisation's, is expected.";
        foreach (var host in options.AllowedFileHosts.Where(host => !HostPattern.IsSound(host)))
            yield return $"{ChannelOptions.Section}:AllowedFileHosts has '{host}': a host name, or *. and a suffix that is one organisation's, is expected.";
    }
}
