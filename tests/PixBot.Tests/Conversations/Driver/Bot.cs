using System.Text;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Time.Testing;
using PixBot.Core;
using PixBot.Core.Deliveries;
using PixBot.Core.Jobs;
using PixBot.Core.Knowledge.Matching;
using PixBot.Core.Knowledge.Reading;
using PixBot.Core.Messaging;
using PixBot.Core.School;
using PixBot.Core.State;
using PixBot.Secrets;
using PixBot.Testing;
using PixBot.Tests.Broadcasts;
using Xunit;

namespace PixBot.Tests.Conversations.Driver;

/// <summary>
/// The whole of Core over a real store, with people who talk to it: <c>bot.As("lea").SayAsync("mon statut")</c>. What it
/// sends of itself goes out in <see cref="SettleAsync"/>, in no time but that of a clock to move.
/// </summary>
internal sealed class Bot : IAsyncDisposable
{
    public const string Tenant = "tenant";

    /// <summary>Training takes a while, and what it gives never changes.</summary>
    private static readonly Lazy<MatchedKnowledge> Knowledge = new(() => new MatchedKnowledge(BuiltInEntries.Read()));

    private readonly TestStore store;
    private readonly ServiceProvider services;
    private readonly Dictionary<string, Account> accounts = [];
    private readonly WorkLoop loop;

    public Bot(Action<PixBotOptions>? configure = null, Action<IServiceCollection>? beside = null)
    {
        store = TestStore.Create(Clock);
        Work = new RecordingQueue(store.Work);
        Deliveries = new RecordingQueue(store.Deliveries);
        Table = new RecordingTable(store.Table);
        var options = School.Options();
        configure?.Invoke(options);
        var collection = new ServiceCollection()
            .AddLogging(logging => logging.SetMinimumLevel(LogLevel.Trace).AddProvider(Logs))
            .AddSingleton<IConfiguration>(new ConfigurationBuilder().Build())
            .AddSingleton<TimeProvider>(Clock)
            .AddSingleton(Options.Create(options))
            .AddSingleton<ITable>(Table)
            .AddKeyedSingleton<IWorkQueue>(WorkQueues.Work, Work)
            .AddKeyedSingleton<IWorkQueue>(WorkQueues.Deliveries, Deliveries)
            .AddSingleton<IMessenger>(new ChatMessenger(this))
            .AddSingleton<IMemberLookup>(new Members(this))
            .AddSingleton<IConversationOpener>(new Opener(this))
            .AddSingleton<IFileDownloader>(new Files(this))
            .AddSingleton<IFileUploader>(OneDrive)
            .AddSingleton<ISecretProtector>(new DataProtectionSecrets(new EphemeralDataProtectionProvider()))
            .AddPixBotCore()
            .AddSingleton(Knowledge.Value)
            .AddSingleton<IPace>(new NoPace(Clock));
        beside?.Invoke(collection);
        services = collection.BuildServiceProvider(new ServiceProviderOptions { ValidateOnBuild = true });
        loop = new WorkLoop(Clock, Get<WorkDispatcher>(), Work, Deliveries);
    }

    public static CancellationToken Token => TestContext.Current.CancellationToken;

    /// <summary>A Monday, ten o'clock in Paris.</summary>
    public FakeTimeProvider Clock { get; } = new(new DateTimeOffset(2026, 5, 18, 8, 0, 0, TimeSpan.Zero));

    public CapturedLogs Logs { get; } = new();

    public RecordingQueue Work { get; }

    public RecordingQueue Deliveries { get; }

    public RecordingTable Table { get; }

    /// <summary>What is behind the link of a file, by its name.</summary>
    public Dictionary<string, byte[]> DroppedFiles { get; } = [];

    /// <summary>Where files go that people accept.</summary>
    public OneDrive OneDrive { get; } = new();

    /// <summary>What people said, typed into cards and called their files.</summary>
    public List<string> Written { get; } = [];

    /// <summary>Somebody wrote this, in a chat or in a file.</summary>
    public bool IsWritten(string words) => Written
        .Concat(DroppedFiles.Values.Select(Encoding.UTF8.GetString))
        .Any(text => text.Contains(words, StringComparison.Ordinal));

