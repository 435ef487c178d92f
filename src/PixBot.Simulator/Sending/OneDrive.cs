using System.Collections.Concurrent;
using PixBot.Simulator.Chats;
using PixBot.Simulator.Hosting;

namespace PixBot.Simulator.Sending;

/// <summary>Everybody's OneDrive, as far as bots put files there: a place for each file that was accepted, open for a while.</summary>
internal sealed class OneDrive(HostAddress address, TimeProvider clock)
{
    public const string UploadPath = "simulator/uploads/";
    public const string ReceivedPath = "simulator/received/";

    private static readonly TimeSpan SessionLifetime = TimeSpan.FromMinutes(15);

    private readonly ConcurrentDictionary<Guid, UploadedContent> places = [];

    public UploadedContent Reserve(Chat chat, string name)
    {
        var token = Guid.NewGuid();
        return places[token] = new UploadedContent(token, chat, name, clock.GetUtcNow() + SessionLifetime);
    }

    public Uri UploadUrl(UploadedContent place) => new(address.Base, $"{UploadPath}{place.Token}");

    public Uri ContentUrl(UploadedContent place) => new(address.Base, $"{ReceivedPath}{place.Token}/{Uri.EscapeDataString(place.Name)}");

    /// <summary>Null where the session is over: whole, too old or ended.</summary>
    public UploadedContent? FindOpen(Guid token) =>
        places.TryGetValue(token, out var place) && place.Until >= clock.GetUtcNow() && place.Whole is null ? place : null;

    public UploadedContent? FindWhole(Guid token) => places.TryGetValue(token, out var place) && place.Whole is not null ? place : null;

    public IReadOnlyList<ReceivedFile> Of(Chat chat) =>
        [.. places.Values.Where(place => place.Chat == chat).Select(place => place.Whole is { } content ? new ReceivedFile(place.Name, content) : null).OfType<ReceivedFile>()];

    public void End(UploadedContent place) => places.TryRemove(place.Token, out _);
}
