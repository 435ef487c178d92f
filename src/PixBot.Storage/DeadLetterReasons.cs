using PixBot.Core.State;

namespace PixBot.Storage;

internal static class DeadLetterReasons
{
    public static readonly string TakenTooOften = $"Taken {WorkQueues.MaximumAttempts} times and never completed.";

    public const string Unreadable = "Not a message that PixBot wrote.";
}
