using System.Globalization;
using System.Text.Json;
using PixBot.Core.State;

namespace PixBot.Core.Features.Sessions.Planning;

/// <summary>
/// What a referent typed into the form of a session, until it is confirmed: kept here, so that no card carries the codes.
/// Its secrets are encrypted as a session's are; a form that nobody came back to goes with them after a while.
/// </summary>
public sealed class SessionDrafts(ITable table, ISecretProtector protector, TimeProvider clock)
{
    public Task KeepAsync(SchoolId schoolId, SessionDraft draft, CancellationToken cancellationToken) =>
        table.PutAsync(new Row(Partition(schoolId), draft.Id, RowValues.Of(
            ("Draft", JsonSerializer.Serialize(new Kept(
                draft.Site,
                draft.Room,
                draft.Date.ToString("O", CultureInfo.InvariantCulture),
                draft.Time.ToString("HH:mm", CultureInfo.InvariantCulture),
                draft.SupervisorIds))),
            ("Candidates", JsonSerializer.Serialize(draft.CandidateIds)),
            ("At", clock.GetUtcNow()),
            ("Number", draft.Secrets is { } number ? protector.Protect(number.Number.Digits) : null),
            ("Code", draft.Secrets is { } code ? protector.Protect(code.Code.Value) : null),
            ("Password", draft.Secrets?.Password is { } password ? protector.Protect(password.Value) : null))), cancellationToken);

    public async Task<SessionDraft?> FindAsync(SchoolId schoolId, string draftId, CancellationToken cancellationToken)
    {
        if (await table.FindAsync(Partition(schoolId), draftId, cancellationToken) is not { } row)
            return null;
        var kept = JsonSerializer.Deserialize<Kept>(row.Values.RequiredText("Draft"))!;
        var secrets = SessionRows.Secrets(row, protector);
        return secrets is null && row.Values.Text("Number") is not null
            ? null
            : new SessionDraft(
                draftId,
                kept.Site,
                kept.Room,
                DateOnly.ParseExact(kept.Date, "O", CultureInfo.InvariantCulture),
                TimeOnly.ParseExact(kept.Time, "HH:mm", CultureInfo.InvariantCulture),
                kept.SupervisorIds,
                secrets,
                JsonSerializer.Deserialize<string[]>(row.Values.RequiredText("Candidates")) ?? []);
    }

    public Task ForgetAsync(SchoolId schoolId, string draftId, CancellationToken cancellationToken) =>
        table.TryDeleteAsync(Partition(schoolId), draftId, cancellationToken);

    private static string Partition(SchoolId schoolId) => Partitions.Of(schoolId, "session-drafts");

    private sealed record Kept(string Site, string Room, string Date, string Time, IReadOnlyList<string> SupervisorIds);
}
