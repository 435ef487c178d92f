using System.Buffers.Binary;
using System.IO.Compression;

namespace PixBot.Tests.Deployment;

/// <summary>A decoded image: enough of PNG for icons (8 bits a channel, RGB or RGBA, not interlaced).</summary>
internal sealed class Png
{
    private const byte Rgb = 2;
    private const byte Rgba = 6;
    private readonly byte[] samples;
    private readonly int channels;

    private Png(int width, int height, int channels, byte[] samples) =>
        (Width, Height, this.channels, this.samples) = (width, height, channels, samples);

    public int Width { get; }

    public int Height { get; }

    public IEnumerable<(byte Red, byte Green, byte Blue, byte Alpha)> Pixels =>
        from offset in Enumerable.Range(0, Width * Height)
        let at = offset * channels
        select (samples[at], samples[at + 1], samples[at + 2], channels == 4 ? samples[at + 3] : byte.MaxValue);

    public static Png Read(byte[] file)
    {
        var header = Chunk(file, "IHDR").Single();
        var (width, height) = (BinaryPrimitives.ReadInt32BigEndian(header), BinaryPrimitives.ReadInt32BigEndian(header.AsSpan(4)));
        var (depth, colour, interlaced) = (header[8], header[9], header[12] != 0);
        if (depth != 8 || colour is not (Rgb or Rgba) || interlaced)
        {
            throw new NotSupportedException($"An icon is RGB or RGBA with 8 bits, not interlaced; this one: {depth} bits, colour type {colour}.");
        }

        var channels = colour == Rgba ? 4 : 3;
        using var packed = new MemoryStream([.. Chunk(file, "IDAT").SelectMany(part => part)]);
        using var lines = new ZLibStream(packed, CompressionMode.Decompress);
        return new(width, height, channels, Unfilter(lines, width * channels, height, channels));
    }

    private static IEnumerable<byte[]> Chunk(byte[] file, string type)
    {
        const int Signature = 8, LengthAndType = 8, Checksum = 4;
        for (var at = Signature; at < file.Length;)
        {
            var length = BinaryPrimitives.ReadInt32BigEndian(file.AsSpan(at));
            if (file.AsSpan(at + 4, 4).SequenceEqual(System.Text.Encoding.ASCII.GetBytes(type)))
            {
                yield return file[(at + LengthAndType)..(at + LengthAndType + length)];
            }

            at += LengthAndType + length + Checksum;
        }
    }

    // https://www.w3.org/TR/png-3/#9Filters
    private static byte[] Unfilter(Stream lines, int stride, int height, int channels)
    {
        var samples = new byte[stride * height];
        var line = new byte[stride + 1];
        for (var y = 0; y < height; y++)
        {
            lines.ReadExactly(line);
            for (var x = 0; x < stride; x++)
            {
                var left = x < channels ? 0 : samples[(y * stride) + x - channels];
                var above = y == 0 ? 0 : samples[((y - 1) * stride) + x];
                var corner = y == 0 || x < channels ? 0 : samples[((y - 1) * stride) + x - channels];
                samples[(y * stride) + x] = (byte)(line[x + 1] + Predict(line[0], left, above, corner));
            }
        }

        return samples;
    }

    private static int Predict(byte filter, int left, int above, int corner) => filter switch
    {
        0 => 0,
        1 => left,
        2 => above,
        3 => (left + above) / 2,
        4 => Paeth(left, above, corner),
        _ => throw new NotSupportedException($"PNG knows no filter {filter}."),
    };

    private static int Paeth(int left, int above, int corner)
    {
        var (toLeft, toAbove, toCorner) = (Math.Abs(above - corner), Math.Abs(left - corner), Math.Abs(left + above - (2 * corner)));
        return toLeft <= toAbove && toLeft <= toCorner ? left : toAbove <= toCorner ? above : corner;
    }
}
