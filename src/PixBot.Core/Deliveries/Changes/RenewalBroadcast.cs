using System.Text.Json;
using PixBot.Core.Messaging;

namespace PixBot.Core.Deliveries.Changes;

/// <summary>Brings the cards about something up to date. Its deliveries carry which cards a person has, and change them in place.</summary>
internal sealed class RenewalBroadcast(DeliveredCards delivered, ShownCards shown, CardRenewals renewals) : IBroadcastKind
{
    public const string Name = "renewal";

    public string Kind => Name;

    public async Task<IReadOnlyList<Recipient>> AudienceAsync(Broadcast broadcast, CancellationToken cancellationToken)
    {
        var (subject, _, kinds) = Read(broadcast);
        var cards = await delivered.AboutAsync(broadcast.Key.School, subject, cancellationToken);
        return [.. cards.Where(card => kinds?.Contains(card.Kind, StringComparer.Ordinal) != false).GroupBy(card => card.PersonId, StringComparer.Ordinal).Select(CardsOfPerson.ToRecipient)];
    }

    public async Task<IBroadcastMessages> PrepareAsync(Broadcast broadcast, CancellationToken cancellationToken)
    {
        var (schoolId, subject) = (broadcast.Key.School, Read(broadcast).Subject);
        return new Messages(
            await renewals.PrepareAsync(schoolId, subject, cancellationToken),
            (card, token) => shown.NoteAsync(schoolId, subject, card, token),
            (card, token) => shown.DropAsync(schoolId, subject, card.At, card.ActivityId, token));
    }

    /// <summary>Nobody follows it: what it is about is told by the broadcasts that go with it.</summary>
    public Message Report(Broadcast broadcast, BroadcastProgress progress) => new Message.Text("");

    private static RenewalParameters Read(Broadcast broadcast) => JsonSerializer.Deserialize<RenewalParameters>(broadcast.Parameters)
        ?? throw new InvalidDataException("A renewal has no parameters.");

    private sealed class Messages(
        ICardRenewer renewer, Func<DeliveredCard, CancellationToken, Task> note, Func<DeliveredCard, CancellationToken, Task> forget) : IBroadcastMessages
    {
        public async ValueTask<Message?> RenderAsync(Recipient recipient, CancellationToken cancellationToken)
        {
            var changes = new List<CardChange>();
            foreach (var card in CardsOfPerson.Of(recipient))
            {
                if (await renewer.RenewAsync(card, cancellationToken) is { } change)
                    changes.Add(change);
            }

            return changes.Count == 0 ? null : new ChangedCards(changes) { OnSentAnew = note, OnEnded = forget };
        }
    }
}

/// <param name="State">Of the subject when the renewal began.</param>
/// <param name="Kinds">Null for cards of every kind.</param>
internal sealed record RenewalParameters(string Subject, string State, IReadOnlyList<string>? Kinds = null);
