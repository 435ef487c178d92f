using PixBot.Core.Localization;
using PixBot.Core.Messaging;
using PixBot.Core.State;

namespace PixBot.Core.Deliveries.Rows;

/// <summary>A delivery as it is stored, in its batch's partition.</summary>
internal static class DeliveryRow
{
    public const string Prefix = "person|";

    public static string KeyOf(string personId) => Prefix + personId;

    public static Row ToRow(string partition, Delivery delivery)
    {
        var (recipient, status) = delivery;
        var reach = recipient.Reach as Reach.Reachable;
        var pending = status as DeliveryStatus.Pending;
        var sent = status as DeliveryStatus.Sent;
        var failed = status as DeliveryStatus.Failed;
        var unknown = status as DeliveryStatus.Unknown;
        return new(partition, KeyOf(recipient.PersonId), RowValues.Of(
            ("Language", recipient.Language.Code()),
            ("Account", reach?.AadObjectId),
            ("Tenant", reach?.Address.TenantId),
            ("Service", reach?.Address.ServiceUrl.OriginalString),
            ("Chat", reach?.Address.ConversationId),
            ("Data", recipient.Data),
            ("Reopened", recipient.IsReopened),
            ("Status", NameOf(status)),
            ("Attempts", pending?.Attempts),
            ("NotBefore", pending?.NotBefore),
            ("Since", pending?.Since),
            ("ActivityId", sent?.ActivityId),
            ("At", sent?.At ?? failed?.At ?? unknown?.At),
            ("Reason", failed?.Reason ?? (status as DeliveryStatus.Unreachable)?.Reason.ToString())));
    }

    public static Delivery From(Row row)
    {
        var values = row.Values;
        var recipient = new Recipient(
            row.Key[Prefix.Length..],
            Languages.Parse(values.Text("Language")) ?? Language.French,
            ReachOf(values),
            values.Text("Data") ?? "")
        { IsReopened = values.Flag("Reopened") };
        return new(recipient, StatusOf(values));
    }

    private static string NameOf(DeliveryStatus status) => status switch
    {
        DeliveryStatus.Sent => "sent",
        DeliveryStatus.Unreachable => "unreachable",
        DeliveryStatus.Failed => "failed",
        DeliveryStatus.Unknown => "unknown",
        DeliveryStatus.Cancelled => "cancelled",
        _ => "pending",
    };

    private static DeliveryStatus StatusOf(RowValues values) => values.RequiredText("Status") switch
    {
        "sent" => new DeliveryStatus.Sent(values.Text("ActivityId"), values.Time("At") ?? default),
        "unreachable" => new DeliveryStatus.Unreachable(Enum.Parse<UnreachableReason>(values.RequiredText("Reason"))),
        "failed" => new DeliveryStatus.Failed(values.Text("Reason") ?? "", values.Time("At") ?? default),
        "unknown" => new DeliveryStatus.Unknown(values.Time("At") ?? default),
        "cancelled" => new DeliveryStatus.Cancelled(),
        "pending" => new DeliveryStatus.Pending(values.Int("Attempts") ?? 0, values.Time("NotBefore"), values.Time("Since")),
        var other => throw new InvalidDataException($"A delivery has the status '{other}', which this version does not know."),
    };

    private static Reach ReachOf(RowValues values) => values.Text("Chat") is { } chat
        ? new Reach.Reachable(
            values.RequiredText("Account"),
            new Address(values.RequiredText("Tenant"), new Uri(values.RequiredText("Service")), chat))
        : new Reach.Unreachable(Enum.TryParse<UnreachableReason>(values.Text("Reason"), out var reason) ? reason : default);
}
