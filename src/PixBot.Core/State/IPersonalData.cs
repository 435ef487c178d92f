namespace PixBot.Core.State;

/// <summary>Whose data are to be erased.</summary>
/// <param name="AccountId">The Entra object id of their account; null where none is known.</param>
/// <param name="Now">What began before is over and stays.</param>
public sealed record DataSubject(SchoolId School, string PersonId, string? AccountId, DateTimeOffset Now);

/// <summary>What a feature keeps of people. Every feature that keeps any registers one, so that erasing a person misses nothing.</summary>
public interface IPersonalData
{
    /// <summary>May be called again after a crash.</summary>
    Task EraseAsync(DataSubject subject, CancellationToken cancellationToken);
}
