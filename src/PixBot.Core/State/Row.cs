using System.Collections.Frozen;
using System.Diagnostics.CodeAnalysis;

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
/// The values of a row, by name (letters, digits and underscores, at most 60 characters). Kinds: string, bool, int,
/// long, double (finite), <see cref="DateTimeOffset"/> (kept as UTC, from 1601 on), <see cref="Guid"/> and byte[] (up to
/// 64 KiB). A null is an absent value; half a surrogate pair in a text becomes U+FFFD. <see cref="TableLimits"/> has the rest.
/// </summary>
public sealed class RowValues
{
    public static readonly RowValues Empty = new(FrozenDictionary<string, object>.Empty);

    private readonly IReadOnlyDictionary<string, object> values;

    private RowValues(IReadOnlyDictionary<string, object> values) => this.values = values;

    public IEnumerable<KeyValuePair<string, object>> All => values;

    public static RowValues Of(params ReadOnlySpan<(string Name, object? Value)> values)
    {
        var kept = new Dictionary<string, object>(values.Length, StringComparer.Ordinal);
        foreach (var (name, value) in values)
        {
            if (value is not null)
                kept[name] = Checked(name, value);
        }

        return new(kept);
    }

    public static RowValues From(IEnumerable<KeyValuePair<string, object>> values) =>
        new(values.ToDictionary(v => v.Key, v => Checked(v.Key, v.Value), StringComparer.Ordinal));

    /// <summary>These values with one changed, or removed where the value is null.</summary>
    public RowValues With(string name, object? value)
    {
        var changed = new Dictionary<string, object>(values, StringComparer.Ordinal);
        if (value is null)
            changed.Remove(name);
        else
            changed[name] = Checked(name, value);
        return new(changed);
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

    private bool Get<T>(string name, [NotNullWhen(true)] out T? value)
    {
        if (values.TryGetValue(name, out var found))
        {
            value = found is T typed
                ? typed
                : throw new InvalidDataException($"The value '{name}' is a {found.GetType().Name}, not a {typeof(T).Name}.");
            return true;
        }

        value = default;
        return false;
    }
}
