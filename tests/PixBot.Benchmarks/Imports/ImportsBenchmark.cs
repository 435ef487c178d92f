using System.Diagnostics;
using System.Globalization;
using System.Text;
using Microsoft.Extensions.Options;
using PixBot.Core;
using PixBot.Core.Conversations;
using PixBot.Core.Messaging;
using PixBot.Core.People;
using PixBot.Core.Profiles;
using PixBot.Core.State;
using PixBot.Testing;
using PixBot.Testing.Builders;

namespace PixBot.Benchmarks.Imports;

/// <summary>How long a roster and an export take, new and once more, and how much memory they hold; by number of lines.</summary>
internal static class ImportsBenchmark
{
    private const string Tenant = "5c4001a0-7e57-4e57-8e57-0000000000be";

    private static readonly int[] DefaultSizes = [1_000, 10_000];

    public static async Task<int> RunAsync(IReadOnlyList<string> arguments)
    {
        int[] sizes = arguments.Count > 0 ? [.. arguments.Select(size => int.Parse(size, CultureInfo.InvariantCulture))] : DefaultSizes;
        Console.WriteLine("lines      what                seconds   live memory at the end, over the start");
        foreach (var size in sizes)
            await RunAsync(size);
        return 0;
    }

    private static async Task RunAsync(int size)
    {
        await using var store = TestStore.Create(TimeProvider.System);
        await using var services = Services(store).BuildServiceProvider();
        var school = new SchoolBuilder(size, Math.Max(2, size / 28));
        using var roster = await FileOf(school.RosterCsv());
        using var export = await FileOf(school.Export(ExportVariant.Current, TimeProvider.System.GetUtcNow().AddDays(-20)).ToText());
        school = null;
        var rosters = services.GetRequiredService<RosterImporter>();
        var profiles = services.GetRequiredService<ProfilesImporter>();
        foreach (var turn in new[] { "first", "again" })
        {
            await MeasureAsync(size, $"roster, {turn}", () => rosters.ImportAsync(Tenant, roster, CancellationToken.None));
            await MeasureAsync(size, $"export, {turn}", () => profiles.ImportAsync(Tenant, export, "export.csv", CancellationToken.None));
        }
    }

    private static async Task MeasureAsync<T>(int size, string what, Func<Task<T>> import)
    {
        var before = GC.GetTotalMemory(forceFullCollection: true);
        var watch = Stopwatch.StartNew();
        var outcome = await import();
        watch.Stop();
        var held = (GC.GetTotalMemory(forceFullCollection: true) - before) / (1024.0 * 1024);
        GC.KeepAlive(outcome);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{size,-10} {what,-18} {watch.Elapsed.TotalSeconds,7:F2}   {held,6:F0} MB"));
    }

    /// <summary>On disk, as a download is, so that the file itself is not in the memory measured.</summary>
    private static async Task<FileStream> FileOf(string text)
    {
        var file = new FileStream(Path.GetTempFileName(), FileMode.Create, FileAccess.ReadWrite, FileShare.None, 64 * 1024, FileOptions.DeleteOnClose);
        await file.WriteAsync(Encoding.UTF8.GetBytes(text));
        file.Position = 0;
        return file;
    }

    private static IServiceCollection Services(TestStore store) => new ServiceCollection()
        .AddLogging()
        .AddSingleton(store.Table)
        .AddSingleton(Options.Create(new PixBotOptions()))
        .AddSingleton<IMemberLookup, NobodyKnown>()
        .AddSingleton<ISecretProtector, Plain>()
        .AddPeople()
        .AddProfiles();

    private sealed class Plain : ISecretProtector
    {
        public string Protect(string secret) => secret;

        public string? Unprotect(string protectedText) => protectedText;
    }

    private sealed class NobodyKnown : IMemberLookup
    {
        public Task<Member?> FindAsync(Address chat, string userId, CancellationToken cancellationToken) => Task.FromResult<Member?>(null);
    }
}
