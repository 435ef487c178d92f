using PixBot.Core.Messaging;

namespace PixBot.Core.Bot;

/// <summary>A command pressed as a button.</summary>
internal sealed class CommandAction(CommandDispatcher commands) : IActionHandler
{
    public IReadOnlyList<string> Verbs { get; } = [CommandButtons.Verb];

    public Task<Reply> HandleAsync(Talk talk, TurnInput.Pressed pressed, CancellationToken cancellationToken) =>
        Enum.TryParse<Command>(pressed.Data[CommandButtons.Name], out var command) && Enum.IsDefined(command)
            ? commands.DispatchAsync(talk, command, cancellationToken)
            : Task.FromResult(Replies.TooOld(talk));
}
