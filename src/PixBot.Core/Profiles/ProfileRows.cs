using PixBot.Core.State;

namespace PixBot.Core.Profiles;

/// <summary>The partition of a tenant's profiles: a row for each student of whom anything is known.</summary>
internal static class ProfileRows
{
    public static string Partition(string tenantId) => Partitions.Of(tenantId, "profiles");

    public static Row ToRow(string tenantId, string personId, ProfileState state) => new(
        Partition(tenantId),
        personId,
        RowValues.Of(
            ("Stage", state.Stage.ToString()),
            ("SentAt", state.SentAt),
            ("Competences", state.CertifiableCompetences),
            ("DeclaredAt", state.DeclaredAt),
            ("AsOf", state.AsOf)));

    public static ProfileState Read(Row? row) => row is null
        ? ProfileState.Unknown
        : new(
            Enum.Parse<ProfileStage>(row.Values.RequiredText("Stage")),
            row.Values.Time("SentAt"),
            row.Values.Int("Competences"),
            row.Values.Time("DeclaredAt"),
            row.Values.Time("AsOf"));

    /// <summary>Null where the change leaves the state as it is.</summary>
    public static RowChange? Changed(string tenantId, string personId, Row? known, Func<ProfileState, ProfileState> change)
    {
        var before = Read(known);
        var after = change(before);
        if (after == before)
            return null;
        var row = ToRow(tenantId, personId, after) with { ETag = known?.ETag };
        return known is null ? new RowChange.Insert(row) : new RowChange.Replace(row);
    }
}
