using PixBot.Core.Localization;
using PixBot.Core.Messaging;
using PixBot.Core.State;

namespace PixBot.Core.Bot.Downloads;

/// <param name="Press">The activity that accepted the offer.</param>
/// <param name="CardId">The card to update; null where Teams gave no id, then the outcome is sent.</param>
/// <param name="Place">An <see cref="UploadPlace"/>, protected: whoever has it can write there.</param>
internal sealed record FileToGive(
    SchoolId School, string OfferId, string Press, Address Chat, string? CardId, Language Language, string Place);
