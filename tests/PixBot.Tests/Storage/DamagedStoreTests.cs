using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Time.Testing;
using PixBot.Core.State;
using PixBot.Storage;
using PixBot.Storage.Sqlite;
using PixBot.Tests.Conversations.Driver;
using Shouldly;
using Xunit;

namespace PixBot.Tests.Storage;

/// <summary>A store that is damaged or gone is said to be so, once and with what to do; it is never an empty school.</summary>
public sealed class DamagedStoreTests : IDisposable
{
    private const int PageSize = 4096;

    private readonly string folder = Directory.CreateTempSubdirectory("pixbot-").FullName;
    private readonly FakeTimeProvider clock = new(new(2026, 6, 15, 8, 0, 0, TimeSpan.Zero));
    private readonly CapturedLogs logs = new();
    private readonly StoreDamage damage;

    public DamagedStoreTests()
    {
        var factory = LoggerFactory.Create(logging => logging.AddProvider(logs));
        damage = new(factory.CreateLogger<StoreDamage>());
    }

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    private string FilePath => Path.Combine(folder, "pixbot.db");

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public async Task A_damaged_page_stops_the_start_with_the_file_and_what_to_do()
    {
        await FillAsync();
        Damage(from: 8);

        using var store = Open();
        var refused = await Should.ThrowAsync<StoreUnavailableException>(() => store.PrepareAsync(Token));

        refused.Message.ShouldStartWith($"PixBot:Storage:Path: the file '{FilePath}' is damaged; restore it.");
        refused.Message.ShouldNotContain("\n");
    }

    [Fact]
    public async Task A_page_damaged_while_the_app_runs_is_logged_once_and_reported()
    {
        await FillAsync();
        using var store = Open();
        await store.PrepareAsync(Token);
        damage.Fault.ShouldBeNull();
        Damage(from: 2);

        using var running = Open();
        for (var i = 0; i < 20; i++)
        {
            await Should.ThrowAsync<Microsoft.Data.Sqlite.SqliteException>(() => running.Table.FindAsync("tenant|test", $"{i}", Token));
            await Should.ThrowAsync<Microsoft.Data.Sqlite.SqliteException>(() => running.Table.PutAsync(NewRow(i), Token));
        }

        damage.Fault.ShouldNotBeNull().ShouldContain("the file 'pixbot.db' is damaged; restore it.");
        damage.Fault.ShouldNotContain(folder, customMessage: "anybody may read the health report");
        logs.All.Split('\n').ShouldHaveSingleItem().ShouldContain($"the file '{FilePath}' is damaged; restore it.");
    }

    [Fact]
    public async Task A_damaged_first_page_stops_the_start_as_any_other()
    {
        await FillAsync();
        Damage(from: 1);

        Should.Throw<StoreUnavailableException>(() => Open()).Message.ShouldContain("is damaged; restore it.");
    }

    [Fact]
    public async Task Healthy_pages_are_no_fault()
    {
        await FillAsync();
        using var store = Open();

        await store.PrepareAsync(Token);

        damage.Fault.ShouldBeNull();
        logs.All.ShouldBeEmpty();
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_store_that_is_gone_where_one_was_is_not_an_empty_school(bool isEmptied)
    {
        await FillAsync();
        if (isEmptied)
            await File.WriteAllBytesAsync(FilePath, [], Token);
        else
            File.Delete(FilePath);

        var refused = Should.Throw<StoreUnavailableException>(() => Open());

        refused.Message.ShouldStartWith($"PixBot:Storage:Path: the file '{FilePath}' is missing or empty");
        refused.Message.ShouldContain($"To begin anew with an empty school, delete {FilePath}.marker.");
        new FileInfo(FilePath).Exists.ShouldBe(isEmptied, "nothing was made in its place");
    }

    [Fact]
    public async Task Whoever_deletes_the_marker_too_begins_anew()
    {
        await FillAsync();
        File.Delete(FilePath);
        File.Delete($"{FilePath}.marker");

        using var store = Open();

        (await store.Table.FindAsync("tenant|test", "1", Token)).ShouldBeNull();
        File.Exists($"{FilePath}.marker").ShouldBeTrue();
    }

    [Fact]
    public async Task A_store_from_before_there_were_markers_opens_and_gets_one()
    {
        await FillAsync();
        File.Delete($"{FilePath}.marker");

        using (var store = Open())
            (await store.Table.FindAsync("tenant|test", "1", Token)).ShouldNotBeNull();

        File.Exists($"{FilePath}.marker").ShouldBeTrue();
    }

    [Fact]
    public async Task The_last_changes_without_their_file_are_kept_and_nothing_starts_over_them()
    {
        await File.WriteAllTextAsync($"{FilePath}-wal", "what was written last", Token);

        Should.Throw<StoreUnavailableException>(() => Open()).Message.ShouldContain($"'{FilePath}-wal', its last changes, is there");

        (await File.ReadAllTextAsync($"{FilePath}-wal", Token)).ShouldBe("what was written last");
    }

    [Fact]
    public async Task A_file_deleted_under_the_running_app_is_reported()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows deletes no open file.");
        using var store = Open();
        await store.Table.PutAsync(NewRow(1), Token);
        damage.Fault.ShouldBeNull();

        File.Delete(FilePath);

        damage.Fault.ShouldNotBeNull().ShouldContain("the file 'pixbot.db' was deleted or moved while PixBot runs");
        _ = damage.Fault;
        logs.All.Split('\n').ShouldHaveSingleItem();
    }

    private static Row NewRow(int i) => new("tenant|test", $"{i}", RowValues.Of(("Text", new string('x', 500))));

    private SqliteStorage Open() => new(FilePath, clock, damage);

    /// <summary>Some fifty pages, all of them in the file once it is closed.</summary>
    private async Task FillAsync()
    {
        using var store = Open();
        for (var i = 0; i < 400; i++)
            await store.Table.PutAsync(NewRow(i), Token);
    }

    /// <summary>As a bad sector does: from this page on, counted from 1, the file has the right length and nothing in it.</summary>
    private void Damage(int from)
    {
        using var file = new FileStream(FilePath, FileMode.Open, FileAccess.ReadWrite, FileShare.ReadWrite);
        file.Position = (from - 1) * PageSize;
        var rest = new byte[file.Length - file.Position];
        Array.Fill<byte>(rest, 0xA5);
        file.Write(rest);
    }
}
