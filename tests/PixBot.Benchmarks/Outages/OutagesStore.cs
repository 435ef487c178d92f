using Microsoft.Data.Sqlite;
using PixBot.Benchmarks.Turns;

namespace PixBot.Benchmarks.Outages;

/// <summary>Where the app keeps its state, and how that goes away for a while.</summary>
internal abstract class OutagesStore(StoreKind kind) : IAsyncDisposable
{
    public StoreKind Kind => kind;

    public abstract IReadOnlyList<(string Name, string Value)> Settings { get; }

    /// <summary>True where waiting in queues passes with the app's clock.</summary>
    public abstract bool FollowsClock { get; }

    /// <summary>Null where there is none of this kind.</summary>
    public static async Task<OutagesStore?> OpenAsync(StoreKind kind) => kind == StoreKind.Sqlite ? new OfSqlite() : await AzuriteProxy.StartAsync();

    /// <returns>Mends it when disposed.</returns>
    public abstract Task<IAsyncDisposable> BreakAsync(PixBotHost host);

    public virtual ValueTask DisposeAsync() => ValueTask.CompletedTask;

    /// <summary>Another process holds the file: whatever the app writes fails after ten seconds.</summary>
    private sealed class OfSqlite() : OutagesStore(StoreKind.Sqlite)
    {
        public override IReadOnlyList<(string Name, string Value)> Settings => [];

        public override bool FollowsClock => true;

        public override async Task<IAsyncDisposable> BreakAsync(PixBotHost host)
        {
            var other = new SqliteConnection($"Data Source={host.StorePath};Pooling=False");
            await other.OpenAsync();
            await using var hold = other.CreateCommand();
            hold.CommandText = "BEGIN IMMEDIATE";
            await hold.ExecuteNonQueryAsync();
            return other;
        }
    }
}
