using Microsoft.Extensions.Options;
using PixBot.Core.Features.People.EntraDirectory;
using PixBot.Teams.Settings;

namespace PixBot.Teams.Directory;

/// <summary>The directory of the bot's own tenant; no other tenant's people are looked for in it.</summary>
internal sealed class GraphDirectory(UserResolver users, InstallSteps installations, GroupReader groups, IOptions<BotIdentityOptions> identity)
    : IDirectory, IAppInstaller, IGroupDirectory
{
    public bool IsOnFor(string tenantId) => string.Equals(tenantId, identity.Value.MicrosoftAppTenantId?.Trim(), StringComparison.OrdinalIgnoreCase);

    public Task<DirectoryAnswer<IReadOnlyList<Resolution>>> ResolveAsync(
        string tenantId, IReadOnlyList<string> emails, CancellationToken cancellationToken) =>
        WithinAsync(tenantId, () => users.ResolveAsync(emails, cancellationToken));

    public Task<DirectoryAnswer<IReadOnlyList<StepAnswer>>> TakeAsync(
        string tenantId, IReadOnlyList<InstallStep> steps, CancellationToken cancellationToken) =>
        WithinAsync(tenantId, () => installations.TakeAsync(steps, cancellationToken));

    public Task<DirectoryAnswer<IReadOnlyList<DirectoryGroup>>> FindAsync(
        string tenantId, string nameOrMail, CancellationToken cancellationToken) =>
        WithinAsync(tenantId, () => groups.FindAsync(nameOrMail, cancellationToken));

    public Task<DirectoryAnswer<MembersPage>> MembersAsync(
        string tenantId, string groupId, string? page, CancellationToken cancellationToken) =>
        WithinAsync(tenantId, () => groups.MembersAsync(groupId, page, cancellationToken));

    private async Task<DirectoryAnswer<T>> WithinAsync<T>(string tenantId, Func<Task<DirectoryAnswer<T>>> ask) =>
        IsOnFor(tenantId) ? await ask() : new DirectoryAnswer<T>.Refused(DirectoryFault.Off);
}
