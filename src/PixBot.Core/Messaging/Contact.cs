using PixBot.Core.Localization;

namespace PixBot.Core.Messaging;

/// <summary>How the bot reaches an account of the tenant: known since its first activity.</summary>
/// <param name="PersonId">Null while the account is tied to nobody of the roster.</param>
/// <param name="Language">What the person chose or the client said; null where neither.</param>
/// <param name="Unreachable">Why sends fail, until the next activity; null where they do not.</param>
public sealed record Contact(
    string AadObjectId,
    string UserId,
    Address Address,
    string? PersonId,
    string? Email,
    Language? Language,
    UnreachableReason? Unreachable)
{
    /// <summary>The day (UTC) of its latest activity; null where none is known.</summary>
    public DateOnly? LastActiveOn { get; init; }
}
