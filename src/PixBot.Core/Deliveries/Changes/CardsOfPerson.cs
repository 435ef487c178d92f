using System.Text.Json;
using System.Text.Json.Serialization;
using PixBot.Core.Messaging;
using PixBot.Core.School;

namespace PixBot.Core.Deliveries.Changes;

/// <summary>One person's cards as a delivery carries them.</summary>
internal static class CardsOfPerson
{
    /// <summary>The chat is that of the latest card: with a chat that was removed, its cards are gone.</summary>
    public static Recipient ToRecipient(IEnumerable<DeliveredCard> cards)
    {
        var latest = cards.MaxBy(card => card.SentAt)!;
        var there = cards.Where(card => card.At.ConversationId == latest.At.ConversationId)
            .DistinctBy(card => card.ActivityId, StringComparer.Ordinal)
            .OrderByDescending(card => card.SentAt)
            .Select(card => new Kept(card.ActivityId, card.Kind, card.Data, card.SentAt, card.HolderRole))
            .ToList();
        return new(latest.PersonId, latest.Language, new Reach.Reachable(latest.Account, latest.At), Fitting(there));
    }

    public static IEnumerable<DeliveredCard> Of(Recipient recipient) => recipient.Reach is Reach.Reachable at
        ? JsonSerializer.Deserialize<Kept[]>(recipient.Data)!.Select(kept => new DeliveredCard(
            recipient.PersonId, at.AadObjectId, at.Address, kept.ActivityId, recipient.Language, kept.Kind, kept.Data, kept.SentAt)
        { HolderRole = kept.Role })
        : [];

    /// <summary>The latest cards, as many as a delivery carries: dozens.</summary>
    private static string Fitting(List<Kept> cards)
    {
        while (JsonSerializer.Serialize(cards) is var data)
        {
            if (data.Length <= Recipient.MaximumData)
                return data;
            cards.RemoveAt(cards.Count - 1);
        }

        return "[]";
    }

    private sealed record Kept(
        [property: JsonPropertyName("a")] string ActivityId,
        [property: JsonPropertyName("k")] string Kind,
        [property: JsonPropertyName("d")] string Data,
        [property: JsonPropertyName("t")] DateTimeOffset SentAt,
        [property: JsonPropertyName("r")] Role? Role = null);
}
