namespace PixBot.Core.State.Personal;

/// <summary>Whose data are to be erased, and how rows may name them.</summary>
/// <param name="AccountId">The Entra object id of their account; null where none is known.</param>
/// <param name="Now">What began before is over and stays.</param>
public sealed record DataSubject(SchoolId School, string PersonId, string? AccountId, DateTimeOffset Now)
{
    public string LastName { get; init; } = "";

    public string FirstName { get; init; } = "";

    public string? Email { get; init; }

    public string? LocalId { get; init; }

    /// <summary>What identifies them elsewhere (INE), hashed.</summary>
    public string? Identifier { get; init; }

    /// <summary>Of their chat with the bot.</summary>
    public string? ConversationId { get; init; }

    /// <summary>What rows name them by; some keys have them in lower case.</summary>
    public IEnumerable<string> Ids => new[] { PersonId, AccountId }.OfType<string>();

    /// <summary>Whether a value of this meaning is theirs.</summary>
    public bool Is(PersonalContent content, string value) => content switch
    {
        PersonalContent.Id => Ids.Contains(value, StringComparer.OrdinalIgnoreCase),
        PersonalContent.Name => value.Length > 0 && value.Equals($"{FirstName} {LastName}".Trim(), StringComparison.OrdinalIgnoreCase),
        PersonalContent.Email => value.Equals(Email, StringComparison.OrdinalIgnoreCase),
        PersonalContent.LocalId => value == LocalId,
        PersonalContent.HashedIdentifier => value == Identifier,
        PersonalContent.Chat => value == ConversationId,
        _ => false,
    };
}
