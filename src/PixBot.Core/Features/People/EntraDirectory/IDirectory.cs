namespace PixBot.Core.Features.People.EntraDirectory;

/// <summary>The school's directory of accounts. Expected failures are answers; only bugs and cancellation throw.</summary>
public interface IDirectory
{
    /// <summary>Whether it is set up for this tenant; where it is not, every answer is <see cref="DirectoryFault.Off"/>.</summary>
    bool IsOnFor(string tenantId);

    /// <summary>Whose the addresses are: mail, user principal name, or one of an account's other addresses.</summary>
    /// <param name="emails">Lower case, at most 100.</param>
    /// <returns>One for each, in their order.</returns>
    Task<DirectoryAnswer<IReadOnlyList<Resolution>>> ResolveAsync(
        string tenantId, IReadOnlyList<string> emails, CancellationToken cancellationToken);
}

/// <summary>Puts the app where people have never opened it, step by step, so that each step can be recorded and none is repeated.</summary>
public interface IAppInstaller
{
    /// <summary>The catalog's policies may refuse one person and let another have the app, so each step has its own answer.</summary>
    /// <param name="steps">At most 20, each of another person: what one request carries.</param>
    /// <returns>One for each, in their order.</returns>
    Task<DirectoryAnswer<IReadOnlyList<StepAnswer>>> TakeAsync(
        string tenantId, IReadOnlyList<InstallStep> steps, CancellationToken cancellationToken);
}

/// <summary>The groups and teams of the directory, to import a class from.</summary>
public interface IGroupDirectory
{
    /// <summary>The groups whose name or address is like this, at most <see cref="MostGroups"/>.</summary>
    Task<DirectoryAnswer<IReadOnlyList<DirectoryGroup>>> FindAsync(string tenantId, string nameOrMail, CancellationToken cancellationToken);

    /// <summary>The people of a group and of the groups in it, but for disabled accounts, a page at a time.</summary>
    /// <param name="page">Null for the first page, then <see cref="MembersPage.Next"/>.</param>
    Task<DirectoryAnswer<MembersPage>> MembersAsync(string tenantId, string groupId, string? page, CancellationToken cancellationToken);

    const int MostGroups = 10;
}
