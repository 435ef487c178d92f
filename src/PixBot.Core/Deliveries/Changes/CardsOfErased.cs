using PixBot.Core.Messaging;
using PixBot.Core.School;
using PixBot.Core.State.Personal;

namespace PixBot.Core.Deliveries.Changes;

/// <summary>
/// Takes out of somebody's chat what nobody but them may see, before the rows go that lead to it. At once and by itself: a
/// broadcast would be written down, and begin when the rows are gone.
/// </summary>
internal sealed class CardsOfErased(DeliveredCards delivered, CardRenewals renewals, CardChanger changer, TimeProvider clock)
{
    private const int Attempts = 3;
    private static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(2);

    public async Task EndAsync(DataSubject person, string subject, CancellationToken cancellationToken)
    {
        var cards = (await delivered.AboutAsync(person.School, subject, cancellationToken))
            .Where(card => person.Ids.Contains(card.PersonId, StringComparer.Ordinal) || person.Ids.Contains(card.Account, StringComparer.OrdinalIgnoreCase))
            .ToList();
        if (cards.Count == 0)
            return;
        var renewer = await renewals.PrepareAsync(person.School, subject, cancellationToken);
        foreach (var chat in cards.GroupBy(card => card.At))
        {
            var changes = new List<CardChange>();
            foreach (var card in chat)
            {
                if (await renewer.RenewAsync(card with { PersonId = "", HolderRole = Role.Guest }, cancellationToken) is { } change)
                    changes.Add(change with { OnlyInPlace = true });
            }

            await ChangeAsync(chat.Key, new(changes), cancellationToken);
        }
    }

    private async Task ChangeAsync(Address chat, ChangedCards changes, CancellationToken cancellationToken)
    {
        for (var attempt = 1; attempt <= Attempts; attempt++)
        {
            var outcome = await changer.ChangeAsync(chat, changes, cancellationToken);
            if (outcome?.WaitBeforeRetry(TimeSpan.FromSeconds(attempt)) is not { } wait || wait > LongestWait)
                return;
            await Task.Delay(wait, clock, cancellationToken);
        }
    }
}
