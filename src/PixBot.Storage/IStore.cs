using PixBot.Core.Jobs;
using PixBot.Core.State;

namespace PixBot.Storage;

/// <summary>What each provider offers.</summary>
internal interface IStore
{
    ITable Table { get; }

    IWorkQueue Queue(string name);

    /// <summary>Makes sure that the store is there and answers; creates what is missing in it.</summary>
    /// <exception cref="StoreUnavailableException">It is not, or does not.</exception>
    Task PrepareAsync(CancellationToken cancellationToken);
}
