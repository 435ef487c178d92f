using PixBot.Core.Messaging;
using PixBot.Core.School;
using PixBot.Core.State;

namespace PixBot.Core.Features.People.Accounts;

/// <summary>An account of which a referent shall say whose it is.</summary>
/// <param name="AccountId">Its Entra object id.</param>
/// <param name="Name">As the tenant's directory has it.</param>
public sealed record DoubtfulAccount(string AccountId, string Name, string Email, IReadOnlyList<string> CandidateIds);

/// <summary>Tells the referents that an account is to be decided.</summary>
public interface IDoubtNotice
{
    /// <param name="round">Another where the same account is asked about anew, about other people.</param>
    Task RaiseAsync(SchoolId schoolId, string accountId, string round, CancellationToken cancellationToken);
}

/// <summary>Keeps the accounts that are to be decided, and of those that were no more than that, so as not to ask again.</summary>
internal sealed class DoubtfulAccounts(ITable table)
{
    private const int MaximumCandidates = 20;

    /// <returns>The round of asking; null where it was asked before, about the same people.</returns>
    public async Task<string?> AskAsync(
        SchoolId schoolId, StoredContact contact, Member member, IReadOnlyList<Person> candidates, CancellationToken cancellationToken)
    {
        var ids = string.Join(' ', candidates.Select(person => person.Id).Order(StringComparer.Ordinal).Take(MaximumCandidates));
        var asked = false;
        await table.ChangeAsync(
            Partition(schoolId),
            contact.AadObjectId,
            known =>
            {
                asked = known?.Values.Text("Candidates") != ids;
                return asked
                    ? new(Partition(schoolId), contact.AadObjectId, RowValues.Of(
                        ("Name", $"{member.GivenName} {member.Surname}".Trim()),
                        ("Email", contact.Email),
                        ("Candidates", ids)))
                    : null;
            },
            cancellationToken);
        return asked ? PersonIds.OfForm(schoolId, ids)[..12] : null;
    }

    public async Task<IReadOnlyList<DoubtfulAccount>> OpenAsync(SchoolId schoolId, CancellationToken cancellationToken)
    {
        var accounts = new List<DoubtfulAccount>();
        await foreach (var row in table.QueryAsync(new RowRange(Partition(schoolId)), cancellationToken))
        {
            if (Read(row) is { } account)
                accounts.Add(account);
        }

        return accounts;
    }

    public async Task<DoubtfulAccount?> FindAsync(SchoolId schoolId, string accountId, CancellationToken cancellationToken) =>
        await table.FindAsync(Partition(schoolId), accountId, cancellationToken) is { } row ? Read(row) : null;

    /// <summary>Keeps of the account that it was decided, and about whom.</summary>
    /// <returns>False where somebody else was faster.</returns>
    public async Task<bool> CloseAsync(SchoolId schoolId, string accountId, CancellationToken cancellationToken)
    {
        var closed = false;
        await table.ChangeAsync(
            Partition(schoolId),
            accountId,
            known =>
            {
                closed = known is not null && Read(known) is not null;
                return closed ? known!.With(RowValues.Of(("Candidates", known.Values.Text("Candidates")))) : null;
            },
            cancellationToken);
        return closed;
    }

    /// <summary>Null for one that was decided.</summary>
    private static DoubtfulAccount? Read(Row row) => row.Values.Text("Email") is { } email
        ? new(row.Key, row.Values.Text("Name") ?? "", email, row.Values.RequiredText("Candidates").Split(' ', StringSplitOptions.RemoveEmptyEntries))
        : null;

    private static string Partition(SchoolId schoolId) => Partitions.Of(schoolId, "who-is");
}
