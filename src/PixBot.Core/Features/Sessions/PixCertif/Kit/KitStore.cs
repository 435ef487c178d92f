using PixBot.Core.School;
using PixBot.Core.State;

namespace PixBot.Core.Features.Sessions.PixCertif.Kit;

/// <summary>What kits said, encrypted, until a referent confirms it; of each session the latest. Nothing else of the files is kept.</summary>
internal sealed class KitStore(ITable table, ISecretProtector protector, SchoolClock school)
{
    /// <summary>What nobody confirmed goes.</summary>
    private static readonly TimeSpan Kept = TimeSpan.FromHours(12);

    public Task KeepAsync(SchoolId schoolId, string sessionId, SessionSecrets secrets, CancellationToken cancellationToken) =>
        table.PutAsync(new Row(Partition(schoolId), sessionId, RowValues.Of(
            ("At", school.Now),
            ("Number", protector.Protect(secrets.Number.Digits)),
            ("Code", protector.Protect(secrets.Code.Value)),
            ("Password", secrets.Password is { } password ? protector.Protect(password.Value) : null))), cancellationToken);

    /// <summary>By session.</summary>
    public async Task<IReadOnlyDictionary<string, SessionSecrets>> ReadAsync(SchoolId schoolId, CancellationToken cancellationToken)
    {
        var kept = new Dictionary<string, SessionSecrets>(StringComparer.Ordinal);
        foreach (var row in await table.QueryAsync(new RowRange(Partition(schoolId)), cancellationToken).ToListAsync(cancellationToken))
        {
            if (row.Values.Time("At") < school.Now - Kept || SessionRows.Secrets(row, protector) is not { } secrets)
                await ForgetAsync(schoolId, row.Key, cancellationToken);
            else
                kept[row.Key] = secrets;
        }

        return kept;
    }

    public Task ForgetAsync(SchoolId schoolId, string sessionId, CancellationToken cancellationToken) =>
        table.TryDeleteAsync(Partition(schoolId), sessionId, cancellationToken);

    private static string Partition(SchoolId schoolId) => Partitions.Of(schoolId, "session-kits");
}
