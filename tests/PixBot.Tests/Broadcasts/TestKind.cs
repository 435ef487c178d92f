using PixBot.Core.Deliveries;
using PixBot.Core.Messaging;

namespace PixBot.Tests.Broadcasts;

/// <summary>A kind whose audience and messages a test decides.</summary>
internal sealed class TestKind : IBroadcastKind, IBroadcastMessages
{
    private int prepared;
    private int finished;

    public string Kind => "test";

    public IReadOnlyList<Recipient> Audience { get; set; } = [];

    public Func<Recipient, Message?> Write { get; set; } = recipient => new Message.Text($"Hello {recipient.PersonId} {recipient.Data}");

    public DateTimeOffset? Deadline { get; set; }

    /// <summary>What expanding meets, such as a throw.</summary>
    public Action Expanding { get; set; } = () => { };

    public int Prepared => prepared;

    public int Finished => finished;

    public BroadcastProgress? Last { get; private set; }

    public Task<IReadOnlyList<Recipient>> AudienceAsync(Broadcast broadcast, CancellationToken cancellationToken)
    {
        Expanding();
        return Task.FromResult(Audience);
    }

    public Task<DateTimeOffset?> DeadlineAsync(Broadcast broadcast, CancellationToken cancellationToken) => Task.FromResult(Deadline);

    public Task<IBroadcastMessages> PrepareAsync(Broadcast broadcast, CancellationToken cancellationToken)
    {
        Interlocked.Increment(ref prepared);
        return Task.FromResult<IBroadcastMessages>(this);
    }

    public ValueTask<Message?> RenderAsync(Recipient recipient, CancellationToken cancellationToken) => ValueTask.FromResult(Write(recipient));

    public Message Report(Broadcast broadcast, BroadcastProgress progress) =>
        new Message.Text($"{broadcast.State}{(broadcast.StuckSince is null ? "" : " stuck")} sent {progress.Sent} of {progress.Total}, cancelled {progress.Cancelled}");

    public Task OnFinishedAsync(Broadcast broadcast, BroadcastProgress progress, CancellationToken cancellationToken)
    {
        Interlocked.Increment(ref finished);
        Last = progress;
        return Task.CompletedTask;
    }
}
