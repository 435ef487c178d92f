using PixBot.Core.Localization;
using PixBot.Core.Messaging;
using PixBot.Core.School;

namespace PixBot.Core.Features.People;

/// <summary>Why a later feature cannot do without somebody now.</summary>
internal interface IRemovalObstacle
{
    /// <returns>Null where nothing is in the way of removing them.</returns>
    Task<Text?> AgainstAsync(BotRequest request, Person person, CancellationToken cancellationToken);
}
