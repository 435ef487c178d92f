using System.Collections.Concurrent;
using PixBot.Simulator.Hosting;

namespace PixBot.Simulator.Sending;

/// <summary>Files that people dropped, for the bot to fetch by an unguessable link while it lasts.</summary>
internal sealed class FileStore(HostAddress address, TimeProvider clock)
{
    public const string Path = "simulator/files/";

    private static readonly TimeSpan Lifetime = TimeSpan.FromMinutes(10);

    private readonly ConcurrentDictionary<Guid, StoredFile> files = [];

    public Uri Add(string name, byte[] content)
    {
        var now = clock.GetUtcNow();
        foreach (var (old, file) in files)
        {
            if (file.Until < now)
                files.TryRemove(old, out _);
        }

        var token = Guid.NewGuid();
        files[token] = new StoredFile(name, content, now + Lifetime);
        return new Uri(address.Base, $"{Path}{token}/{Uri.EscapeDataString(name)}");
    }

    public StoredFile? Find(Guid token) => files.TryGetValue(token, out var file) && file.Until >= clock.GetUtcNow() ? file : null;
}

internal sealed record StoredFile(string Name, byte[] Content, DateTimeOffset Until);
