namespace PixBot.Teams.Settings;

/// <summary>Bot Framework's own settings, at the root of the configuration; the names are the SDK's.</summary>
public sealed class BotIdentityOptions
{
    public static readonly IReadOnlyList<string> AppTypes = ["MultiTenant", "SingleTenant", "UserAssignedMSI"];

    /// <summary>One of <see cref="AppTypes"/>; none: MultiTenant, as in the SDK.</summary>
    public string? MicrosoftAppType { get; set; }

    public string? MicrosoftAppId { get; set; }

    public string? MicrosoftAppPassword { get; set; }

    public string? MicrosoftAppTenantId { get; set; }

    /// <summary>Without an app id the SDK lets everybody in.</summary>
    public bool IsAnonymous => string.IsNullOrWhiteSpace(MicrosoftAppId);

    public bool IsOfType(string type)
    {
        var own = string.IsNullOrWhiteSpace(MicrosoftAppType) ? AppTypes[0] : MicrosoftAppType.Trim();
        return string.Equals(own, type, StringComparison.OrdinalIgnoreCase);
    }
}
