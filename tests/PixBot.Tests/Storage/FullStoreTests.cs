using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Time.Testing;
using PixBot.Core.Jobs;
using PixBot.Core.State;
using PixBot.Storage;
using PixBot.Storage.Sqlite;
using Shouldly;
using Xunit;

namespace PixBot.Tests.Storage;

public sealed class FullStoreTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("pixbot-").FullName;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    private string FilePath => Path.Combine(folder, "pixbot.db");

    [Fact]
    public async Task A_store_that_is_full_is_not_ready_and_is_again_once_there_is_room()
    {
        using var store = new SqliteStore(FilePath);
        var probe = new StoreProbe(new SqliteTable(store));
        await probe.CheckAsync(Token);

        await store.LimitAsync(pages: 1, Token);
        await FillAsync(store);
        await Should.ThrowAsync<SqliteException>(probe.CheckAsync(Token));
        await store.LimitAsync(pages: 1_000_000, Token);

        await probe.CheckAsync(Token);
    }

    [Fact]
    public async Task What_was_sent_before_the_clock_was_set_back_is_there_at_once_and_what_waits_after_still_waits()
    {
        var clock = new FakeTimeProvider(new(2026, 6, 15, 10, 0, 0, TimeSpan.Zero));
        using var store = new SqliteStore(FilePath);
        await new SqliteWorkQueue(store, WorkQueues.Work, clock).SendAsync(new("before", ""), TimeSpan.FromSeconds(30), Token);
        var back = new FakeTimeProvider(new(2026, 6, 15, 8, 0, 0, TimeSpan.Zero));
        var queue = new SqliteWorkQueue(store, WorkQueues.Work, back);
        await queue.SendAsync(new("after", ""), TimeSpan.FromSeconds(30), Token);

        (await queue.TakeAsync(10, TimeSpan.FromMinutes(1), Token)).ShouldHaveSingleItem().Message.Kind.ShouldBe("before");
        (await queue.TakeAsync(10, TimeSpan.FromMinutes(1), Token)).ShouldBeEmpty("it is held now");
    }

    [Fact]
    public async Task A_file_of_the_first_version_opens_with_the_work_in_it()
    {
        using (var old = new SqliteConnection($"Data Source={FilePath};Pooling=False"))
        {
            old.Open();
            using var command = old.CreateCommand();
            command.CommandText = """
                CREATE TABLE rows (partition TEXT NOT NULL, key TEXT NOT NULL, etag INTEGER NOT NULL, data BLOB NOT NULL, PRIMARY KEY (partition, key)) WITHOUT ROWID;
                CREATE TABLE work (id INTEGER PRIMARY KEY AUTOINCREMENT, queue TEXT NOT NULL, visible INTEGER NOT NULL, attempts INTEGER NOT NULL, receipt INTEGER NOT NULL, kind TEXT NOT NULL, body TEXT NOT NULL);
                CREATE INDEX work_by_time ON work (queue, visible, id);
                CREATE TABLE dead_letters (id INTEGER PRIMARY KEY, queue TEXT NOT NULL, at INTEGER NOT NULL, reason TEXT NOT NULL, kind TEXT NOT NULL, body TEXT NOT NULL);
                INSERT INTO work (queue, visible, attempts, receipt, kind, body) VALUES ('work', 0, 0, 0, 'test', 'body');
                PRAGMA user_version = 1;
                """;
            command.ExecuteNonQuery();
        }

        using var store = new SqliteStore(FilePath);
        (await new SqliteWorkQueue(store, WorkQueues.Work, new FakeTimeProvider()).TakeAsync(10, TimeSpan.FromMinutes(1), Token))
            .ShouldHaveSingleItem().Message.Body.ShouldBe("body");
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private static async Task FillAsync(SqliteStore store)
    {
        var table = new SqliteTable(store);
        for (var i = 0; i < 1_000; i++)
        {
            try
            {
                await table.PutAsync(new("tenant|test", $"{i}", RowValues.Of(("Text", new string('x', 500)))), Token);
            }
            catch (SqliteException)
            {
                return;
            }
        }
    }
}
