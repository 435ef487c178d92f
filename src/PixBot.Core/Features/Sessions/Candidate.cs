using PixBot.Core.State;
using PixBot.Core.State.Personal;
using static PixBot.Core.State.Personal.PersonalContent;

namespace PixBot.Core.Features.Sessions;

/// <param name="ReleasedBy">The delivery that carries number and code to this candidate; null while they are not released.</param>
/// <param name="Told">What the candidate was last told (<see cref="Session.Facts"/>); null while nothing was.</param>
/// <param name="IsWithdrawn">No longer a candidate, and kept only to be told so.</param>
public sealed record Candidate(string PersonId, string? ReleasedBy = null, DateTimeOffset? ReleasedAt = null, string? Told = null, bool IsWithdrawn = false)
{
    /// <summary>In the place of <see cref="Told"/>, for whoever knows that the session is not theirs any more.</summary>
    public const string ToldWithdrawn = "withdrawn";

    /// <summary>Its own columns, beside where they are read and written; a use case declares those of its notes.</summary>
    internal static readonly IReadOnlyList<PersonalColumn> Columns =
    [
        new(PersonalColumn.RowKey, Id, OnErasure.RowGoes),
        new("ReleasedBy", Fact, OnErasure.RowGoes),
        new("ReleasedAt", Fact, OnErasure.RowGoes),
        new("Told", Fact, OnErasure.RowGoes),
        new("Withdrawn", Fact, OnErasure.RowGoes),
        new("Before", Fact, OnErasure.RowGoes),
        new("DictationAt", Fact, OnErasure.RowGoes),
    ];

    /// <summary>What use cases keep of the candidate, in columns of their own (<see cref="IDeclaresPersonalData"/>).</summary>
    public RowValues Notes { get; init; } = RowValues.Empty;

    /// <summary>What the candidate was told before <see cref="Told"/>, where that was another time or place.</summary>
    public string? Before { get; init; }

    /// <summary>When a referent allowed the supervisor to dictate the codes, as they do not arrive; null while nobody did.</summary>
    public DateTimeOffset? DictationAt { get; init; }

    /// <summary>Of what the candidate was told, the latest that is not so any more; null where there is no such thing.</summary>
    public string? ToldBefore(Session session) => Told is null or ToldWithdrawn || Told == session.Facts ? Before : Told;

    public bool IsReleased => ReleasedBy is not null && !IsWithdrawn;

    /// <summary>Whether there is something new to say; to somebody withdrawn only if a convocation ever went.</summary>
    public bool IsToBeTold(Session session) => IsWithdrawn
        ? Told is not null and not ToldWithdrawn
        : Told != session.Facts;

    /// <summary>Whoever comes back begins anew.</summary>
    /// <param name="newCodes">Whether codes that were released have to be released anew.</param>
    public Candidate Enrolled(bool newCodes) => IsWithdrawn ? new(PersonId) : newCodes ? WithoutCodes : this;

    public Candidate Withdrawn => WithoutCodes with { IsWithdrawn = true };

    private Candidate WithoutCodes => this with { ReleasedBy = null, ReleasedAt = null, DictationAt = null };

    public static Candidate From(Row row) => new(
        row.Key,
        row.Values.Text("ReleasedBy"),
        row.Values.Time("ReleasedAt"),
        row.Values.Text("Told"),
        row.Values.Flag("Withdrawn"))
    {
        Notes = Columns.Aggregate(row.Values, (values, column) => values.With(column.Name, null)),
        Before = row.Values.Text("Before"),
        DictationAt = row.Values.Time("DictationAt"),
    };

    public Row ToRow(string partition) => new(partition, PersonId, Notes
        .With("ReleasedBy", ReleasedBy)
        .With("ReleasedAt", ReleasedAt)
        .With("Told", Told)
        .With("Withdrawn", IsWithdrawn)
        .With("Before", Before)
        .With("DictationAt", DictationAt));
}
