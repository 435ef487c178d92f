using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;
using PixBot.Core.State;

namespace PixBot.Secrets;

internal sealed class DataProtectionSecrets(IDataProtectionProvider provider) : ISecretProtector
{
    private readonly IDataProtector protector = provider.CreateProtector("PixBot.Secrets.v1");

    public string Protect(string secret) => protector.Protect(secret);

    public string? Unprotect(string protectedText)
    {
        try
        {
            return protector.Unprotect(protectedText);
        }
        catch (CryptographicException)
        {
            return null;
        }
    }
}
