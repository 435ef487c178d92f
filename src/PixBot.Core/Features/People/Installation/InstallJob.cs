using System.Text.Json.Serialization;
using PixBot.Core.Localization;
using PixBot.Core.Messaging;
using PixBot.Core.State;

namespace PixBot.Core.Features.People.Installation;

internal sealed record InstallKey([property: JsonPropertyName("TenantId")] SchoolId School, string Id);

/// <summary>An installation for everybody who never opened the app, as somebody ordered it.</summary>
/// <param name="ReportChat">Of the referent; its service URL is the tenant's, and serves for the chats that are opened.</param>
/// <param name="ReportCard">The card that shows how far it is; null where there is none to update.</param>
/// <param name="Round">Grows each time it is resumed after something was set up.</param>
/// <param name="Plan">Under which the people are written down; null until they are.</param>
/// <param name="Slices">How many parts of up to <see cref="InstallSlice.MaximumPeople"/>; null until they are written down.</param>
/// <param name="MetBefore">How many of the roster could be written to before.</param>
/// <param name="IsClosed">Its last report is there.</param>
internal sealed record InstallJob(
    InstallKey Key,
    Address ReportChat,
    string? ReportCard,
    Language Language,
    DateTimeOffset StartedAt,
    int Round = 0,
    string? Plan = null,
    int? Slices = null,
    int MetBefore = 0,
    bool IsClosed = false)
{
    public static string Partition(SchoolId schoolId) => Partitions.Of(schoolId, "installs");

    public Row ToRow() => new(
        Partition(Key.School),
        Key.Id,
        RowValues.Of(
            ("Tenant", ReportChat.TenantId),
            ("ServiceUrl", ReportChat.ServiceUrl.OriginalString),
            ("Chat", ReportChat.ConversationId),
            ("Card", ReportCard),
            ("Language", Language.Code()),
            ("StartedAt", StartedAt),
            ("Round", Round),
            ("Plan", Plan),
            ("Slices", Slices),
            ("MetBefore", MetBefore),
            ("IsClosed", IsClosed)));

    public static InstallJob From(SchoolId schoolId, Row row) => new(
        new(schoolId, row.Key),
        new(row.Values.Text("Tenant") ?? schoolId.Value, new Uri(row.Values.RequiredText("ServiceUrl")), row.Values.RequiredText("Chat")),
        row.Values.Text("Card"),
        Languages.Parse(row.Values.Text("Language")) ?? Language.French,
        row.Values.Time("StartedAt") ?? default,
        row.Values.Int("Round") ?? 0,
        row.Values.Text("Plan"),
        row.Values.Int("Slices"),
        row.Values.Int("MetBefore") ?? 0,
        row.Values.Flag("IsClosed"));
}
