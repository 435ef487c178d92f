using PixBot.Core.Features.Profiles.Import.Matching;
using PixBot.Core.School;
using PixBot.Core.State;

namespace PixBot.Core.Features.Profiles.Import;

/// <summary>A line to decide, as stored.</summary>
/// <param name="IsOnly">Nothing else in its export has the same key, so a decision holds for the next export too.</param>
internal sealed record StoredUndecided(
    Row Row,
    bool IsOnly,
    int Line,
    string LastName,
    string FirstName,
    string? Class,
    ExportedProfile Profile,
    string? Campaign,
    UndecidedReason Reason,
    IReadOnlyList<string> CandidateIds,
    DateTimeOffset AsOf,
    RowDecision? Decision)
{
    /// <summary>More homonyms than this no card could show.</summary>
    private const int MaximumCandidates = 20;

    public static Row ToRow(string partition, string key, bool isOnly, OpenRow open, DateTimeOffset asOf) => new(
        partition,
        key,
        RowValues.Of(
            ("IsOnly", isOnly),
            ("Line", open.Row.Line),
            ("LastName", open.Row.LastName),
            ("FirstName", open.Row.FirstName),
            ("Class", open.Row.Class),
            ("Sent", open.Row.Profile.Sent),
            ("SentAt", open.Row.Profile.SentAt),
            ("Certifiable", open.Row.Profile.Certifiable),
            ("Competences", open.Row.Profile.Competences),
            ("IsListing", open.Row.Profile.IsListing),
            ("Campaign", open.Row.Profile.Campaign),
            ("CampaignLabel", open.Row.Campaign.Label),
            ("Reason", open.Reason.ToString()),
            ("Candidates", string.Join(' ', open.Candidates.Take(MaximumCandidates).Select(person => person.Id))),
            ("AsOf", asOf)));

    public static StoredUndecided Read(Row row) => new(
        row,
        row.Values.Flag("IsOnly"),
        row.Values.Int("Line") ?? 0,
        row.Values.RequiredText("LastName"),
        row.Values.RequiredText("FirstName"),
        row.Values.Text("Class"),
        new(row.Values.Flag("Sent"), row.Values.Time("SentAt"), row.Values.Flag("Certifiable"), row.Values.Int("Competences"))
        {
            IsListing = row.Values.Flag("IsListing"),
            Campaign = row.Values.Text("Campaign"),
        },
        row.Values.Text("CampaignLabel"),
        Enum.Parse<UndecidedReason>(row.Values.RequiredText("Reason")),
        row.Values.RequiredText("Candidates").Split(' ', StringSplitOptions.RemoveEmptyEntries),
        row.Values.Time("AsOf") ?? default,
        row.Values.Flag("Decided") ? new RowDecision(row.Values.Text("PersonId")) : null);

    public UndecidedRow ToUndecidedRow(IEnumerable<Person> candidates) =>
        new(Row.Key, Line, LastName, FirstName, Class, Profile, Reason, [.. candidates], Decision);
}
