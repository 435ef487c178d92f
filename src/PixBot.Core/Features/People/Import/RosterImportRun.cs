using PixBot.Core.Features.People.Accounts;
using PixBot.Core.Features.People.Import.Sources;
using PixBot.Core.Features.People.Import.Undecided;
using PixBot.Core.Files;
using PixBot.Core.School;
using PixBot.Core.State;

namespace PixBot.Core.Features.People.Import;

/// <summary>
/// One import under way: what the roster was, what the source said so far, and the changes not written yet. Of the
/// entries only those wait until the end that nothing but a name ties to somebody.
/// </summary>
internal sealed class RosterImportRun(ITable table, SchoolId schoolId, RosterSource source)
{
    private readonly RosterSnapshot before = new(schoolId, source);
    private readonly MentionedPeople presence = new();
    private readonly TableEdits edits = new(table, PersonRows.Partition(schoolId));
    private readonly List<NameCandidate> claims = [];
    private readonly List<RosterQuestion> questions = [];
    private readonly Dictionary<string, StudentBirth> births = new(StringComparer.Ordinal);

    private RosterTally? tally;

    /// <summary>A line could not be read at all, so whoever is missing may stand there.</summary>
    private bool hasUnreadLine;

    public RosterTally Tally => tally ?? throw new InvalidOperationException("The roster is read first.");

    /// <summary>The source could not be read to its end.</summary>
    public bool IsBrokenOff { get; private set; }

    /// <summary>What a referent has to decide.</summary>
    public IReadOnlyList<RosterQuestion> Questions => questions;

    public EmailLinks Ties { get; } = new(schoolId);

    /// <summary>By person, where the source says.</summary>
    public IReadOnlyDictionary<string, StudentBirth> Births => births;

    public async Task ReadRosterAsync(CancellationToken cancellationToken)
    {
        await foreach (var row in table.QueryAsync(PersonRows.Everybody(schoolId), cancellationToken))
            before.Add(PersonRows.Read(row));
        tally = new(new(isFirst: before.IsEmpty));
    }

    public async Task TakeAsync(RosterLine line, CancellationToken cancellationToken)
    {
        switch (line)
        {
            case RosterLine.Good good:
                await TakeAsync(good.Entry, good.Number, cancellationToken);
                break;
            case RosterLine.Bad bad:
                Mention(bad);
                hasUnreadLine |= bad.Line.Fault is LineFault.LineTooLong or LineFault.OpenQuote;
                Tally.BadLines.Add(bad.Line);
                break;
            case RosterLine.LeftOut left:
                LeaveOut(left);
                break;
            case RosterLine.BrokenOff:
                IsBrokenOff = true;
                break;
        }
    }

    /// <summary>Decides what waited for the end of the source, and writes what is not written yet.</summary>
    public async Task FinishAsync(CancellationToken cancellationToken)
    {
        foreach (var (claim, verdict) in NameCandidates.Decide([.. claims.Select(Unclaimed)]))
        {
            switch (verdict)
            {
                case NameMatch.Same same:
                    await WriteAsync(claim.Entry, claim.Line, before.Find(same.Person.Id), cancellationToken);
                    break;
                case NameMatch.Somebody:
                    await WriteAsync(claim.Entry, claim.Line, null, cancellationToken);
                    break;
                case NameMatch.Undecided undecided:
                    Leave(claim.Entry, claim.Line, undecided.Doubt, undecided.Candidates);
                    break;
            }
        }

        await edits.FlushAsync(cancellationToken);
    }

    /// <summary>Of those for whom the source speaks, whoever is not in it; nobody where some of it was not read.</summary>
    public IReadOnlyList<Person> Gone() => IsBrokenOff || hasUnreadLine || source.Scope == RosterScope.Part
        ? []
        : [.. before.People.Where(person => IsSpokenFor(person) && !presence.Has(person))];

    private bool IsSpokenFor(Person person) => source.Scope == RosterScope.School || person.Role == Role.Student;