    /// <summary>What Teams answers when a chat is to be opened, by object id; null: the chat of that account.</summary>
    public Func<string, OpenOutcome?> Opens { get; set; } = _ => null;

    public IEnumerable<Account> Accounts => accounts.Values;

    public T Get<T>()
        where T : notnull => services.GetRequiredService<T>();

    /// <summary>Whoever it is, in their own chat; the e-mail is <c>name@ecole.example</c>.</summary>
    public Account As(string name)
    {
        if (!accounts.TryGetValue(name, out var account))
            accounts[name] = account = new Account(this, name);
        return account;
    }

    /// <summary>Does what is queued and due, until nothing is.</summary>
    public async Task SettleAsync()
    {
        do
            await loop.RunAsync(Token);
        while (await RunDueAsync());
    }

    /// <summary>Moves the clock, and does what has come due.</summary>
    public async Task UntilAsync(DateTimeOffset moment)
    {
        if (moment > Clock.GetUtcNow())
            Clock.SetUtcNow(moment);
        await SettleAsync();
    }

    public async Task<List<Row>> RowsAsync(string kind) =>
        await Table.QueryAsync(new RowRange(Partitions.Of(SchoolId.OfTenant(Tenant), kind)), Token).ToListAsync(Token);

    public async ValueTask DisposeAsync()
    {
        await services.DisposeAsync();
        await store.DisposeAsync();
    }

    private async Task<bool> RunDueAsync()
    {
        var rows = await Table.QueryAsync(RowRange.StartingWith(DueRow.Partition, DueRow.TimePrefix), Token).ToListAsync(Token);
        var due = rows.Select(DueRow.From).Where(row => row.NextAt(Clock.GetUtcNow()) <= Clock.GetUtcNow()).ToList();
        foreach (var (work, key) in due.Select(row => (row.Work, row.Key)))
        {
            await services.GetServices<IDueHandler>().Single(handler => handler.Kind == work.Kind).HandleAsync(work, Token);
            if (await Table.FindAsync(DueRow.Partition, key, Token) is not null)
                await Get<ISchedule>().CancelAsync(work, Token);
        }

        return due.Count > 0;
    }

    private sealed class Members(Bot bot) : IMemberLookup
    {
        public Task<Member?> FindAsync(Address chat, string userId, CancellationToken cancellationToken)
        {
            var account = bot.accounts.Values.Single(account => account.UserId == userId);
            return Task.FromResult<Member?>(new(account.Email, account.GivenName, account.Surname));
        }
    }

    private sealed class Opener(Bot bot) : IConversationOpener
    {
        public Task<OpenOutcome> OpenAsync(string tenantId, Uri serviceUrl, string userId, CancellationToken cancellationToken) => Task.FromResult(
            bot.Opens(userId) ?? new OpenOutcome.Opened(bot.accounts.Values.Single(account => account.ObjectId == userId).Address));
    }

    private sealed class Files(Bot bot) : IFileDownloader
    {
        public Task<FileDownload> DownloadAsync(UploadedFile file, CancellationToken cancellationToken) => Task.FromResult<FileDownload>(
            bot.DroppedFiles.TryGetValue(file.Name, out var content)
                ? new FileDownload.Opened(new MemoryStream(content))
                : new FileDownload.Unavailable());
    }

    private sealed class ChatMessenger(Bot bot) : IMessenger
    {
        public async Task<SendOutcome> SendAsync(Address to, Message message, CancellationToken cancellationToken)
        {
            var account = Whose(to);
            if (account.Meanwhile is { } meanwhile)
            {
                account.Meanwhile = null;
                await meanwhile();
            }

            return account.Receive(message);
        }

        public Task<SendOutcome> UpdateAsync(Address to, string activityId, Message message, CancellationToken cancellationToken) =>
            Task.FromResult(Whose(to).Receive(message, activityId));

        public Task<SendOutcome> DeleteAsync(Address to, string activityId, CancellationToken cancellationToken) =>
            Task.FromResult(Whose(to).Lose(activityId));

        private Account Whose(Address to) => bot.accounts.Values.Single(account => account.Address.ConversationId == to.ConversationId);
    }
}
