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

    /// <summary>What the candidate was told before <see cref="Told"/>, where that was another time or place.</summary>
    public string? Before { get; init; }

    /// <summary>When a referent allowed the supervisor to dictate the codes, as they do not arrive; null while nobody did.</summary>
    public DateTimeOffset? DictationAt { get; init; }

    /// <summary>Of what the candidate was told, the latest that is not so any more; null where there is no such thing.</summary>
    public string? ToldBefore(Session session) => Told is null or ToldWithdrawn || Told == session.Facts ? Before : Told;

    public bool HasSeen(Session session) => SeenAt is not null && SeenFacts == session.Facts;

    public bool IsReleased => ReleasedBy is not null && !IsWithdrawn;

    /// <summary>Whether there is something new to say; to somebody withdrawn only if a convocation ever went.</summary>
    public bool IsToBeTold(Session session) => IsWithdrawn
        ? Told is not null and not ToldWithdrawn
        : Told != session.Facts;

    /// <summary>Whoever comes back begins anew.</summary>
    /// <param name="lapses">Whether codes that were released have to be released anew.</param>
    public Candidate Enrolled(bool lapses) => IsWithdrawn ? new(PersonId) : lapses ? WithoutCodes : this;

    public Candidate Withdrawn => WithoutCodes with { IsWithdrawn = true };

    private Candidate WithoutCodes => this with { ReleasedBy = null, ReleasedAt = null, DictationAt = null };

    public static Candidate From(Row row) => new(
        row.Key,
        row.Values.Text("ReleasedBy"),
        row.Values.Time("ReleasedAt"),
        row.Values.Text("Told"),
        row.Values.Flag("Withdrawn"))
    {
        SeenAt = row.Values.Time("SeenAt"),
        SeenFacts = row.Values.Text("SeenFacts"),
        Before = row.Values.Text("Before"),
        DictationAt = row.Values.Time("DictationAt"),
    };

    public Row ToRow(string partition) => new(partition, PersonId, RowValues.Of(
        ("ReleasedBy", ReleasedBy),
        ("ReleasedAt", ReleasedAt),
        ("Told", Told),
        ("Withdrawn", IsWithdrawn),
        ("SeenAt", SeenAt),
        ("SeenFacts", SeenFacts),
        ("Before", Before),
        ("DictationAt", DictationAt)));
}
