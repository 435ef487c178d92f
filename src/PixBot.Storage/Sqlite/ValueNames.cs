using System.Collections.Concurrent;
using System.Text;

namespace PixBot.Storage.Sqlite;

/// <summary>The names of values, each kept once: thousands of rows have the same few.</summary>
internal static class ValueNames
{
    /// <summary>The code has far fewer; a file of another origin must not fill the memory.</summary>
    private const int Most = 2_000;

    private const int Longest = 60;

    private static readonly ConcurrentDictionary<string, string> Known = new(StringComparer.Ordinal);

    public static string Of(ReadOnlySpan<byte> utf8)
    {
        if (utf8.Length > Longest)
            return Encoding.UTF8.GetString(utf8);
        Span<char> name = stackalloc char[Longest];
        name = name[..Encoding.UTF8.GetChars(utf8, name)];
        return Known.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(name, out var known) ? known : Keep(name.ToString());
    }

    private static string Keep(string name) => Known.Count < Most ? Known.GetOrAdd(name, name) : name;
}
