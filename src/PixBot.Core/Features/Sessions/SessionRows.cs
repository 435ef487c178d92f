using System.Globalization;
using System.Text.Json;
using PixBot.Core.State;
using PixBot.Core.State.Personal;

namespace PixBot.Core.Features.Sessions;

/// <summary>
/// How sessions lie in the store: one row each in the tenant's partition of sessions; candidates in a partition of the
/// session's own; and for each person an index row of the sessions that concern them. The session's row is written
/// last: an index row whose session is missing or does not know the person counts for nothing.
/// </summary>
internal static class SessionRows
{
    /// <summary>Of sessions that are over stays, by id, who supervised.</summary>
    public static readonly PersonalColumn Supervisors = new("Supervisors", PersonalContent.Id, OnErasure.Stays);

    public static string Sessions(SchoolId schoolId) => Partitions.Of(schoolId, "sessions");

    public static string Candidates(SchoolId schoolId, string sessionId) => Partitions.Of(schoolId, "candidates", sessionId);

    public static string OfPerson(SchoolId schoolId, string personId) => Partitions.Of(schoolId, "sessions-of", personId);

    public static Row Row(SchoolId schoolId, Session session, SessionSecrets? secrets, string enrolled, ISecretProtector protector) =>
        new(Sessions(schoolId), session.Id, RowValues.Of(
            ("Site", session.Site),
            ("Room", session.Room),
            ("Date", session.Date.ToString("O", CultureInfo.InvariantCulture)),
            ("Time", session.Time.ToString("HH:mm", CultureInfo.InvariantCulture)),
            (Supervisors.Name, JsonSerializer.Serialize(session.SupervisorIds)),
            ("StartsAt", session.StartsAt),
            ("CodesAt", session.CodesAt),
            ("Revision", session.Revision),
            ("Cancelled", session.IsCancelled),
            ("FactsBefore", session.FactsBefore),
            ("FactsChangedAt", session.FactsChangedAt),
            ("CodesChangedAt", session.CodesChangedAt),
            ("Enrolled", enrolled),
            ("FinalizedAt", session.FinalizedAt),
            ("Number", secrets is null ? null : protector.Protect(secrets.Number.Digits)),
            ("Code", secrets is null ? null : protector.Protect(secrets.Code.Value)),
            ("Password", secrets?.Password is { } password ? protector.Protect(password.Value) : null)));

    public static Session Session(Row row) => new(
        row.Key,
        row.Values.RequiredText("Site"),
        row.Values.RequiredText("Room"),
        DateOnly.ParseExact(row.Values.RequiredText("Date"), "O", CultureInfo.InvariantCulture),
        TimeOnly.ParseExact(row.Values.RequiredText("Time"), "HH:mm", CultureInfo.InvariantCulture),
        JsonSerializer.Deserialize<string[]>(row.Values.RequiredText(Supervisors.Name)) ?? [],
        row.Values.Time("StartsAt") ?? default,
        row.Values.Time("CodesAt") ?? default,
        row.Values.Int("Revision") ?? 1,
        row.Values.Flag("Cancelled"))
    {
        FactsBefore = row.Values.Text("FactsBefore"),
        FactsChangedAt = row.Values.Time("FactsChangedAt"),
        CodesChangedAt = row.Values.Time("CodesChangedAt"),
        HasCodes = row.Values.Text("Number") is not null,
        FinalizedAt = row.Values.Time("FinalizedAt"),
    };

    /// <summary>Null where there are none yet, or this deployment's keys cannot read them.</summary>
    public static SessionSecrets? Secrets(Row row, ISecretProtector protector)
    {
        if (row.Values.Text("Number") is not { } kept)
            return null;
        var number = SessionNumber.TryParse(protector.Unprotect(kept));
        var code = AccessCode.TryParse(protector.Unprotect(row.Values.RequiredText("Code")));
        var password = row.Values.Text("Password") is { } printed ? SupervisorPassword.TryParse(protector.Unprotect(printed)) : null;
        return number is null || code is null ? null : new(number, code, password);
    }

    public static Row IndexRow(SchoolId schoolId, string personId, string sessionId) =>
        new(OfPerson(schoolId, personId), sessionId, RowValues.Empty);
}
