using Azure.Core;
using Azure.Identity;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;
using PixBot.Core.State;
using PixBot.Core.State.Personal;

namespace PixBot.Secrets;

internal static class SecretsServices
{
    /// <summary>
    /// Where the keys lie: beside the SQLite file in a folder of their own, so that a copy of the one does not open the
    /// other; in the cloud in the table that all replicas share, wrapped by a key of the Key Vault.
    /// </summary>
    public static void AddSecrets(this WebApplicationBuilder builder)
    {
        builder.Services.AddOptions<KeyOptions>().BindConfiguration(KeyOptions.Section);
        builder.Services.AddPersonalData(PersonalTable.OfNobody("key-ring"));
        builder.Services.AddDataProtection().SetApplicationName("PixBot");
        builder.Services.AddSingleton<ISecretProtector, DataProtectionSecrets>();
        builder.Services.AddHttpClient<KeyVault>();
        builder.Services.TryAddSingleton<TokenCredential>(_ => new DefaultAzureCredential());
        builder.Services.AddSingleton<KeyWrap>();
        builder.Services.AddSingleton<IConfigureOptions<KeyManagementOptions>, KeyRing>();
    }
}
