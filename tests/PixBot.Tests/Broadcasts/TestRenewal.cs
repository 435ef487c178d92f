using PixBot.Core.Deliveries.Changes;
using PixBot.Core.State;

namespace PixBot.Tests.Broadcasts;

/// <summary>Cards of which a test decides what becomes.</summary>
internal sealed class TestRenewal : ICardRenewal, ICardRenewer
{
    public const string Subject = "test-thing";

    public string Prefix => "test-";

    public string State { get; set; } = "one";

    public Func<DeliveredCard, CardChange?> Change { get; set; } = _ => null;

    public Task<string> StateAsync(SchoolId schoolId, string subject, CancellationToken cancellationToken) => Task.FromResult(State);

    public Task<ICardRenewer> PrepareAsync(SchoolId schoolId, string subject, CancellationToken cancellationToken) => Task.FromResult<ICardRenewer>(this);

    public ValueTask<CardChange?> RenewAsync(DeliveredCard card, CancellationToken cancellationToken) => ValueTask.FromResult(Change(card));
}
