using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Time.Testing;
using PixBot.Core.Jobs;
using PixBot.Core.State;
using PixBot.Storage;
using PixBot.Storage.Sqlite;
using Shouldly;
using Xunit;

namespace PixBot.Tests.Storage;

public sealed class SqliteStoreTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("pixbot-").FullName;
    private readonly FakeTimeProvider clock = new(new(2026, 6, 15, 8, 0, 0, TimeSpan.Zero));

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    private string FilePath => Path.Combine(folder, "data", "pixbot.db");

    private SqliteStorage Open(string? path = null) => new(path ?? FilePath, clock);

    private static Row NewRow(string key, int count = 0) => new("tenant|test", key, RowValues.Of(("Count", count)));

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public async Task What_was_written_is_there_when_the_file_is_opened_again()
    {
        using (var store = Open())
        {
            await store.Table.PutAsync(NewRow("a", 7), Token);
            await store.Queue(WorkQueues.Work).SendAsync(new("test", "body"), TimeSpan.Zero, Token);
        }

        using var again = Open();
        (await again.Table.FindAsync("tenant|test", "a", Token))!.Values.Int("Count").ShouldBe(7);
        (await again.Queue(WorkQueues.Work).TakeAsync(1, TimeSpan.FromMinutes(1), Token)).ShouldHaveSingleItem();
    }

    [Fact]
    public async Task What_was_written_is_in_the_files_at_once_so_that_a_killed_process_loses_nothing()
    {
        using var store = Open();
        await store.Table.PutAsync(NewRow("a", 7), Token);

        // What the system keeps of a killed process are its files as they are now.
        var copy = Directory.CreateDirectory(Path.Combine(folder, "copy")).FullName;
        foreach (var file in Directory.GetFiles(Path.GetDirectoryName(FilePath)!, "*.db*").Where(file => !file.EndsWith("-shm", StringComparison.Ordinal)))
            File.Copy(file, Path.Combine(copy, Path.GetFileName(file)));

        using var found = Open(Path.Combine(copy, "pixbot.db"));
        (await found.Table.FindAsync("tenant|test", "a", Token))!.Values.Int("Count").ShouldBe(7);
    }

    [Fact]
    public async Task Two_processes_count_up_in_one_file_and_lose_no_count()
    {
        using var one = Open();
        using var other = Open();

        await Task.WhenAll(Enumerable.Range(0, 40).Select(i => (i % 2 == 0 ? one : other).Table.ChangeAsync(
            "tenant|test", "counter", row => NewRow("counter", (row?.Values.Int("Count") ?? 0) + 1), Token)));

        (await one.Table.FindAsync("tenant|test", "counter", Token))!.Values.Int("Count").ShouldBe(40);
    }

    [Fact]
    public async Task Two_processes_on_one_queue_never_hold_the_same_message()
    {
        using var one = Open();
        using var other = Open();
        for (var i = 0; i < 200; i++)
            await one.Queue(WorkQueues.Work).SendAsync(new("test", $"{i}"), TimeSpan.Zero, Token);

        var taken = await Task.WhenAll(new[] { one, other, one, other }.Select(store => Task.Run(() => DrainAsync(store), Token)));

        taken.SelectMany(bodies => bodies).Count().ShouldBe(200);
        taken.SelectMany(bodies => bodies).Distinct().Count().ShouldBe(200);
    }

    [Fact]
    public async Task The_queues_of_one_file_are_apart()
    {
        using var store = Open();
        await store.Queue(WorkQueues.Work).SendAsync(new("test", "body"), TimeSpan.Zero, Token);

        (await store.Queue(WorkQueues.Deliveries).TakeAsync(1, TimeSpan.FromMinutes(1), Token)).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_write_that_throws_fails_alone_among_those_written_with_it()
    {
        using var store = new SqliteStore(Path.Combine(folder, "direct.db"));
        var works = Enumerable.Range(0, 50).Select(i => store.WriteAsync(
            session =>
            {
                session.Execute("INSERT INTO rows (partition, key, etag, data) VALUES ('p', $1, 1, x'00')", $"{i}");
                return i == 25 ? throw new InvalidOperationException("Bug") : new Work<int>(i);
            },
            Token)).ToList();

        await works[25].ShouldThrowAsync<InvalidOperationException>();
        await Task.WhenAll(works.Where((_, i) => i != 25));
        (await store.ReadAsync(session => session.Scalar("SELECT count(*) FROM rows"), Token)).ShouldBe(49L);
    }

    [Fact]
    public async Task A_write_that_is_cancelled_before_its_turn_writes_nothing()
    {
        using var store = new SqliteStore(Path.Combine(folder, "direct.db"));
        using var gate = new ManualResetEventSlim();
        using var cancellation = new CancellationTokenSource();
        var before = store.WriteAsync(
            _ =>
            {
                gate.Wait(Token);
                return new Work<int>(0);
            },
            Token);
        var cancelled = store.WriteAsync(
            session => new Work<int>(session.Execute("INSERT INTO rows (partition, key, etag, data) VALUES ('p', 'k', 1, x'00')")),
            cancellation.Token);

        await cancellation.CancelAsync();
        gate.Set();

        await before;
        await cancelled.ShouldThrowAsync<OperationCanceledException>();
        (await store.ReadAsync(session => session.Scalar("SELECT count(*) FROM rows"), Token)).ShouldBe(0L);
    }

    [Fact]
    public void A_file_of_a_newer_PixBot_is_left_alone()
    {
        Open().Dispose();
        using (var connection = new SqliteConnection($"Data Source={FilePath};Pooling=False"))
        {
            connection.Open();
            using var command = connection.CreateCommand();
            command.CommandText = "PRAGMA user_version = 99";
            command.ExecuteNonQuery();
        }

        Should.Throw<StoreUnavailableException>(() => Open()).Message.ShouldContain("newer PixBot");
    }

    [Fact]
    public void A_file_that_cannot_be_opened_is_named_with_its_setting()
    {
        var unavailable = Should.Throw<StoreUnavailableException>(() => Open(folder));

        unavailable.Message.ShouldStartWith($"PixBot:Storage:Path: the file '{folder}' cannot be opened");
        unavailable.Message.ShouldNotContain("\n");
    }

    [Fact]
    public void A_file_that_is_no_database_is_named_with_its_setting()
    {
        var path = Path.Combine(folder, "notes.txt");
        File.WriteAllText(path, new string('x', 5_000));

        Should.Throw<StoreUnavailableException>(() => Open(path)).Message.ShouldContain("PixBot:Storage:Path");
        File.ReadAllText(path).ShouldBe(new string('x', 5_000));
    }

    [Fact]
    public void Only_the_account_that_runs_the_bot_can_read_the_file()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no file modes.");
        using var store = Open();

        foreach (var file in Directory.GetFiles(Path.GetDirectoryName(FilePath)!))
#pragma warning disable CA1416 // Skipped on Windows.
            File.GetUnixFileMode(file).ShouldBe(UnixFileMode.UserRead | UnixFileMode.UserWrite);
#pragma warning restore CA1416
    }

    private static async Task<List<string>> DrainAsync(SqliteStorage store)
    {
        var bodies = new List<string>();
        while (await store.Queue(WorkQueues.Work).TakeAsync(7, TimeSpan.FromMinutes(5), Token) is { Count: > 0 } messages)
            bodies.AddRange(messages.Select(message => message.Message.Body));
        return bodies;
    }
}
