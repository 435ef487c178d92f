using System.Text;

namespace PixBot.Core.Files;

/// <summary>What reading a file's bytes once told of it.</summary>
internal abstract record Probe
{
    /// <param name="Preamble">How many bytes the byte order mark takes.</param>
    public sealed record Text(Encoding Encoding, int Preamble) : Probe;

    public sealed record NotText(FileKind Kind) : Probe;

    public sealed record Empty : Probe;
}

/// <summary>
/// Finds out how a text is encoded: UTF-16 by its mark; UTF-8 with a mark, or without where the whole file is valid;
/// else Windows-1252, which French spreadsheets write. Reads the stream once, in blocks.
/// </summary>
internal static class TextProbe
{
    /// <summary>Of thousand bytes, so many control characters make a file binary.</summary>
    private const int ControlsPerThousand = 10;

    private static readonly Encoding Utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);

    private static readonly Encoding Windows1252 = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;

    public static async Task<Probe> ReadAsync(Stream content, CancellationToken cancellationToken)
    {
        content.Position = 0;
        var start = new byte[FileSignature.Length];
        var length = await content.ReadAtLeastAsync(start, start.Length, throwOnEndOfStream: false, cancellationToken);
        if (length == 0)
            return new Probe.Empty();
        if (FileSignature.Of(start.AsSpan(0, length)) is { } kind)
            return new Probe.NotText(kind);
        if (Utf16(start.AsSpan(0, length)) is { } utf16)
            return new Probe.Text(utf16, 2);
        content.Position = 0;
        return await ScanAsync(content, HasUtf8Mark(start), cancellationToken);
    }

    private static Encoding? Utf16(ReadOnlySpan<byte> start) =>
        start.StartsWith<byte>([0xFF, 0xFE]) ? Encoding.Unicode
        : start.StartsWith<byte>([0xFE, 0xFF]) ? Encoding.BigEndianUnicode
        : null;

    private static bool HasUtf8Mark(ReadOnlySpan<byte> start) => start.StartsWith<byte>([0xEF, 0xBB, 0xBF]);

    private static async Task<Probe> ScanAsync(Stream content, bool marked, CancellationToken cancellationToken)
    {
        var scan = new Utf8Scan();
        long bytes = 0, controls = 0;
        var block = new byte[64 * 1024];
        int read;
        while ((read = await content.ReadAsync(block, cancellationToken)) > 0)
        {
            bytes += read;
            foreach (var b in block.AsSpan(0, read))
            {
                if (b == 0)
                    return new Probe.NotText(FileKind.Binary);
                if (b < 0x20 && b is not ((byte)'\t' or (byte)'\n' or (byte)'\r' or 0x0C or 0x1A))
                    controls++;
            }

            scan.Feed(block.AsSpan(0, read));
        }

        if (controls * 1000 > bytes * ControlsPerThousand)
            return new Probe.NotText(FileKind.Binary);
        return marked || scan.IsUtf8() ? new Probe.Text(Utf8, marked ? 3 : 0) : new Probe.Text(Windows1252, 0);
    }
}
