using System.Text.RegularExpressions;
using Microsoft.Extensions.Options;
using PixBot.Storage.Azure;

namespace PixBot.Storage;

internal sealed partial class StorageOptionsCheck : IValidateOptions<StorageOptions>
{
    public ValidateOptionsResult Validate(string? name, StorageOptions options) => Fault(options) is { } fault
        ? ValidateOptionsResult.Fail(fault)
        : ValidateOptionsResult.Success;

    private static string? Fault(StorageOptions options) => options switch
    {
        { Provider: StorageProvider.Sqlite } when string.IsNullOrWhiteSpace(options.Path) =>
            "PixBot:Storage:Path is empty; it names the SQLite file, such as data/pixbot.db.",
        { Provider: StorageProvider.Azure } when IsMissing(options.ConnectionString) && IsMissing(options.AccountName) =>
            "PixBot:Storage:Provider is Azure, so PixBot:Storage:AccountName (with the app's identity) or PixBot:Storage:ConnectionString is needed; neither is set.",
        { Provider: StorageProvider.Azure } when !IsMissing(options.ConnectionString) && !AzureClients.CanRead(options.ConnectionString!) =>
            "PixBot:Storage:ConnectionString is not one of a storage account; copy it from the account's access keys.",
        { Provider: StorageProvider.Azure } when IsMissing(options.ConnectionString) && !AccountName().IsMatch(options.AccountName!) =>
            "PixBot:Storage:AccountName is not the name of a storage account: 3 to 24 lower-case letters and digits.",
        { Provider: not (StorageProvider.Sqlite or StorageProvider.Azure) } =>
            "PixBot:Storage:Provider is neither Sqlite nor Azure.",
        _ => null,
    };

    private static bool IsMissing(string? value) => string.IsNullOrWhiteSpace(value);

    [GeneratedRegex("^[a-z0-9]{3,24}$")]
    private static partial Regex AccountName();
}
