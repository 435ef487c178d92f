using System.Collections.Frozen;

namespace PixBot.Core.Deliveries;

internal sealed class BroadcastKinds(IEnumerable<IBroadcastKind> kinds)
{
    private readonly FrozenDictionary<string, IBroadcastKind> byName = kinds.ToFrozenDictionary(k => k.Kind, StringComparer.Ordinal);

    public IBroadcastKind? Find(string kind) => byName.GetValueOrDefault(kind);
}
