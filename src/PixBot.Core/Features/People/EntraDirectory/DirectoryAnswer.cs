namespace PixBot.Core.Features.People.EntraDirectory;

public abstract record DirectoryAnswer<T>
{
    public sealed record Given(T Value) : DirectoryAnswer<T>;

    /// <summary>Nothing was done; the same may be asked again.</summary>
    /// <param name="After">Not before; null for a service that is busy or away and names no time.</param>
    public sealed record Later(TimeSpan? After) : DirectoryAnswer<T>;

    /// <summary>Nothing will be done until somebody sets something up.</summary>
    public sealed record Refused(DirectoryFault Fault) : DirectoryAnswer<T>;

    /// <summary>What is not given, about another question.</summary>
    public DirectoryAnswer<TOther> As<TOther>() => this switch
    {
        Later later => new DirectoryAnswer<TOther>.Later(later.After),
        Refused refused => new DirectoryAnswer<TOther>.Refused(refused.Fault),
        _ => throw new InvalidOperationException("An answer that is given is of its own kind."),
    };
}

/// <summary>What an administrator has to set up; the texts name settings and permissions.</summary>
public enum DirectoryFault
{
    Off,

    /// <summary>Entra gave no token: app id, password, tenant or managed identity are not those of an app of this tenant.</summary>
    NoToken,

    /// <summary><c>User.Read.All</c> is not granted.</summary>
    NoUsers,

    /// <summary><c>GroupMember.Read.All</c> is not granted.</summary>
    NoGroups,

    /// <summary><c>TeamsAppInstallation.ReadWriteSelfForUser.All</c> is not granted.</summary>
    NoInstallations,

    /// <summary><c>AppCatalog.Read.All</c> is not granted, and no setting names the catalog's id of the app.</summary>
    NoCatalog,

    /// <summary>The app is not in the organisation's catalog: it was never uploaded, or only sideloaded.</summary>
    NotInCatalog,

    /// <summary>The manifest's <c>webApplicationInfo</c> does not name the app registration that asks.</summary>
    NotOurApp,

    /// <summary>Any other refusal of the whole request; the log has its code.</summary>
    Other,
}
