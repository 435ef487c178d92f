using Microsoft.Extensions.Options;
using PixBot.Teams.Settings;

namespace PixBot.Teams.Directory;

/// <summary>Stops a start that could not ask Graph, or would send its token to anybody.</summary>
internal sealed class DirectoryCheck(IOptions<BotIdentityOptions> identity) : IValidateOptions<DirectoryOptions>
{
    public ValidateOptionsResult Validate(string? name, DirectoryOptions options)
    {
        var faults = Faults(options, identity.Value).ToList();
        return faults.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(faults);
    }

    internal static IEnumerable<string> Faults(DirectoryOptions options, BotIdentityOptions identity)
    {
        if (!IsSound(options.GraphUrl))
            yield return $"{DirectoryOptions.Section}:GraphUrl is '{options.GraphUrl}': https and a host are expected, without a path, such as https://graph.microsoft.com.";
        foreach (var (setting, id) in Ids(options))
        {
            if (id is not null && !Guid.TryParse(id, out _))
                yield return $"{DirectoryOptions.Section}:{setting} is '{id}': an id such as 1f0e3dad-9990-4c1b-8a3e-5d1c2b7f6a40 is expected.";
        }

        if (!options.Enabled)
            yield break;
        if (identity.IsAnonymous)
            yield return $"{DirectoryOptions.Section}:Enabled is true and MicrosoftAppId is not set: Graph is asked as the bot's own app registration.";
        if (string.IsNullOrWhiteSpace(identity.MicrosoftAppTenantId))
            yield return $"{DirectoryOptions.Section}:Enabled is true and MicrosoftAppTenantId is not set: it says whose directory is asked.";
    }

    private static IEnumerable<(string Setting, string? Id)> Ids(DirectoryOptions options) =>
    [
        (nameof(options.AppCatalogExternalId), options.AppCatalogExternalId),
        (nameof(options.AppCatalogId), options.AppCatalogId),
    ];

    /// <summary>Plain http goes to this machine only.</summary>
    private static bool IsSound(Uri? url) =>
        url is { IsAbsoluteUri: true, PathAndQuery: "/", UserInfo: "" } && (url.Scheme == Uri.UriSchemeHttps || (url.Scheme == Uri.UriSchemeHttp && url.IsLoopback));
}
