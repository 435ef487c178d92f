namespace PixBot.Core.Files;

/// <summary>Finds columns by any of their names, whatever their order.</summary>
internal sealed class HeaderLookup(IReadOnlyList<string> cells)
{
    private readonly IReadOnlyList<string> names = [.. cells.Select(HeaderName.Of)];

    public IReadOnlyList<string> Names => names;

    /// <summary>The column named by the first of the names that any column has; null for none.</summary>
    public int? Find(params ReadOnlySpan<string> accepted)
    {
        foreach (var name in accepted)
        {
            for (var i = 0; i < names.Count; i++)
            {
                if (names[i] == name)
                    return i;
            }
        }

        return null;
    }

    public int? FindBeginning(params ReadOnlySpan<string> prefixes)
    {
        foreach (var prefix in prefixes)
        {
            for (var i = 0; i < names.Count; i++)
            {
                if (names[i].StartsWith(prefix, StringComparison.Ordinal))
                    return i;
            }
        }

        return null;
    }
}
