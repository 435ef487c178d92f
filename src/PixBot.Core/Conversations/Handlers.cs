using PixBot.Core.Conversations.Commands;
using PixBot.Core.People;

namespace PixBot.Core.Conversations;

/// <summary>Does what a command asks for.</summary>
internal interface ICommandHandler
{
    Command Command { get; }

    bool IsFor(Role role) => true;

    Task<Reply> HandleAsync(Talk talk, CancellationToken cancellationToken);
}

/// <summary>Does what buttons ask for. The data may be forged: it names things, and the handler checks the right to them.</summary>
internal interface IActionHandler
{
    IReadOnlyList<string> Verbs { get; }

    bool IsFor(Role role) => true;

    Task<Reply> HandleAsync(Talk talk, TurnInput.Pressed pressed, CancellationToken cancellationToken);
}
