using PixBot.Core.Localization;
using PixBot.Core.Messaging;
using PixBot.Core.State;

namespace PixBot.Core.Deliveries.Changes;

/// <summary>Cards that a turn answered, or that were sent again, and that have to be found when what they are about changes.</summary>
internal sealed class ShownCards(ITable table)
{
    public const string Kind = "shown-cards";

    public Task NoteAsync(SchoolId schoolId, string subject, DeliveredCard card, CancellationToken cancellationToken) => table.PutAsync(
        new Row(Partition(schoolId), $"{subject}|{IdOf(card.At, card.ActivityId)}", RowValues.Of(
            ("Person", card.PersonId),
            ("Account", card.Account),
            ("Tenant", card.At.TenantId),
            ("Service", card.At.ServiceUrl.OriginalString),
            ("Chat", card.At.ConversationId),
            ("ActivityId", card.ActivityId),
            ("Language", card.Language.Code()),
            ("Card", card.Kind),
            ("Data", card.Data),
            ("At", card.SentAt))),
        cancellationToken);

    public Task DropAsync(SchoolId schoolId, string subject, Address chat, string activityId, CancellationToken cancellationToken) =>
        table.TryDeleteAsync(Partition(schoolId), $"{subject}|{IdOf(chat, activityId)}", cancellationToken);

    public IAsyncEnumerable<DeliveredCard> FindAsync(SchoolId schoolId, string subject, CancellationToken cancellationToken) =>
        table.QueryAsync(RowRange.StartingWith(Partition(schoolId), subject + "|"), cancellationToken).Select(row => From(row.Values));

    /// <summary>The cards about everything whose name begins so, each with that name.</summary>
    public IAsyncEnumerable<(string Subject, DeliveredCard Card)> AllAsync(SchoolId schoolId, string prefix, CancellationToken cancellationToken) =>
        table.QueryAsync(RowRange.StartingWith(Partition(schoolId), prefix), cancellationToken)
            .Select(row => (row.Key[..row.Key.IndexOf('|', StringComparison.Ordinal)], From(row.Values)));

    private static DeliveredCard From(RowValues values) => new(
        values.RequiredText("Person"),
        values.RequiredText("Account"),
        new Address(values.RequiredText("Tenant"), new Uri(values.RequiredText("Service")), values.RequiredText("Chat")),
        values.RequiredText("ActivityId"),
        Languages.Parse(values.Text("Language")) ?? Language.French,
        values.RequiredText("Card"),
        values.Text("Data") ?? "",
        values.Time("At") ?? default);

    /// <summary>Activity ids are unique within a chat only, and hold signs that keys must not.</summary>
    private static string IdOf(Address chat, string activityId) => Fingerprint.Of($"{chat.ConversationId}\n{activityId}", 24);

    private static string Partition(SchoolId schoolId) => Partitions.Of(schoolId, Kind);
}
