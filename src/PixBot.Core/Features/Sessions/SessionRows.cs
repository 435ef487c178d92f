using System.Globalization;
using System.Text.Json;
using PixBot.Core.State;

namespace PixBot.Core.Features.Sessions;

/// <summary>
/// How sessions lie in the store: one row each in the tenant's partition of sessions; candidates in a partition of the
/// session's own; and for each person an index row of the sessions that concern them. The session's row is written
/// last: an index row whose session is missing or does not know the person counts for nothing.
/// </summary>
internal static class SessionRows
{
    public static string Sessions(SchoolId schoolId) => Partitions.Of(schoolId, "sessions");

    public static string Candidates(SchoolId schoolId, string sessionId) => Partitions.Of(schoolId, "candidates", sessionId);

    public static string OfPerson(SchoolId schoolId, string personId) => Partitions.Of(schoolId, "sessions-of", personId);

    public static Row Row(SchoolId schoolId, Session session, SessionSecrets secrets, string enrolled, ISecretProtector protector) =>
        new(Sessions(schoolId), session.Id, RowValues.Of(
            ("site", session.Site),
            ("room", session.Room),
            ("date", session.Date.ToString("O", CultureInfo.InvariantCulture)),
            ("time", session.Time.ToString("HH:mm", CultureInfo.InvariantCulture)),
            ("supervisors", JsonSerializer.Serialize(session.SupervisorIds)),
            ("startsAt", session.StartsAt),
            ("codesAt", session.CodesAt),
            ("revision", session.Revision),
            ("cancelled", session.IsCancelled),
            ("enrolled", enrolled),
            ("number", protector.Protect(secrets.Number.Digits)),
            ("code", protector.Protect(secrets.Code.Value)),
            ("password", secrets.Password is { } password ? protector.Protect(password.Value) : null)));

    public static Session Session(Row row) => new(
        row.Key,
        row.Values.RequiredText("site"),
        row.Values.RequiredText("room"),
        DateOnly.ParseExact(row.Values.RequiredText("date"), "O", CultureInfo.InvariantCulture),
        TimeOnly.ParseExact(row.Values.RequiredText("time"), "HH:mm", CultureInfo.InvariantCulture),
        JsonSerializer.Deserialize<string[]>(row.Values.RequiredText("supervisors")) ?? [],
        row.Values.Time("startsAt") ?? default,
        row.Values.Time("codesAt") ?? default,
        row.Values.Int("revision") ?? 1,
        row.Values.Flag("cancelled"));

    /// <summary>Null where this deployment's keys cannot read them.</summary>
    public static SessionSecrets? Secrets(Row row, ISecretProtector protector)
    {
        var number = SessionNumber.TryParse(protector.Unprotect(row.Values.RequiredText("number")));
        var code = AccessCode.TryParse(protector.Unprotect(row.Values.RequiredText("code")));
        var password = row.Values.Text("password") is { } kept ? SupervisorPassword.TryParse(protector.Unprotect(kept)) : null;
        return number is null || code is null ? null : new(number, code, password);
    }

    public static Row IndexRow(SchoolId schoolId, string personId, string sessionId) =>
        new(OfPerson(schoolId, personId), sessionId, RowValues.Empty);
}
