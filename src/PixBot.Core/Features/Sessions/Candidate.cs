namespace PixBot.Core.Features.Sessions;

/// <param name="ReleasedBy">The delivery that carries number and code to this candidate; null while they are not released.</param>
/// <param name="Told">What the candidate was last told (<see cref="Session.Facts"/>); null while nothing was.</param>
/// <param name="IsWithdrawn">No longer a candidate, and kept only to be told so.</param>
public sealed record Candidate(string PersonId, string? ReleasedBy = null, DateTimeOffset? ReleasedAt = null, string? Told = null, bool IsWithdrawn = false)
{
    /// <summary>In the place of <see cref="Told"/>, for whoever knows that the session is not theirs any more.</summary>
    public const string ToldWithdrawn = "withdrawn";

    public bool IsReleased => ReleasedBy is not null && !IsWithdrawn;

    /// <summary>Whether there is something new to say; to somebody withdrawn only if a convocation ever went.</summary>
    public bool IsToBeTold(Session session) => IsWithdrawn
        ? Told is not null and not ToldWithdrawn
        : Told != session.Facts;
}
