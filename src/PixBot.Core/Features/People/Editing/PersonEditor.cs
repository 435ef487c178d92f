using PixBot.Core.Audit;
using PixBot.Core.Features.People.Accounts;
using PixBot.Core.Features.People.Import;
using PixBot.Core.Features.People.Import.Sources;
using PixBot.Core.School;
using PixBot.Core.State;

namespace PixBot.Core.Features.People.Editing;

/// <summary>Adds and corrects one person at a time. Whatever is corrected, the id stays, and with it all that hangs on it.</summary>
public sealed class PersonEditor
{
    private readonly ITable table;
    private readonly IRoster roster;
    private readonly Referents referents;
    private readonly AccountMoves accounts;
    private readonly IEnumerable<IRosterObserver> observers;
    private readonly AuditLog audit;

    internal PersonEditor(
        ITable table, IRoster roster, Referents referents, AccountMoves accounts, IEnumerable<IRosterObserver> observers, AuditLog audit) =>
        (this.table, this.roster, this.referents, this.accounts, this.observers, this.audit) = (table, roster, referents, accounts, observers, audit);

    /// <summary>What a form carries to tell whether the person is still as it showed them.</summary>
    public static string VersionOf(Person person) =>
        Fingerprint.Of(PersonDraft.Of(person).ToString(), 16);

    /// <param name="formId">Of the form: sent twice, it adds once.</param>
    /// <param name="by">See <see cref="RosterSource.By"/>.</param>
    public async Task<PersonOutcome> AddAsync(
        SchoolId schoolId, string formId, PersonDraft draft, string by, CancellationToken cancellationToken)
    {
        var id = PersonIds.OfForm(schoolId, formId);
        if (await roster.FindAsync(schoolId, id, cancellationToken) is { } before)
            return new PersonOutcome.Saved(before);
        if (await TakenAsync(schoolId, draft.Email, id, cancellationToken) is { } taken)
            return new PersonOutcome.EmailTaken(taken);
        var person = draft.On(new(id, draft.LastName, draft.FirstName, null, null, draft.Role));
        if (await PersonEdits.TryWriteAsync(table, schoolId, null, person, null, cancellationToken))
        {
            await audit.RecordAsync(schoolId, new(PeopleAudit.Added.Code, by) { PersonId = id, Detail = person.Role.Code() }, cancellationToken);
            await accounts.FollowAsync(schoolId, null, person, cancellationToken);
        }

        return new PersonOutcome.Saved(await roster.FindAsync(schoolId, id, cancellationToken) ?? person);
    }

    /// <param name="version">Of the person whom the form showed.</param>
    public async Task<PersonOutcome> CorrectAsync(
        SchoolId schoolId, string personId, string? version, PersonDraft draft, string by, CancellationToken cancellationToken)
    {
        if (await FindAsync(schoolId, personId, cancellationToken) is not { } found)
            return new PersonOutcome.Unknown();
        var (before, chosen, row) = found;
        var shown = await roster.FindAsync(schoolId, personId, cancellationToken) ?? before;
        if (PersonDraft.Of(shown) == draft)
            return new PersonOutcome.Saved(shown);
        if (VersionOf(shown) != version)
            return new PersonOutcome.ChangedMeanwhile(shown);
        if (await TakenAsync(schoolId, draft.Email, personId, cancellationToken) is { } taken)
            return new PersonOutcome.EmailTaken(taken);
        var after = Kept(draft.On(before), before, shown);
        if (await ConditionsAsync(schoolId, shown, after, cancellationToken) is not { } conditions)
            return new PersonOutcome.LastReferent();
        if (!await PersonEdits.TryWriteAsync(table, schoolId, before, after, row, cancellationToken, [.. conditions]))
            return new PersonOutcome.ChangedMeanwhile(await roster.FindAsync(schoolId, personId, cancellationToken) ?? shown);
        await audit.RecordAsync(schoolId, new(PeopleAudit.Corrected.Code, by) { PersonId = personId, Detail = Differences(shown, draft) }, cancellationToken);
        var lost = await accounts.FollowAsync(schoolId, before, after, cancellationToken);
        foreach (var observer in after.Role == before.Role && !lost ? [] : observers)
            await observer.OnChangedAsync(schoolId, cancellationToken);
        return new PersonOutcome.Saved(await roster.FindAsync(schoolId, personId, cancellationToken) ?? after, lost);
    }

    /// <summary>
    /// A referent of the settings keeps the role that the file gave, and whoever chose a language keeps theirs: the form
    /// showed those, and did not change them.
    /// </summary>
    private static Person Kept(Person after, Person before, Person shown) => after with
    {
        Role = after.Role == shown.Role ? before.Role : after.Role,
        Language = after.Language == shown.Language ? before.Language : after.Language,
    };

    private async Task<IReadOnlyList<RowChange>?> ConditionsAsync(SchoolId schoolId, Person shown, Person after, CancellationToken cancellationToken) =>
        shown.Role == Role.Referent && after.Role != Role.Referent && !referents.IsNamed(after)
            ? await referents.OthersAsync(schoolId, after.Id, cancellationToken)
            : [];

    private async Task<Person?> TakenAsync(SchoolId schoolId, string? email, string personId, CancellationToken cancellationToken) =>
        email is not null && await roster.FindByEmailAsync(schoolId, email, cancellationToken) is { } by && by.Id != personId ? by : null;

    private async Task<FiledPerson?> FindAsync(SchoolId schoolId, string personId, CancellationToken cancellationToken) =>
        await table.FindAsync(PersonRows.Partition(schoolId), PersonRows.Key(personId), cancellationToken) is { } row ? PersonRows.Read(row) : null;

    private static string Differences(Person shown, PersonDraft draft) => string.Join(',', draft.DifferencesTo(PersonDraft.Of(shown)));
}
