using PixBot.Core.Messaging;

namespace PixBot.Core.Bot;

/// <summary>What a feature has to do before a turn is answered, whoever sent it; idempotent.</summary>
internal interface ITurnPreparation
{
    Task PrepareAsync(Turn turn, CancellationToken cancellationToken);
}
