using Azure.Data.Tables;
using Azure.Identity;
using Azure.Storage.Queues;

namespace PixBot.Storage.Azure;

/// <summary>The SDK's clients, which retry by themselves and may be shared by all threads.</summary>
internal sealed record AzureClients(TableServiceClient Tables, QueueServiceClient Queues)
{
    public static AzureClients Of(StorageOptions options)
    {
        if (!string.IsNullOrWhiteSpace(options.ConnectionString))
            return new(new(options.ConnectionString), new(options.ConnectionString));
        var identity = new DefaultAzureCredential();
        return new(
            new(new Uri($"https://{options.AccountName}.table.core.windows.net"), identity),
            new(new Uri($"https://{options.AccountName}.queue.core.windows.net"), identity));
    }

    public static bool CanRead(string connectionString)
    {
        try
        {
            return new TableServiceClient(connectionString).Uri.IsAbsoluteUri
                && new QueueServiceClient(connectionString).Uri.IsAbsoluteUri;
        }
        catch (Exception fault) when (fault is FormatException or InvalidOperationException or ArgumentException)
        {
            return false;
        }
    }
}
