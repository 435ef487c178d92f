using System.Text;

namespace PixBot.Core.Jobs;

/// <summary>What a queue accepts, the same in every store; from Azure's 64 KiB a message, in base64, and 32 messages a take.</summary>
public static class WorkLimits
{
    public const int BodyLength = 20_000;
    public const int BodyBytes = 48_000;
    public const int KindLength = 100;
    public const int MessagesPerTake = 32;

    private static readonly TimeSpan Longest = TimeSpan.FromDays(7);

    public static void Check(WorkMessage message)
    {
        if (message.Kind.Length is 0 or > KindLength || message.Kind.Any(c => c is < ' ' or > '~'))
            throw new ArgumentException($"A message's kind has 1 to {KindLength} plain ASCII characters.");
        if (message.Body.Length > BodyLength || Encoding.UTF8.GetByteCount(message.Body) > BodyBytes)
            throw new ArgumentException($"A message's body holds up to {BodyLength} characters and {BodyBytes} bytes; this one has {message.Body.Length} characters.");
    }

    public static void CheckDelay(TimeSpan delay)
    {
        if (delay < TimeSpan.Zero || delay > Longest)
            throw new ArgumentOutOfRangeException(nameof(delay), delay, "A delay is zero to seven days.");
    }

    public static void CheckVisibility(TimeSpan visibility)
    {
        if (visibility < TimeSpan.FromSeconds(1) || visibility > Longest)
            throw new ArgumentOutOfRangeException(nameof(visibility), visibility, "A message is kept from others for one second to seven days.");
    }

    public static void CheckTake(int max, TimeSpan visibility)
    {
        if (max is < 1 or > MessagesPerTake)
            throw new ArgumentOutOfRangeException(nameof(max), max, $"A take is of 1 to {MessagesPerTake} messages.");
        CheckVisibility(visibility);
    }
}
