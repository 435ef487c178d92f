using Microsoft.Extensions.Options;
using PixBot.Core.Features.People.EntraDirectory;
using PixBot.Teams.Settings;

namespace PixBot.Teams.Directory;

/// <summary>
/// The id under which the organisation's catalog installs the app. It is not the manifest's: that one is the catalog's
/// <c>externalId</c> (src/facts/teams.md, "Installing through Microsoft Graph").
/// </summary>
internal sealed class AppCatalog(GraphCalls calls, IOptions<DirectoryOptions> options, IOptions<BotIdentityOptions> identity)
{
    private volatile string? found;

    public async Task<DirectoryAnswer<string>> IdAsync(CancellationToken cancellationToken)
    {
        if ((options.Value.AppCatalogId ?? found) is { } known)
            return new DirectoryAnswer<string>.Given(known);
        var externalId = options.Value.AppCatalogExternalId ?? identity.Value.MicrosoftAppId;
        var asked = await calls.CallAsync(
            DirectoryFault.NoCatalog,
            token => calls.Graph.AppCatalogs.TeamsApps.GetAsync(request => request.QueryParameters.Filter = $"externalId eq '{externalId}'", token),
            cancellationToken);
        if (asked is not DirectoryAnswer<Microsoft.Graph.Models.TeamsAppCollectionResponse?>.Given { Value: var apps })
            return asked.As<string>();
        found = apps?.Value?.FirstOrDefault()?.Id;
        return found is null ? new DirectoryAnswer<string>.Refused(DirectoryFault.NotInCatalog) : new DirectoryAnswer<string>.Given(found);
    }
}
