namespace PixBot.Core.Messaging;

/// <summary>Asks Teams who somebody is.</summary>
public interface IMemberLookup
{
    /// <summary>Null where Teams does not say.</summary>
    Task<Member?> FindAsync(Address chat, string userId, CancellationToken cancellationToken);
}

/// <summary>Somebody as their tenant's directory has them.</summary>
/// <param name="Email">The e-mail or, failing that, user principal name; null where Teams does not say.</param>
public sealed record Member(string? Email, string? GivenName = null, string? Surname = null);
