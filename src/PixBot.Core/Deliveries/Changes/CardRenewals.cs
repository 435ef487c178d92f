using System.Text.Json;
using PixBot.Core.Deliveries.Rows;
using PixBot.Core.State;

namespace PixBot.Core.Deliveries.Changes;

/// <summary>
/// The one way to change what was delivered: every card about something, in every chat, is brought up to date with the
/// guarantees of sending. Starting the same renewal twice is starting it once.
/// </summary>
internal sealed class CardRenewals(IEnumerable<ICardRenewal> renewals, Broadcaster broadcaster)
{
    /// <param name="occasion">Tells renewals of one state apart: letters, digits and hyphens.</param>
    /// <param name="kinds">Of the cards that it is about; null for all.</param>
    /// <param name="onlyLost">Only the cards whose holder may not see them any more: nothing has changed for the others.</param>
    public async Task RenewAsync(
        SchoolId schoolId,
        string subject,
        CancellationToken cancellationToken,
        string? occasion = null,
        IReadOnlyList<string>? kinds = null,
        bool onlyLost = false)
    {
        var state = await StateAsync(schoolId, subject, cancellationToken);
        var id = string.Join('-', new[] { "renewal", subject, state, occasion }.OfType<string>());
        await broadcaster.StartAsync(
            new Broadcast(new(schoolId, id), RenewalBroadcast.Name, CreatedBy: null, JsonSerializer.Serialize(new RenewalParameters(subject, state, kinds, onlyLost)))
            {
                IsUrgent = true,
            },
            cancellationToken);
    }

    /// <summary>
    /// What was under way while something changed may have gone out as it was before: once such a broadcast is over, cards are
    /// brought up to date again.
    /// </summary>
    public async Task AfterAsync(Broadcast finished, CancellationToken cancellationToken)
    {
        if (About(finished) is { } about && await StateAsync(finished.Key.School, about.Id, cancellationToken) is var state && state != about.State)
            await RenewAsync(finished.Key.School, about.Id, cancellationToken, After(finished.Key));
    }

    public async Task<string> StateAsync(SchoolId schoolId, string subject, CancellationToken cancellationToken) =>
        await Of(subject).StateAsync(schoolId, subject, cancellationToken);

    public Task<ICardRenewer> PrepareAsync(SchoolId schoolId, string subject, CancellationToken cancellationToken) =>
        Of(subject).PrepareAsync(schoolId, subject, cancellationToken);

    private static string After(BroadcastKey key) =>
        $"after-{Fingerprint.Of(key.Id, 12)}";

    private ICardRenewal Of(string subject) => renewals.Single(renewal => subject.StartsWith(renewal.Prefix, StringComparison.Ordinal));

    private static CardSubject? About(Broadcast broadcast) => broadcast.Kind == RenewalBroadcast.Name
        ? JsonSerializer.Deserialize<RenewalParameters>(broadcast.Parameters) is { } renewed ? new(renewed.Subject, renewed.State) : null
        : broadcast.About;
}
