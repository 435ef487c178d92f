using PixBot.Core.Features.People.Accounts;
using PixBot.Core.Features.People.Import.Sources;
using PixBot.Core.School;
using PixBot.Core.State;

namespace PixBot.Core.Features.People.Import.Undecided;

/// <summary>What a referent decides about the entries that an import of a roster left open.</summary>
public sealed class UndecidedRoster
{
    private readonly UndecidedEntries entries;
    private readonly ITable table;
    private readonly ContactLinks ties;
    private readonly IRoster roster;
    private readonly IEnumerable<IBirthObserver> births;

    internal UndecidedRoster(UndecidedEntries entries, ITable table, ContactLinks ties, IRoster roster, IEnumerable<IBirthObserver> births) =>
        (this.entries, this.table, this.ties, this.roster, this.births) = (entries, table, ties, roster, births);

    /// <summary>Those that are not decided yet, by line; two queries, however many.</summary>
    public async Task<IReadOnlyList<UndecidedEntry>> ListAsync(SchoolId schoolId, string importId, CancellationToken cancellationToken)
    {
        var open = await entries.OpenAsync(schoolId, importId, cancellationToken);
        var people = await roster.FindAsync(schoolId, [.. open.SelectMany(entry => entry.CandidateIds)], cancellationToken);
        return
        [
            .. open.Select(entry => Shown(
                entry.Row.Key, new(entry.Line, entry.Entry, entry.Doubt, [.. entry.CandidateIds.Where(people.ContainsKey).Select(id => people[id])]))),
        ];
    }

    /// <summary>Gives an entry to one of its candidates, or (null) to somebody new. Idempotent; the first decision stands.</summary>
    public async Task<EntryOutcome> DecideAsync(
        SchoolId schoolId, string importId, string rowKey, string? personId, CancellationToken cancellationToken)
    {
        if (await entries.FindAsync(schoolId, importId, rowKey, cancellationToken) is not { } entry)
            return new EntryOutcome.UnknownEntry();
        if (entry.IsDecided)
            return new EntryOutcome.DecidedBefore();
        if (personId is not null && !entry.CandidateIds.Contains(personId))
            return new EntryOutcome.NotACandidate();
        if (await ApplyAsync(schoolId, entry, personId ?? await NewIdAsync(schoolId, entry.Entry, cancellationToken), isNew: personId is null, cancellationToken) is not { } person)
            return new EntryOutcome.NotACandidate();
        return await entries.CloseAsync(entry, person.Id, cancellationToken)
            ? new EntryOutcome.Decided(person)
            : new EntryOutcome.DecidedBefore();
    }

    internal static UndecidedEntry Shown(string rowKey, RosterQuestion question) => new(
        rowKey,
        question.Line,
        question.Entry.LastName,
        question.Entry.FirstName,
        question.Entry.Class,
        question.Entry.Email,
        question.Doubt,
        question.Candidates);

    private async Task<Person?> ApplyAsync(SchoolId schoolId, StoredEntry entry, string personId, bool isNew, CancellationToken cancellationToken)
    {
        while (true)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var row = await table.FindAsync(PersonRows.Partition(schoolId), PersonRows.Key(personId), cancellationToken);
            if (row is null && !isNew)
                return null;
            var filed = row is null ? null : PersonRows.Read(row).Filed;
            if (RosterDecision.Decide(personId, entry.Entry, filed, entry.Says) is not { } person)
                return null;
            if (await PersonEdits.TryWriteAsync(table, schoolId, filed, person, row, cancellationToken))
            {
                var tied = new EmailLinks(schoolId);
                tied.Add(filed, person);
                await ties.TieAsync(schoolId, tied, cancellationToken);
                await TellBirthAsync(schoolId, personId, entry.Entry.Birth, cancellationToken);
                return person;
            }
        }
    }

    private async Task TellBirthAsync(SchoolId schoolId, string personId, StudentBirth? birth, CancellationToken cancellationToken)
    {
        foreach (var observer in births.Where(_ => birth is not null))
            await observer.OnReadAsync(schoolId, new Dictionary<string, StudentBirth>(StringComparer.Ordinal) { [personId] = birth! }, cancellationToken);
    }

    private async Task<string> NewIdAsync(SchoolId schoolId, RosterEntry entry, CancellationToken cancellationToken) => entry.Email is { } email
        ? await PersonIds.FreeAsync(roster, schoolId, email, cancellationToken)
        : PersonIds.OfIdentifier(schoolId, entry.Identifier!);
}
