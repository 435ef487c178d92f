using System.Text.Json;
using PixBot.Core.Deliveries.Reporting;
using PixBot.Core.Localization;
using PixBot.Core.Messaging;
using PixBot.Core.State;

namespace PixBot.Core.Deliveries;

/// <summary>A kind of broadcast whose parameters are a record, and whose report is the common one.</summary>
internal abstract class CardBroadcast<TParameters>(string kind) : IBroadcastKind
{
    public string Kind => kind;

    public Task<IReadOnlyList<Recipient>> AudienceAsync(Broadcast broadcast, CancellationToken cancellationToken) =>
        AudienceAsync(broadcast.Key.School, Read(broadcast), cancellationToken);

    public Task<DateTimeOffset?> DeadlineAsync(Broadcast broadcast, CancellationToken cancellationToken) =>
        DeadlineAsync(broadcast.Key.School, Read(broadcast), cancellationToken);

    public Task<IBroadcastMessages> PrepareAsync(Broadcast broadcast, CancellationToken cancellationToken) =>
        PrepareAsync(broadcast.Key, Read(broadcast), cancellationToken);

    public Message Report(Broadcast broadcast, BroadcastProgress progress)
    {
        var title = Title(Read(broadcast), broadcast.Language);
        return new Message.Card(ReportCards.Build(broadcast, title, progress), title);
    }

    public Task OnFinishedAsync(Broadcast broadcast, BroadcastProgress progress, CancellationToken cancellationToken) =>
        OnFinishedAsync(broadcast.Key, Read(broadcast), cancellationToken);

    public Task OnProgressAsync(Broadcast broadcast, BroadcastProgress progress, CancellationToken cancellationToken) =>
        OnProgressAsync(broadcast.Key, Read(broadcast), progress, cancellationToken);

    protected virtual Task OnProgressAsync(
        BroadcastKey key, TParameters parameters, BroadcastProgress progress, CancellationToken cancellationToken) => Task.CompletedTask;

    protected virtual Task OnFinishedAsync(BroadcastKey key, TParameters parameters, CancellationToken cancellationToken) =>
        Task.CompletedTask;

    /// <summary>Null for a day.</summary>
    protected virtual Task<DateTimeOffset?> DeadlineAsync(SchoolId schoolId, TParameters parameters, CancellationToken cancellationToken) =>
        Task.FromResult<DateTimeOffset?>(null);

    /// <summary>Of the referent's report.</summary>
    protected abstract string Title(TParameters parameters, Language language);

    protected abstract Task<IReadOnlyList<Recipient>> AudienceAsync(
        SchoolId schoolId, TParameters parameters, CancellationToken cancellationToken);

    protected abstract Task<IBroadcastMessages> PrepareAsync(BroadcastKey key, TParameters parameters, CancellationToken cancellationToken);

    private static TParameters Read(Broadcast broadcast) => JsonSerializer.Deserialize<TParameters>(broadcast.Parameters)
        ?? throw new InvalidDataException($"The broadcast of kind '{broadcast.Kind}' has no parameters.");
}
