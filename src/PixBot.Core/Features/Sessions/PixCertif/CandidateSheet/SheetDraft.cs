using PixBot.Core.State;

namespace PixBot.Core.Features.Sessions.PixCertif.CandidateSheet;

/// <summary>A list that was dropped and is to be filled.</summary>
/// <param name="SessionId">Which it is for; null until a referent has said it.</param>
/// <param name="ActorId">Who dropped it.</param>
/// <param name="Enrolled">How many it has already.</param>
/// <param name="AsksPricing">Whether it has the column for it.</param>
/// <param name="LacksExtraTime">Whether it has no column for that.</param>
/// <param name="LeavesOut">Whether it is made without those whom Pix would refuse.</param>
internal sealed record SheetDraft(
    string Id, string? SessionId, string ActorId, int Enrolled, bool AsksPricing, bool LacksExtraTime, bool LeavesOut = false, SheetPricing? Pricing = null)
{
    public bool IsPriced => !AsksPricing || Pricing is not null;

    public static SheetDraft From(Row row) => new(
        row.Key,
        row.Values.Text("SessionId"),
        row.Values.RequiredText("By"),
        row.Values.Int("Enrolled") ?? 0,
        row.Values.Flag("AsksPricing"),
        row.Values.Flag("LacksExtraTime"),
        row.Values.Flag("LeavesOut"),
        row.Values.Text("Pricing") is { } kind ? new(kind, row.Values.Text("Prepayment")) : null);

    public Row ToRow(string partition, DateTimeOffset at) => new(partition, Id, RowValues.Of(
        ("At", at),
        ("SessionId", SessionId),
        ("By", ActorId),
        ("Enrolled", Enrolled),
        ("AsksPricing", AsksPricing),
        ("LacksExtraTime", LacksExtraTime),
        ("LeavesOut", LeavesOut),
        ("Pricing", Pricing?.Kind),
        ("Prepayment", Pricing?.Code)));
}
