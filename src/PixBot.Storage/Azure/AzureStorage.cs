using Azure;
using Azure.Data.Tables;
using Azure.Identity;
using Azure.Storage.Queues;
using PixBot.Core.Jobs;
using PixBot.Core.State;

namespace PixBot.Storage.Azure;

/// <summary>One table and two queues of a storage account.</summary>
internal sealed class AzureStorage : IStore
{
    /// <summary>Of the table; the queues' names begin so.</summary>
    public const string DefaultName = "pixbot";

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private readonly TableClient table;
    private readonly Dictionary<string, QueueClient> queues;
    private readonly TimeProvider clock;

    public AzureStorage(AzureClients clients, string name, TimeProvider clock)
    {
        this.clock = clock;
        table = clients.Tables.GetTableClient(name);
        queues = WorkQueues.All.ToDictionary(queue => queue, queue => clients.Queues.GetQueueClient($"{name}-{queue}"));
        Table = new AzureTable(table);
    }

    public ITable Table { get; }

    public IWorkQueue Queue(string name) => new AzureWorkQueue(queues[name], new AzureDeadLetters(Table, name, clock));

    public async Task PrepareAsync(CancellationToken cancellationToken)
    {
        using var patience = new CancellationTokenSource(Patience, clock);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(patience.Token, cancellationToken);
        try
        {
            await Task.WhenAll(
                queues.Values.Select(queue => (Task)queue.CreateIfNotExistsAsync(cancellationToken: either.Token))
                    .Append(table.CreateIfNotExistsAsync(either.Token)));
        }
        catch (Exception cause) when (!cancellationToken.IsCancellationRequested && IsOutage(cause))
        {
            throw new StoreUnavailableException(
                $"PixBot:Storage: the storage account at {table.Uri.Authority} does not answer or does not let PixBot in: {FirstLine(cause)}", cause);
        }
    }

    /// <summary>Deletes table and queues with all that they hold; for tests, whose stores are their own.</summary>
    public Task DeleteAsync(CancellationToken cancellationToken) => Task.WhenAll(
        queues.Values.Select(queue => (Task)queue.DeleteIfExistsAsync(cancellationToken)).Append(table.DeleteAsync(cancellationToken)));

    private static bool IsOutage(Exception cause) =>
        cause is RequestFailedException or AuthenticationFailedException or AggregateException or OperationCanceledException;

    private static string FirstLine(Exception cause) => cause.Message.Split('\n', 2)[0].Trim();
}
