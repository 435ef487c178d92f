using Microsoft.Extensions.Logging;
using PixBot.Core.Audit;
using PixBot.Core.Features.People.Accounts;
using PixBot.Core.Features.People.Import.Sources;
using PixBot.Core.Jobs;
using PixBot.Core.Messaging;
using PixBot.Core.School;
using PixBot.Core.State;
using PixBot.Core.State.Personal;

namespace PixBot.Core.Features.People.Privacy;

public abstract record ErasureOutcome
{
    /// <param name="Report">Null where it was only asked whether it may be.</param>
    public sealed record Erased(ErasureReport? Report = null) : ErasureOutcome;

    /// <summary>Without them nobody could change anything any more.</summary>
    public sealed record LastReferent : ErasureOutcome;

    public sealed record Unknown : ErasureOutcome;
}

/// <summary>Erases a person and what all features keep of them. The person's own row goes last, so that a crash is made good by doing it again.</summary>
public sealed partial class PersonErasure
{
    private readonly ITable table;
    private readonly IContacts contacts;
    private readonly Referents referents;
    private readonly PersonalErasure erasure;
    private readonly ErasedPeople erased;
    private readonly IEnumerable<IBeforeErasure> observers;
    private readonly ISchedule schedule;
    private readonly AuditLog audit;
    private readonly TimeProvider clock;
    private readonly ILogger<PersonErasure> logger;

    internal PersonErasure(
        ITable table,
        IContacts contacts,
        Referents referents,
        PersonalErasure erasure,
        ErasedPeople erased,
        IEnumerable<IBeforeErasure> observers,
        ISchedule schedule,
        AuditLog audit,
        TimeProvider clock,
        ILogger<PersonErasure> logger) =>
        (this.table, this.contacts, this.referents, this.erasure, this.erased, this.observers, this.schedule, this.audit, this.clock, this.logger) =
        (table, contacts, referents, erasure, erased, observers, schedule, audit, clock, logger);

    /// <summary>Whether the person may be erased now.</summary>
    public async Task<ErasureOutcome> CheckAsync(SchoolId schoolId, string personId, CancellationToken cancellationToken) =>
        await PrepareAsync(schoolId, personId, cancellationToken) switch
        {
            (null, _) => new ErasureOutcome.Unknown(),
            (_, null) => new ErasureOutcome.LastReferent(),
            _ => new ErasureOutcome.Erased(),
        };

    /// <param name="by">See <see cref="RosterSource.By"/>.</param>
    public async Task<ErasureOutcome> EraseAsync(SchoolId schoolId, string personId, string by, CancellationToken cancellationToken)
    {
        if (await CheckAsync(schoolId, personId, cancellationToken) is not ErasureOutcome.Erased and var refused)
            return refused;
        if (await SubjectAsync(schoolId, personId, cancellationToken) is not { } subject)
            return new ErasureOutcome.Unknown();
        await erased.NoteAsync(subject, cancellationToken);
        foreach (var observer in observers)
            await observer.BeforeErasureAsync(subject, cancellationToken);
        var report = await erasure.EraseAsync(subject, cancellationToken);
        if (report.IsUnfinished)
            await EraseRest.PlanAsync(schedule, subject, cancellationToken);
        while (true)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var (person, others) = await PrepareAsync(schoolId, personId, cancellationToken);
            if (person is null || others is null)
                return person is null ? new ErasureOutcome.Unknown() : new ErasureOutcome.LastReferent();
            var changes = PersonEdits.Remove(schoolId, person.Filed, person.Row).Select(edit => edit.Change(edit.Known)).OfType<RowChange>();
            if (await table.WriteAsync([.. changes, .. others], cancellationToken) is WriteOutcome.Written)
                break;
        }

        await audit.RecordAsync(schoolId, new(PeopleAudit.Erased.Code, by) { PersonId = personId }, cancellationToken);
        Log.Erased(logger);
        return new ErasureOutcome.Erased(report);
    }

    private async Task<DataSubject?> SubjectAsync(SchoolId schoolId, string personId, CancellationToken cancellationToken)
    {
        if ((await PrepareAsync(schoolId, personId, cancellationToken)).Person?.Filed is not { } person)
            return null;
        var contact = await contacts.OfPersonAsync(schoolId, personId, cancellationToken);
        return new(schoolId, personId, contact?.AadObjectId, clock.GetUtcNow())
        {
            LastName = person.LastName,
            FirstName = person.FirstName,
            Email = person.Email,
            LocalId = person.LocalId,
            Identifier = person.Identifier,
            ConversationId = contact?.Address.ConversationId,
        };
    }

    private async Task<(FiledPerson? Person, IReadOnlyList<RowChange>? Others)> PrepareAsync(
        SchoolId schoolId, string personId, CancellationToken cancellationToken)
    {
        if (await table.FindAsync(PersonRows.Partition(schoolId), PersonRows.Key(personId), cancellationToken) is not { } row)
            return (null, []);
        var person = PersonRows.Read(row);
        return (person, person.Filed.Role == Role.Referent ? await referents.OthersAsync(schoolId, personId, cancellationToken) : []);
    }

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Information, "A person was erased, with all that was kept of them.")]
        public static partial void Erased(ILogger logger);
    }
}
