using System.Collections.Frozen;
using PixBot.Core.School;

namespace PixBot.Core.Bot.Downloads;

/// <summary>The kinds of files that features offer.</summary>
internal sealed class FileOffers(IEnumerable<IFileOffer> kinds)
{
    private readonly FrozenDictionary<string, IFileOffer> kinds = kinds.ToFrozenDictionary(kind => kind.Kind, StringComparer.Ordinal);

    /// <returns>Null where there is no such kind (any more).</returns>
    public IFileOffer? Find(string? kind) => kind is null ? null : kinds.GetValueOrDefault(kind);

    /// <returns>Null also where it is not for this role.</returns>
    public IFileOffer? Find(string? kind, Role role) => Find(kind) is { } found && found.IsFor(role) ? found : null;
}
