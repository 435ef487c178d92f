namespace PixBot.Core.Jobs.DeadLetters;

/// <summary>Work that could not be done, as it was at most a minute ago; for the health report.</summary>
public interface IDeadLetters
{
    /// <summary>How many by kind of work, of the last seven days.</summary>
    IReadOnlyDictionary<string, int> ByKind { get; }
}
