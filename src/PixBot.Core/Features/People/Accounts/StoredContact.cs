using System.Globalization;
using PixBot.Core.Localization;
using PixBot.Core.Messaging;
using PixBot.Core.State;

namespace PixBot.Core.Features.People.Accounts;

/// <summary>A contact as stored: which language comes from where, and when Teams was asked for what.</summary>
/// <param name="NameAskedAt">When it was last looked for among students without e-mail.</param>
/// <param name="LastActiveOn">The day (UTC) of its latest activity.</param>
internal sealed record StoredContact(
    string AadObjectId,
    string UserId,
    Address Address,
    string? Email = null,
    DateTimeOffset? EmailAskedAt = null,
    string? PersonId = null,
    Language? Chosen = null,
    Language? OfClient = null,
    UnreachableReason? Unreachable = null,
    DateTimeOffset? NameAskedAt = null,
    DateOnly? LastActiveOn = null)
{
    public Contact ToContact() => new(AadObjectId, UserId, Address, PersonId, Email, Chosen ?? OfClient, Unreachable) { LastActiveOn = LastActiveOn };
}

/// <summary>
/// The partition of a tenant's contacts: a row for each account, and one that leads from an e-mail (by the id that
/// somebody who came with it would have) to the account.
/// </summary>
internal static class ContactRows
{
    public const string Accounts = "a|";

    public static string Partition(SchoolId schoolId) => Partitions.Of(schoolId, "contacts");

    public static string Key(string aadObjectId) => Accounts + aadObjectId.ToLowerInvariant();

    /// <param name="emailId"><see cref="PersonIds.Of(SchoolId, string)"/> of the e-mail.</param>
    public static string IndexKey(string emailId) => "e|" + emailId;

    public static Row ToRow(SchoolId schoolId, StoredContact contact) => new(
        Partition(schoolId),
        Key(contact.AadObjectId),
        RowValues.Of(
            ("UserId", contact.UserId),
            ("Tenant", contact.Address.TenantId),
            ("ServiceUrl", contact.Address.ServiceUrl.OriginalString),
            ("ConversationId", contact.Address.ConversationId),
            ("Email", contact.Email),
            ("EmailAskedAt", contact.EmailAskedAt),
            ("PersonId", contact.PersonId),
            ("ChosenLanguage", contact.Chosen?.Code()),
            ("ClientLanguage", contact.OfClient?.Code()),
            ("Unreachable", contact.Unreachable?.ToString()),
            ("NameAskedAt", contact.NameAskedAt),
            ("LastActiveOn", contact.LastActiveOn?.ToString("O", CultureInfo.InvariantCulture))));

    public static StoredContact Read(SchoolId schoolId, Row row) => new(
        row.Key[Accounts.Length..],
        row.Values.RequiredText("UserId"),
        new(row.Values.Text("Tenant") ?? schoolId.Value, new Uri(row.Values.RequiredText("ServiceUrl")), row.Values.RequiredText("ConversationId")),
        row.Values.Text("Email"),
        row.Values.Time("EmailAskedAt"),
        row.Values.Text("PersonId"),
        Languages.Parse(row.Values.Text("ChosenLanguage")),
        Languages.Parse(row.Values.Text("ClientLanguage")),
        Enum.TryParse<UnreachableReason>(row.Values.Text("Unreachable"), out var reason) ? reason : null,
        row.Values.Time("NameAskedAt"),
        DateOnly.TryParseExact(row.Values.Text("LastActiveOn"), "O", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null);

    public static Row Index(SchoolId schoolId, string emailId, string aadObjectId) =>
        new(Partition(schoolId), IndexKey(emailId), RowValues.Of(("AadObjectId", aadObjectId)));
}
