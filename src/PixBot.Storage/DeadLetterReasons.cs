using PixBot.Core.Jobs;
using PixBot.Core.Localization;

namespace PixBot.Storage;

internal static class DeadLetterReasons
{
    private const int MaximumLength = 1_000;

    public static readonly string TakenTooOften = $"Taken {WorkQueues.MaximumAttempts} times and never completed.";

    public const string Unreadable = "Not a message that PixBot wrote.";

    public static string Short(string reason) => Unicode.Cut(reason, MaximumLength);
}
