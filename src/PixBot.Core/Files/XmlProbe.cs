using System.Text;
using System.Text.RegularExpressions;
using System.Xml;

namespace PixBot.Core.Files;

/// <summary>Tells the root of an XML file, and how the file is encoded.</summary>
internal static partial class XmlProbe
{
    public static async Task<ProbedXml> ReadAsync(Stream content, bool isZipped, CancellationToken cancellationToken)
    {
        try
        {
            if (XmlFormat.Open(content, isZipped) is not { } bytes)
                return new ProbedXml.OtherArchive();
            await using (bytes)
            {
                var format = await FormatAsync(bytes, isZipped, cancellationToken);
                using var reader = format.Read(content);
                await reader.MoveToContentAsync();
                return reader.NodeType == XmlNodeType.Element
                    ? new ProbedXml.Document(reader.LocalName, format)
                    : new ProbedXml.Malformed();
            }
        }
        catch (XmlException)
        {
            return new ProbedXml.Malformed();
        }
        catch (OverlongTextException overlong)
        {
            return new ProbedXml.Overlong(overlong.Line);
        }
        catch (InvalidDataException)
        {
            return new ProbedXml.Unusable();
        }
    }

    /// <summary>
    /// What is UTF-8 from beginning to end is UTF-8, whatever it says of itself: French in another encoding never is. Else
    /// it is what it says, or Windows-1252, which has all that ISO-8859-1 has.
    /// </summary>
    private static async Task<XmlFormat> FormatAsync(Stream bytes, bool isZipped, CancellationToken cancellationToken)
    {
        var start = new byte[FileSignature.Length];
        var length = await bytes.ReadAtLeastAsync(start, start.Length, throwOnEndOfStream: false, cancellationToken);
        if (Utf16(start.AsSpan(0, length)) is { } utf16)
            return new(isZipped, utf16, 2);
        var scan = new Utf8Scan();
        scan.Feed(start.AsSpan(0, length));
        var block = new byte[64 * 1024];
        int read;
        while ((read = await bytes.ReadAsync(block, cancellationToken)) > 0)
            scan.Feed(block.AsSpan(0, read));
        if (start.AsSpan().StartsWith<byte>([0xEF, 0xBB, 0xBF]))
            return new(isZipped, Encoding.UTF8, 3);
        return new(isZipped, scan.IsUtf8() ? Encoding.UTF8 : Declared(start.AsSpan(0, length)), 0);
    }

    private static Encoding? Utf16(ReadOnlySpan<byte> start) =>
        start.StartsWith<byte>([0xFF, 0xFE]) ? Encoding.Unicode
        : start.StartsWith<byte>([0xFE, 0xFF]) ? Encoding.BigEndianUnicode
        : null;

    private static Encoding Declared(ReadOnlySpan<byte> start)
    {
        var name = Declaration().Match(Encoding.ASCII.GetString(start)).Groups[1].Value;
        var is15 = name.Equals("ISO-8859-15", StringComparison.OrdinalIgnoreCase) || name.Equals("latin9", StringComparison.OrdinalIgnoreCase);
        return CodePagesEncodingProvider.Instance.GetEncoding(is15 ? 28605 : 1252)!;
    }

    [GeneratedRegex("""^\s*<\?xml[^>]*?encoding\s*=\s*["']([A-Za-z0-9._-]{1,40})["']""", RegexOptions.CultureInvariant)]
    private static partial Regex Declaration();
}
