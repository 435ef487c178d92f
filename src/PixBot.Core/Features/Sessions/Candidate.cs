using PixBot.Core.State;

namespace PixBot.Core.Features.Sessions;

/// <param name="ReleasedBy">The delivery that carries number and code to this candidate; null while they are not released.</param>
/// <param name="Told">What the candidate was last told (<see cref="Session.Facts"/>); null while nothing was.</param>
/// <param name="IsWithdrawn">No longer a candidate, and kept only to be told so.</param>
public sealed record Candidate(string PersonId, string? ReleasedBy = null, DateTimeOffset? ReleasedAt = null, string? Told = null, bool IsWithdrawn = false)
{
    /// <summary>In the place of <see cref="Told"/>, for whoever knows that the session is not theirs any more.</summary>
    public const string ToldWithdrawn = "withdrawn";

    /// <summary>When the candidate said to have seen the convocation; null while they did not.</summary>
    public DateTimeOffset? SeenAt { get; init; }

    /// <summary>What that convocation said (<see cref="Session.Facts"/>).</summary>
    public string? SeenFacts { get; init; }

    public bool HasSeen(Session session) => SeenAt is not null && SeenFacts == session.Facts;

    public bool IsReleased => ReleasedBy is not null && !IsWithdrawn;

    /// <summary>Whether there is something new to say; to somebody withdrawn only if a convocation ever went.</summary>
    public bool IsToBeTold(Session session) => IsWithdrawn
        ? Told is not null and not ToldWithdrawn
        : Told != session.Facts;

    /// <summary>Whoever comes back begins anew.</summary>
    /// <param name="newCodes">Whether those that were released are no longer the session's.</param>
    public Candidate Enrolled(bool newCodes) => IsWithdrawn ? new(PersonId) : newCodes ? WithoutCodes : this;

    public Candidate Withdrawn => WithoutCodes with { IsWithdrawn = true };

    private Candidate WithoutCodes => this with { ReleasedBy = null, ReleasedAt = null };

    public static Candidate From(Row row) => new(
        row.Key,
        row.Values.Text("ReleasedBy"),
        row.Values.Time("ReleasedAt"),
        row.Values.Text("Told"),
        row.Values.Flag("Withdrawn"))
    {
        SeenAt = row.Values.Time("SeenAt"),
        SeenFacts = row.Values.Text("SeenFacts"),
    };

    public Row ToRow(string partition) => new(partition, PersonId, RowValues.Of(
        ("ReleasedBy", ReleasedBy),
        ("ReleasedAt", ReleasedAt),
        ("Told", Told),
        ("Withdrawn", IsWithdrawn),
        ("SeenAt", SeenAt),
        ("SeenFacts", SeenFacts)));
}
