namespace PixBot.Core.State;

/// <summary>Whether the store answers: one cheap read, for the readiness check.</summary>
public interface IStoreProbe
{
    /// <exception cref="Exception">The store does not answer; what is thrown depends on the store.</exception>
    Task CheckAsync(CancellationToken cancellationToken);
}
