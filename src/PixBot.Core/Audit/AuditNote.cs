namespace PixBot.Core.Audit;

/// <summary>A line of the audit: ids and names of fields, never what is in them, and never a name of somebody.</summary>
/// <param name="Act">The code of an <see cref="AuditedAct"/>.</param>
/// <param name="By">The id of the person, else of the account, that did it; null for the bot itself.</param>
public sealed record AuditNote(string Act, string? By)
{
    /// <summary>To whom it was done, by id; null for nobody.</summary>
    public string? PersonId { get; init; }

    /// <summary>To what it was done, such as a session, by id; null for nothing.</summary>
    public string? ThingId { get; init; }

    public string? Detail { get; init; }

    /// <summary>When it was done. Given by whoever may note the same twice: then it is one line.</summary>
    public DateTimeOffset? At { get; init; }
}

/// <param name="Position">Where it stands among the others, the latest first.</param>
public sealed record AuditLine(DateTimeOffset At, AuditNote Note, string Position);

/// <summary>The latest lines of a period first.</summary>
/// <param name="Next">After what the next page begins; null where nothing is older.</param>
public sealed record AuditPage(IReadOnlyList<AuditLine> Lines, string? Next);
