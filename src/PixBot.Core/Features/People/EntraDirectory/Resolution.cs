namespace PixBot.Core.Features.People.EntraDirectory;

/// <summary>Whose an address is.</summary>
public abstract record Resolution
{
    /// <param name="ObjectId">Of the account, lower case.</param>
    public sealed record Found(string ObjectId) : Resolution;

    public sealed record NotFound : Resolution;

    /// <summary>Of several accounts, as where it is the mail of one and the name of another: nobody is guessed.</summary>
    public sealed record Ambiguous : Resolution;

    /// <summary>The account may not sign in.</summary>
    public sealed record Disabled : Resolution;

    /// <summary>Unknown for now.</summary>
    /// <param name="After">As for <see cref="DirectoryAnswer{T}.Later"/>.</param>
    public sealed record Later(TimeSpan? After) : Resolution;
}
