using PixBot.Core.Localization;
using PixBot.Core.School;
using PixBot.Core.State;

namespace PixBot.Core.Messaging;

/// <summary>Who sent a turn.</summary>
/// <param name="Person">Null for a guest, and for a referent of the settings whom no roster names.</param>
/// <param name="Language">In which to answer: chosen, else the roster's, else the client's, else the school's.</param>
public sealed record Caller(SchoolId School, Contact Contact, Person? Person, Role Role, Language Language)
{
    public bool IsReferent => Role == Role.Referent;
}
