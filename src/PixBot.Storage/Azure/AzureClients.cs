using Azure.Core;
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
            return new(new(options.ConnectionString, Tabled()), new(options.ConnectionString, Queued()));
        var identity = new DefaultAzureCredential();
        return new(
            new(new Uri($"https://{options.AccountName}.table.core.windows.net"), identity, Tabled()),
            new(new Uri($"https://{options.AccountName}.queue.core.windows.net"), identity, Queued()));
    }

    private static TableClientOptions Tabled() => Patient(new TableClientOptions());

    private static QueueClientOptions Queued() => Patient(new QueueClientOptions());

    /// <summary>By default the SDK waits 100 seconds for each answer; whoever asks the bot something does not.</summary>
    private static TOptions Patient<TOptions>(TOptions options)
        where TOptions : ClientOptions
    {
        options.Retry.NetworkTimeout = TimeSpan.FromSeconds(5);
        options.Retry.MaxRetries = 2;
        options.Retry.Delay = TimeSpan.FromMilliseconds(400);
        options.Retry.MaxDelay = TimeSpan.FromSeconds(2);
        return options;
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
