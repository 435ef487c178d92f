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
        foreach (var fault in Unsound(nameof(options.AllowedServiceHosts), options.AllowedServiceHosts))
            yield return fault;
        foreach (var fault in Unsound(nameof(options.AllowedFileHosts), options.AllowedFileHosts))
            yield return fault;
    }

    private static IEnumerable<string> Unsound(string setting, IEnumerable<string> hosts) => hosts
        .Where(host => !HostPattern.IsSound(host))
        .Select(host => $"{ChannelOptions.Section}:{setting} has '{host}': a host name is expected, or *. and a suffix of one organisation.");
}
