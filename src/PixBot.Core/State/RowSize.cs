namespace PixBot.Core.State;

/// <summary>
/// How large a row is for Azure: what it counts as stored, by the published formula, and what its JSON in a transaction
/// is at most, which escapes everything outside ASCII.
/// </summary>
internal sealed class RowSize(Row row)
{
    /// <summary>Of a change on the wire: the part's headers and its address with both keys.</summary>
    public const int Overhead = 2_500;

    public long Stored { get; private set; } = 4 + (2L * (row.Partition.Length + row.Key.Length));

    public long OnTheWire { get; private set; } = Overhead;

    public void Add(string name, object value)
    {
        Stored += 8 + (2L * name.Length) + value switch
        {
            string text => 4 + (2L * text.Length),
            byte[] bytes => 4 + bytes.Length,
            System.Guid => 16,
            _ => 8,
        };
        OnTheWire += 50 + (2L * name.Length) + value switch
        {
            string text => text.Sum(static c => (long)(char.IsAsciiLetterOrDigit(c) || c == ' ' ? 1 : 6)),
            byte[] bytes => 4L * ((bytes.Length + 2) / 3),
            _ => 40,
        };
    }
}
