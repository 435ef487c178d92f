using System.Buffers.Binary;
using System.Text;
using PixBot.Core.State;

namespace PixBot.Storage.Sqlite;

/// <summary>
/// A row's values as bytes: how many, then for each its name, one letter for its kind, and the value as
/// <see cref="BinaryWriter"/> writes it. Files on disk depend on it.
/// </summary>
internal static class RowFormat
{
    public static byte[] Write(RowValues values)
    {
        using var stream = new MemoryStream(256);
        using var writer = new BinaryWriter(stream, Encoding.UTF8);
        var all = values.All.ToList();
        writer.Write7BitEncodedInt(all.Count);
        foreach (var (name, value) in all)
        {
            writer.Write(name);
            Write(writer, value);
        }

        writer.Flush();
        return stream.ToArray();
    }

    public static RowValues Read(ReadOnlySpan<byte> data)
    {
        var reader = new RowReader(data);
        var all = new KeyValuePair<string, object>[reader.Count()];
        for (var i = 0; i < all.Length; i++)
            all[i] = new(ValueNames.Of(reader.Text()), ReadValue(ref reader));
        return RowValues.From(all);
    }

    private static void Write(BinaryWriter writer, object value)
    {
        switch (value)
        {
            case string text:
                writer.Write((byte)'s');
                writer.Write(text);
                break;
            case bool flag:
                writer.Write((byte)(flag ? 'T' : 'F'));
                break;
            case int number:
                writer.Write((byte)'i');
                writer.Write(number);
                break;
            case long number:
                writer.Write((byte)'l');
                writer.Write(number);
                break;
            case double number:
                writer.Write((byte)'d');
                writer.Write(number);
                break;
            case DateTimeOffset time:
                writer.Write((byte)'t');
                writer.Write(time.UtcTicks);
                break;
            case Guid guid:
                writer.Write((byte)'g');
                writer.Write(guid.ToByteArray());
                break;
            case byte[] bytes:
                writer.Write((byte)'b');
                writer.Write7BitEncodedInt(bytes.Length);
                writer.Write(bytes);
                break;
            default:
                throw new ArgumentException($"A row cannot hold a {value.GetType().Name}.", nameof(value));
        }
    }

    private static object ReadValue(ref RowReader reader) => (char)reader.Next(1)[0] switch
    {
        's' => Encoding.UTF8.GetString(reader.Text()),
        'T' => true,
        'F' => false,
        'i' => BinaryPrimitives.ReadInt32LittleEndian(reader.Next(sizeof(int))),
        'l' => BinaryPrimitives.ReadInt64LittleEndian(reader.Next(sizeof(long))),
        'd' => BinaryPrimitives.ReadDoubleLittleEndian(reader.Next(sizeof(double))),
        't' => new DateTimeOffset(BinaryPrimitives.ReadInt64LittleEndian(reader.Next(sizeof(long))), TimeSpan.Zero),
        'g' => new Guid(reader.Next(16)),
        'b' => reader.Text().ToArray(),
        var kind => throw new InvalidDataException($"The row holds a value of the unknown kind '{kind}'."),
    };

    /// <summary>What <see cref="BinaryWriter"/> wrote, without the objects that <see cref="BinaryReader"/> makes for each row.</summary>
    private ref struct RowReader(ReadOnlySpan<byte> data)
    {
        private ReadOnlySpan<byte> rest = data;

        /// <summary>An integer, seven bits a byte, the lowest first.</summary>
        public int Count()
        {
            var (count, shift) = (0, 0);
            while (true)
            {
                var b = Next(1)[0];
                count |= (b & 0x7f) << shift;
                if (b < 0x80)
                    return count;
                shift += 7;
            }
        }

        /// <summary>As many bytes as stand before them.</summary>
        public ReadOnlySpan<byte> Text() => Next(Count());

        public ReadOnlySpan<byte> Next(int length)
        {
            var next = rest[..length];
            rest = rest[length..];
            return next;
        }
    }
}
