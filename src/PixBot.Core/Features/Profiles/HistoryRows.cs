using System.Globalization;
using PixBot.Core.State;

namespace PixBot.Core.Features.Profiles;

/// <summary>A student's history: a row for each change, in the order of time.</summary>
internal static class HistoryRows
{
    /// <summary>Comes after whatever a person's id begins with.</summary>
    public const string Begin = "~";

    public static RowRange Of(SchoolId schoolId, string personId) => RowRange.StartingWith(ProfileRows.Partition(schoolId), Prefix(personId));

    /// <summary>Null where the change tells nothing new.</summary>
    public static Row? Changed(
        SchoolId schoolId, string personId, Row? known, Func<ProfileState, ProfileState> change, DateTimeOffset at, ProfileOrigin origin)
    {
        var before = ProfileRows.Read(known);
        var after = change(before);
        return after.IsNewsAfter(before) ? new Row(ProfileRows.Partition(schoolId), Key(personId, at, origin), Values(new(at, before.Stage, after, origin))) : null;
    }

    public static ProfileChange Read(Row row)
    {
        var values = row.Values;
        var state = new ProfileState(
            Enum.Parse<ProfileStage>(values.RequiredText("Stage")), values.Time("SentAt"), values.Int("Competences"), values.Time("DeclaredAt"), values.Time("AsOf"))
        {
            Listing = values.Time("ListedAt") is { } listedAt ? new(listedAt, values.Flag("Listed")) : null,
        };
        var origin = new ProfileOrigin(
            Enum.Parse<OriginKind>(values.RequiredText("Origin")), values.Time("AsOf"), values.Text("Campaign"), values.Text("ImportId"), values.Text("ActorId"));
        return new(values.Time("At")!.Value, Enum.Parse<ProfileStage>(values.RequiredText("From")), state, origin);
    }

    private static RowValues Values(ProfileChange change) => RowValues.Of(
        ("At", change.At),
        ("From", change.From.ToString()),
        ("Stage", change.State.Stage.ToString()),
        ("SentAt", change.State.SentAt),
        ("Competences", change.State.CertifiableCompetences),
        ("DeclaredAt", change.State.DeclaredAt),
        ("ListedAt", change.State.Listing?.At),
        ("Listed", change.State.Listing?.Certifiable),
        ("Origin", change.Origin.Kind.ToString()),
        ("AsOf", change.Origin.AsOf),
        ("Campaign", change.Origin.Campaign),
        ("ImportId", change.Origin.ImportId),
        ("ActorId", change.Origin.ActorId));

    /// <summary>Two imports that end in the same moment are two lines.</summary>
    private static string Key(string personId, DateTimeOffset at, ProfileOrigin origin) => string.Create(
        CultureInfo.InvariantCulture, $"{Prefix(personId)}{at.UtcTicks:D19}|{origin.Kind}|{origin.ImportId}");

    private static string Prefix(string personId) => $"{Begin}{personId}|";
}
