using PixBot.Core.Localization;
using PixBot.Core.Messaging;
using PixBot.Core.State;

namespace PixBot.Core.Bot.Uploads;

/// <param name="CardId">The card to update; null where Teams gave no id, then the outcome is sent.</param>
/// <param name="Link">The download link, protected: it opens the file for whoever has it.</param>
/// <param name="ActorId">Whoever dropped it (<see cref="BotRequest.ActorId"/>); empty in work that was queued by an older PixBot.</param>
internal sealed record FileToRead(Address Chat, string? CardId, Language Language, string Name, string Link, string ActorId = "")
{
    /// <summary>Whose roster or profiles it is for.</summary>
    public SchoolId School { get; init; } = SchoolId.OfTenant(Chat.TenantId);
}
