using PixBot.Core.Messaging;

namespace PixBot.Core.Bot;

/// <summary>A command pressed as a button.</summary>
internal sealed class CommandAction(CommandDispatcher commands) : IActionHandler
{
    public IReadOnlyList<string> Verbs { get; } = [CommandButtons.Verb];

    public Task<Reply> HandleAsync(BotRequest request, TurnInput.CardPress press, CancellationToken cancellationToken) =>
        Enum.TryParse<Command>(press.Data[CommandButtons.Name], out var command) && Enum.IsDefined(command)
            ? commands.DispatchAsync(request, command, cancellationToken)
            : Task.FromResult(Replies.TooOld(request));
}
