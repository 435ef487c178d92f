using PixBot.Core.Localization;
using PixBot.Core.Messaging;
using PixBot.Core.State;

namespace PixBot.Core.Deliveries.Rows;

/// <summary>A broadcast as it is stored: all those of a tenant in one partition, by id.</summary>
internal static class BroadcastRow
{
    public static string Partition(SchoolId schoolId) => Partitions.Of(schoolId, "broadcasts");

    public static Row ToRow(Broadcast broadcast) => new(
        Partition(broadcast.Key.School),
        broadcast.Key.Id,
        RowValues.Of(
            ("Tenant", broadcast.Key.School.Value),
            ("Kind", broadcast.Kind),
            ("CreatedBy", broadcast.CreatedBy),
            ("Parameters", broadcast.Parameters),
            ("ReportTenant", broadcast.ReportTo?.Chat.TenantId),
            ("ReportService", broadcast.ReportTo?.Chat.ServiceUrl.OriginalString),
            ("ReportChat", broadcast.ReportTo?.Chat.ConversationId),
            ("ReportCard", broadcast.ReportTo?.ActivityId),
            ("Language", broadcast.Language.Code()),
            ("IsUrgent", broadcast.IsUrgent),
            ("About", broadcast.About?.Id),
            ("AboutState", broadcast.About?.State),
            ("State", broadcast.State.ToString()),
            ("CreatedAt", broadcast.CreatedAt),
            ("Deadline", broadcast.Deadline),
            ("FinishedAt", broadcast.FinishedAt),
            ("StuckSince", broadcast.StuckSince),
            ("Batches", broadcast.Batches),
            ("IsClosed", broadcast.IsClosed)));

    public static Broadcast From(Row row) => new(
        new BroadcastKey(new SchoolId(row.Values.RequiredText("Tenant")), row.Key),
        row.Values.RequiredText("Kind"),
        row.Values.Text("CreatedBy"),
        row.Values.RequiredText("Parameters"),
        ReportTo(row.Values))
    {
        Language = Languages.Parse(row.Values.Text("Language")) ?? Language.French,
        IsUrgent = row.Values.Flag("IsUrgent"),
        About = row.Values.Text("About") is { } about ? new(about, row.Values.Text("AboutState") ?? "") : null,
        State = Enum.Parse<BroadcastState>(row.Values.RequiredText("State")),
        CreatedAt = row.Values.Time("CreatedAt") ?? default,
        Deadline = row.Values.Time("Deadline"),
        FinishedAt = row.Values.Time("FinishedAt"),
        StuckSince = row.Values.Time("StuckSince"),
        Batches = row.Values.Int("Batches"),
        IsClosed = row.Values.Flag("IsClosed"),
    };

    private static ReportCard? ReportTo(RowValues values) => values.Text("ReportChat") is { } chat
        ? new(
            new Address(values.RequiredText("ReportTenant"), new Uri(values.RequiredText("ReportService")), chat),
            values.Text("ReportCard"))
        : null;
}
