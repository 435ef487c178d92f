using PixBot.Core.Messaging;
using PixBot.Core.School;

namespace PixBot.Core.Bot;

/// <summary>Does what a command asks for.</summary>
internal interface ICommandHandler
{
    Command Command { get; }

    bool IsFor(Role role) => true;

    Task<Reply> HandleAsync(BotRequest request, CancellationToken cancellationToken);
}
