using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;

namespace PixBot.Teams.Settings;

/// <summary>Stops the start of a bot that would be open to everybody, or that the SDK would silently take for another kind.</summary>
internal sealed class BotIdentityCheck(IHostEnvironment environment) : IValidateOptions<BotIdentityOptions>
{
    public ValidateOptionsResult Validate(string? name, BotIdentityOptions options)
    {
        var faults = Faults(options, environment.IsDevelopment()).ToList();
        return faults.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(faults);
    }

    internal static IEnumerable<string> Faults(BotIdentityOptions options, bool isDevelopment)
    {
        if (!BotIdentityOptions.AppTypes.Any(options.IsOfType))
        {
            yield return $"MicrosoftAppType is '{options.MicrosoftAppType}': "
                + $"it must be one of {string.Join(", ", BotIdentityOptions.AppTypes)}.";
            yield break;
        }

        if (options.IsAnonymous)
        {
            if (!isDevelopment)
            {
                yield return "MicrosoftAppId is not set: without it anybody could speak to the bot in anybody's name, "
                    + "so the app starts in Development only.";
            }

            yield break;
        }

        if (!options.IsOfType("MultiTenant") && string.IsNullOrWhiteSpace(options.MicrosoftAppTenantId))
            yield return $"MicrosoftAppTenantId is not set: MicrosoftAppType {options.MicrosoftAppType} needs it.";
        var hasPassword = !string.IsNullOrWhiteSpace(options.MicrosoftAppPassword);
        if (options.IsOfType("UserAssignedMSI") && hasPassword)
            yield return "MicrosoftAppPassword is set: MicrosoftAppType UserAssignedMSI uses the managed identity and must have none.";
        if (!options.IsOfType("UserAssignedMSI") && !hasPassword)
            yield return "MicrosoftAppPassword is not set: without it the bot cannot answer (or set MicrosoftAppType to UserAssignedMSI).";
    }
}
