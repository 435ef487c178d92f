using PixBot.Core.State;

namespace PixBot.Core.Features.Profiles;

/// <summary>
/// The partition of a tenant's profiles: a row for each student of whom anything is known, and behind them the histories,
/// so that a state and its line of history are one transaction.
/// </summary>
internal static class ProfileRows
{
    public static string Partition(SchoolId schoolId) => Partitions.Of(schoolId, "profiles");

    /// <summary>The states alone: person ids begin with less than what histories do.</summary>
    public static RowRange States(SchoolId schoolId) => new(Partition(schoolId), Before: HistoryRows.Begin);

    public static ProfileState Read(Row? row) => row is null ? ProfileState.Unknown : Read(row.Values);

    /// <summary>Null where the change leaves the state as it is.</summary>
    /// <param name="at">When the bot learns of it.</param>
    public static RowChange? Changed(
        SchoolId schoolId, string personId, Row? known, Func<ProfileState, ProfileState> change, DateTimeOffset at)
    {
        var before = Read(known);
        var after = change(before);
        if (after == before)
            return null;
        if (after.Stage != before.Stage)
            after = after with { Moved = new(at, before.Stage) };
        var row = new Row(Partition(schoolId), personId, Values(after), known?.ETag);
        return known is null ? new RowChange.Insert(row) : new RowChange.Replace(row);
    }

    private static RowValues Values(ProfileState state) => RowValues.Of(
        ("Stage", state.Stage.ToString()),
        ("SentAt", state.SentAt),
        ("Competences", state.CertifiableCompetences),
        ("DeclaredAt", state.DeclaredAt),
        ("AsOf", state.AsOf),
        ("Campaign", state.Campaign),
        ("ListedAt", state.Listing?.At),
        ("Listed", state.Listing?.Certifiable),
        ("MovedAt", state.Moved?.At),
        ("MovedFrom", state.Moved?.From.ToString()));

    private static ProfileState Read(RowValues values) => new(
        Enum.Parse<ProfileStage>(values.RequiredText("Stage")),
        values.Time("SentAt"),
        values.Int("Competences"),
        values.Time("DeclaredAt"),
        values.Time("AsOf"))
    {
        Campaign = values.Text("Campaign"),
        Listing = values.Time("ListedAt") is { } listedAt ? new(listedAt, values.Flag("Listed")) : null,
        Moved = values.Time("MovedAt") is { } movedAt ? new(movedAt, Enum.Parse<ProfileStage>(values.RequiredText("MovedFrom"))) : null,
    };
}
