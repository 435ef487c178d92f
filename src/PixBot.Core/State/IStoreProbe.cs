namespace PixBot.Core.State;

/// <summary>Whether the store takes what is written: a row that is put and deleted, for the readiness check.</summary>
public interface IStoreProbe
{
    /// <exception cref="Exception">The store does not take it; what is thrown depends on the store.</exception>
    Task CheckAsync(CancellationToken cancellationToken);
}