    private async Task TakeAsync(RosterEntry entry, int line, CancellationToken cancellationToken)
    {
        var known = entry.Email is { } email ? before.WithEmail(email)
            : entry.Identifier is { } identifier ? before.WithIdentifier(identifier)
            : null;
        if (entry.Email is null && entry.Identifier is null)
            Refuse(entry, line, source.EmailHeader, new RosterFault.MissingEmail());
        else if (known is not null && entry.Email is null && !Agrees(known.Filed, entry))
            Leave(entry, line, RosterDoubt.OtherName, [known.Filed]);
        else if (known is null && Claim(entry, line) is { } claim)
            claims.Add(claim);
        else
            await WriteAsync(entry, line, known, cancellationToken);
    }

    /// <summary>Null where the name is nobody's of the roster.</summary>
    private NameCandidate? Claim(RosterEntry entry, int line)
    {
        if (entry.Role is Role.Supervisor or Role.Referent)
            return null;
        var name = new PersonName(entry.LastName, entry.FirstName);
        var (exact, near) = before.Named(name);
        if (exact.Count + near.Count == 0 && entry.UsualName is { } usual)
        {
            name = new PersonName(usual, entry.FirstName);
            (exact, near) = before.Named(name);
        }

        return exact.Count + near.Count == 0 ? null : new(line, entry, name, exact, near);
    }

    private NameCandidate Unclaimed(NameCandidate claim) => claim with
    {
        Exact = [.. claim.Exact.Where(person => !presence.HasEntered(person.Id))],
        Near = [.. claim.Near.Where(person => !presence.HasEntered(person.Id))],
    };

    private async Task WriteAsync(RosterEntry entry, int line, FiledPerson? known, CancellationToken cancellationToken)
    {
        var filed = known?.Filed;
        var id = filed?.Id ?? before.NewId(entry);
        if (RosterDecision.Decide(id, entry with { Class = Tally.Spelling(before.Spelling(entry.Class)) }, filed, source.Says) is not { } person)
        {
            presence.Mention(id);
            Refuse(entry, line, source.ClassHeader, new RosterFault.MissingClass());
        }
        else if (presence.Enter(id, line) is { } first)
        {
            Refuse(entry, line, source.EmailHeader, entry.Email is null ? new RosterFault.IdentifierTwice(first) : new RosterFault.EmailTwice(first));
        }
        else
        {
            Tally.Add(filed, person);
            Ties.Add(filed, person);
            if (entry.Birth is { } birth)
                births[id] = birth;
            if (PersonEdits.Change(schoolId, filed, person, known?.Row) is { Count: > 0 } changes)
                await edits.AddAsync(changes, cancellationToken);
        }
    }

    private static bool Agrees(Person person, RosterEntry entry)
    {
        var name = new PersonName(person.LastName, person.FirstName);
        return name.Agrees(new(entry.LastName, entry.FirstName))
            || (entry.UsualName is { } usual && name.Agrees(new(usual, entry.FirstName)));
    }

    private void Leave(RosterEntry entry, int line, RosterDoubt doubt, IReadOnlyList<Person> candidates)
    {
        foreach (var candidate in candidates)
            presence.Mention(candidate.Id);
        questions.Add(new(line, entry with { Class = Tally.Spelling(before.Spelling(entry.Class)) }, doubt, candidates));
    }

    /// <summary>Somebody inactive is gone, as far as the roster is concerned; somebody without a class is there.</summary>
    private void LeaveOut(RosterLine.LeftOut left)
    {
        Tally.LeaveOut(left.IsInactive);
        if (left.IsInactive)
            return;
        if (left.Entry.Identifier is { } identifier && before.WithIdentifier(identifier) is { } known)
            presence.Mention(known.Filed.Id);
        else
            presence.Mention(left.Entry.LastName, left.Entry.FirstName);
    }

    private void Mention(RosterLine.Bad bad)
    {
        var known = bad.Email is { } email ? before.WithEmail(email)
            : bad.Identifier is { } identifier ? before.WithIdentifier(identifier)
            : null;
        if (known is not null)
            presence.Mention(known.Filed.Id);
        else if (bad.Email is null)
            presence.Mention(bad.LastName, bad.FirstName);
    }

    private void Refuse(RosterEntry entry, int line, string? column, LineFault fault)
    {
        if (entry.Email is null)
            presence.Mention(entry.LastName, entry.FirstName);
        Tally.BadLines.Add(new(line, column, fault));
    }
}
