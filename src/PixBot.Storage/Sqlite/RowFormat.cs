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

    public static RowValues Read(byte[] data)
    {
        using var reader = new BinaryReader(new MemoryStream(data, writable: false), Encoding.UTF8);
        var all = new KeyValuePair<string, object>[reader.Read7BitEncodedInt()];
        for (var i = 0; i < all.Length; i++)
            all[i] = new(reader.ReadString(), ReadValue(reader));
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

    private static object ReadValue(BinaryReader reader) => (char)reader.ReadByte() switch
    {
        's' => reader.ReadString(),
        'T' => true,
        'F' => false,
        'i' => reader.ReadInt32(),
        'l' => reader.ReadInt64(),
        'd' => reader.ReadDouble(),
        't' => new DateTimeOffset(reader.ReadInt64(), TimeSpan.Zero),
        'g' => new Guid(reader.ReadBytes(16)),
        'b' => reader.ReadBytes(reader.Read7BitEncodedInt()),
        var kind => throw new InvalidDataException($"The row holds a value of the unknown kind '{kind}'."),
    };
}
