using System.Text.Json;
using PixBot.Core.Messaging;

namespace PixBot.Core.Deliveries.Changes;

/// <summary>Brings the cards about something up to date. Its deliveries carry which cards a person has, and change them in place.</summary>
internal sealed class RenewalBroadcast(DeliveredCards delivered, ShownCards shown, CardHolders holders, CardRenewals renewals) : IBroadcastKind
{
    public const string Name = "renewal";

    public string Kind => Name;

    public async Task<IReadOnlyList<Recipient>> AudienceAsync(Broadcast broadcast, CancellationToken cancellationToken)
    {
        var (subject, _, kinds, _) = Read(broadcast);
        var cards = (await delivered.AboutAsync(broadcast.Key.School, subject, cancellationToken))
            .Where(card => kinds?.Contains(card.Kind, StringComparer.Ordinal) != false)
            .ToList();
        return [.. (await holders.NowAsync(broadcast.Key.School, cards, cancellationToken)).GroupBy(card => card.PersonId, StringComparer.Ordinal).Select(CardsOfPerson.ToRecipient)];
    }

    public async Task<IBroadcastMessages> PrepareAsync(Broadcast broadcast, CancellationToken cancellationToken)
    {
        var (schoolId, (subject, _, _, onlyLost)) = (broadcast.Key.School, Read(broadcast));
        return new Messages(
            await renewals.PrepareAsync(schoolId, subject, cancellationToken),
            onlyLost,
            (card, token) => shown.NoteAsync(schoolId, subject, card, token),
            (card, token) => shown.DropAsync(schoolId, subject, card.At, card.ActivityId, token));
    }

    /// <summary>Nobody follows it: what it is about is told by the broadcasts that go with it.</summary>
    public Message Report(Broadcast broadcast, BroadcastProgress progress) => new Message.Text("");

    private static RenewalParameters Read(Broadcast broadcast) => JsonSerializer.Deserialize<RenewalParameters>(broadcast.Parameters)
        ?? throw new InvalidDataException("A renewal has no parameters.");

    private sealed class Messages(
        ICardRenewer renewer, bool onlyLost, Func<DeliveredCard, CancellationToken, Task> note, Func<DeliveredCard, CancellationToken, Task> forget) : IBroadcastMessages
    {
        public async ValueTask<Message?> RenderAsync(Recipient recipient, CancellationToken cancellationToken)
        {
            var changes = new List<CardChange>();
            foreach (var card in CardsOfPerson.Of(recipient))
            {
                if (onlyLost && !renewer.HasLostRight(card))
                    continue;
                if (await renewer.RenewAsync(card, cancellationToken) is { } change)
                    changes.Add(change);
            }

            return changes.Count == 0 ? null : new ChangedCards(changes) { OnSentAnew = note, OnEnded = forget };
        }
    }
}

/// <param name="State">Of the subject when the renewal began.</param>
/// <param name="Kinds">Null for cards of every kind.</param>
/// <param name="OnlyLost">Only cards whose holder may not see them any more.</param>
internal sealed record RenewalParameters(string Subject, string State, IReadOnlyList<string>? Kinds = null, bool OnlyLost = false);
