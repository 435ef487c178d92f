namespace PixBot.Core.Features.People.EntraDirectory;

/// <summary>The directory of a PixBot that has none: everything else works without it.</summary>
public sealed class NoDirectory : IDirectory, IAppInstaller, IGroupDirectory
{
    public bool IsOnFor(string tenantId) => false;

    public Task<DirectoryAnswer<IReadOnlyList<Resolution>>> ResolveAsync(
        string tenantId, IReadOnlyList<string> emails, CancellationToken cancellationToken) => Off<IReadOnlyList<Resolution>>();

    public Task<DirectoryAnswer<IReadOnlyList<StepAnswer>>> TakeAsync(
        string tenantId, IReadOnlyList<InstallStep> steps, CancellationToken cancellationToken) => Off<IReadOnlyList<StepAnswer>>();

    public Task<DirectoryAnswer<IReadOnlyList<DirectoryGroup>>> FindAsync(
        string tenantId, string nameOrMail, CancellationToken cancellationToken) => Off<IReadOnlyList<DirectoryGroup>>();

    public Task<DirectoryAnswer<MembersPage>> MembersAsync(
        string tenantId, string groupId, string? page, CancellationToken cancellationToken) => Off<MembersPage>();

    private static Task<DirectoryAnswer<T>> Off<T>() =>
        Task.FromResult<DirectoryAnswer<T>>(new DirectoryAnswer<T>.Refused(DirectoryFault.Off));
}
