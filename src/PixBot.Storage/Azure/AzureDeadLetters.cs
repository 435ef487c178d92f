using PixBot.Core.Jobs;
using PixBot.Core.State;

namespace PixBot.Storage.Azure;

/// <summary>The dead letters of one queue: a partition of the table, by message id, so that a repetition writes the same row.</summary>
internal sealed class AzureDeadLetters(ITable table, string queue, TimeProvider clock)
{
    private readonly string partition = $"dead-letters|{queue}";

    public Task AddAsync(string id, WorkMessage message, string reason, CancellationToken cancellationToken) => table.PutAsync(
        new(partition, id, RowValues.Of(
            ("Kind", message.Kind),
            ("Body", message.Body),
            ("Reason", DeadLetterReasons.Short(reason)),
            ("At", clock.GetUtcNow()))),
        cancellationToken);

    public async Task<IReadOnlyList<DeadLetter>> ListAsync(int max, CancellationToken cancellationToken)
    {
        var letters = new List<DeadLetter>();
        await foreach (var row in table.QueryAsync(new(partition), cancellationToken))
        {
            if (letters.Count == max)
                break;
            letters.Add(Read(row));
        }

        return letters;
    }

    public async Task<bool> ExistsAsync(string id, CancellationToken cancellationToken) =>
        await table.FindAsync(partition, id, cancellationToken) is not null;

    public Task<bool> RemoveAsync(string id, CancellationToken cancellationToken) =>
        table.TryDeleteAsync(partition, id, cancellationToken);

    private static DeadLetter Read(Row row) => new(
        row.Key,
        new(row.Values.RequiredText("Kind"), row.Values.RequiredText("Body")),
        row.Values.RequiredText("Reason"),
        row.Values.Time("At") ?? default);
}
