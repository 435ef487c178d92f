using System.Diagnostics.CodeAnalysis;
using System.Runtime.InteropServices;

namespace PixBot.Core.State;

/// <summary>
/// A row of the state: Azure Table Storage's model, which SQLite follows. Any character may stand in the keys; each key
/// holds up to 500 characters once encoded (<see cref="TableKey"/>), a text value up to 32,000 characters, a row 1 MiB.
/// </summary>
/// <param name="Partition">Begins with the tenant (<see cref="Partitions"/>).</param>
/// <param name="Key">Unique in its partition; rows are ordered by it.</param>
/// <param name="ETag">What the store gave when the row was read or written; null for a row not stored yet.</param>
public sealed record Row(string Partition, string Key, RowValues Values, string? ETag = null)
{
    public Row With(RowValues values) => this with { Values = values };
}

/// <summary>
/// The values of a row, by name (letters, digits and underscores, at most 60 characters). Names are PascalCase and found
/// in whatever case they were written: older versions wrote some in lower case. Kinds: string, bool, int,
/// long, double (finite), <see cref="DateTimeOffset"/> (kept as UTC, from 1601 on), <see cref="Guid"/> and byte[] (up to
/// 64 KiB). A null is an absent value; half a surrogate pair in a text becomes U+FFFD. <see cref="TableLimits"/> has the rest.
/// </summary>
public sealed class RowValues
{
    public static readonly RowValues Empty = new([]);

    /// <summary>A row has few values: looking through them costs less than a dictionary of its own for each row.</summary>
    private readonly KeyValuePair<string, object>[] values;

    private RowValues(KeyValuePair<string, object>[] values) => this.values = values;

    public IReadOnlyList<KeyValuePair<string, object>> All => values;

    public static RowValues Of(params ReadOnlySpan<(string Name, object? Value)> values)
    {
        var kept = new List<KeyValuePair<string, object>>(values.Length);
        foreach (var (name, value) in values)
        {
            if (value is not null)
                Set(kept, name, value);
        }

        return new([.. kept]);
    }

    /// <param name="values">Each name once.</param>
    public static RowValues From(IEnumerable<KeyValuePair<string, object>> values)
    {
        KeyValuePair<string, object>[] kept = [.. values];
        for (var i = 0; i < kept.Length; i++)
        {
            kept[i] = new(kept[i].Key, Checked(kept[i].Key, kept[i].Value));
            if (IndexOf(kept.AsSpan(0, i), kept[i].Key) >= 0)
                throw new ArgumentException($"A row has each value once; here '{kept[i].Key}' comes twice.", nameof(values));
        }

        return new(kept);
    }

    /// <summary>These values with one changed, or removed where the value is null.</summary>
    public RowValues With(string name, object? value)
    {
        if (value is null)
            return new([.. values.Where(v => !IsSame(v.Key, name))]);
        var changed = new List<KeyValuePair<string, object>>(values);
        Set(changed, name, value);
        return new([.. changed]);
    }

    public string? Text(string name) => Get<string>(name, out var value) ? value : null;

    public string RequiredText(string name) =>
        Text(name) ?? throw new InvalidDataException($"The row has no text '{name}'.");

    public bool Flag(string name) => Get<bool>(name, out var value) && value;

    public int? Int(string name) => Get<int>(name, out var value) ? value : null;

    public long? Long(string name) => Get<long>(name, out var value) ? value : null;

    public double? Number(string name) => Get<double>(name, out var value) ? value : null;

    public DateTimeOffset? Time(string name) => Get<DateTimeOffset>(name, out var value) ? value : null;

    public Guid? Guid(string name) => Get<Guid>(name, out var value) ? value : null;

    public byte[]? Bytes(string name) => Get<byte[]>(name, out var value) ? value : null;

    private static object Checked(string name, object value) => value switch
    {
        string or bool or int or long or double or System.Guid or byte[] => value,
        DateTimeOffset time => time.ToUniversalTime(),
        _ => throw new ArgumentException(
            $"The value '{name}' is a {value.GetType().Name}, which a row cannot hold: use string, bool, int, long, double, DateTimeOffset, Guid or byte[]."),
    };

    private static void Set(List<KeyValuePair<string, object>> values, string name, object value)
    {
        var set = new KeyValuePair<string, object>(name, Checked(name, value));
        if (IndexOf(CollectionsMarshal.AsSpan(values), name) is >= 0 and var known)
            values[known] = set;
        else
            values.Add(set);
    }

    private static int IndexOf(ReadOnlySpan<KeyValuePair<string, object>> values, string name)
    {
        for (var i = 0; i < values.Length; i++)
        {
            if (IsSame(values[i].Key, name))
                return i;
        }

        return -1;
    }

    private static bool IsSame(string a, string b) => string.Equals(a, b, StringComparison.OrdinalIgnoreCase);

    private bool Get<T>(string name, [NotNullWhen(true)] out T? value)
    {
        if (IndexOf(values, name) is >= 0 and var found)
        {
            value = values[found].Value is T typed
                ? typed
                : throw new InvalidDataException($"The value '{name}' is a {values[found].Value.GetType().Name}, not a {typeof(T).Name}.");
            return true;
        }

        value = default;
        return false;
    }
}
