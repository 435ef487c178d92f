namespace PixBot.Core.State;

/// <summary>
/// Encrypts what must not be read from a copy of the store: access codes, session passwords, download links.
/// In the app this is ASP.NET Core Data Protection.
/// </summary>
public interface ISecretProtector
{
    string Protect(string secret);

    /// <summary>The secret, or null where the text was not protected by this deployment or its key is gone.</summary>
    string? Unprotect(string protectedText);
}
