using PixBot.Core.State;

namespace PixBot.Core.Messaging;

/// <summary>
/// One activity that passed the gate: authenticated, of an allowed tenant, not seen before. Who sent it is known from the
/// activity alone, never from what a card's data says.
/// </summary>
/// <param name="Chat">Where it came from, and where replies go.</param>
/// <param name="Locale">Of the client, such as <c>fr-FR</c>; null where it did not say.</param>
/// <param name="ActivityId">Also unique to the chat only.</param>
public sealed record Turn(Sender Sender, Address Chat, TurnInput Input, string ActivityId, string? Locale)
{
    /// <summary>Whose data the turn is about: the one place where that is decided.</summary>
    public SchoolId School => SchoolId.OfTenant(Sender.TenantId);
}

/// <param name="AadObjectId">The person's Entra object id, lower case.</param>
/// <param name="UserId">Teams' own id (<c>29:…</c>), unique to person and bot.</param>
/// <param name="Name">As displayed; text that people wrote.</param>
public sealed record Sender(string TenantId, string AadObjectId, string UserId, string Name);
