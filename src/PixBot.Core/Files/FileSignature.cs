using System.Buffers;

namespace PixBot.Core.Files;

/// <summary>Knows files by their first bytes.</summary>
internal static class FileSignature
{
    /// <summary>How many bytes from the beginning are enough.</summary>
    public const int Length = 512;

    private static readonly SearchValues<byte> NameOfTag =
        SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_-.:"u8);

    public static FileKind? Of(ReadOnlySpan<byte> start)
    {
        if (start.StartsWith<byte>([0xFF, 0xFE, (byte)'<', 0]) || start.StartsWith<byte>([0xFE, 0xFF, 0, (byte)'<']))
            return FileKind.Xml;
        if (start.StartsWith("PK\u0003\u0004"u8) || start.StartsWith("PK\u0005\u0006"u8))
            return FileKind.Zip;
        if (start.StartsWith<byte>([0xD0, 0xCF, 0x11, 0xE0]))
            return FileKind.OldOffice;
        if (start.StartsWith<byte>([0x89, 0x50, 0x4E, 0x47]) || start.StartsWith<byte>([0xFF, 0xD8, 0xFF]) || start.StartsWith("GIF8"u8))
            return FileKind.Image;
        return OfText(AfterBomAndBlanks(start));
    }

    private static FileKind? OfText(ReadOnlySpan<byte> start)
    {
        if (start.StartsWith("%PDF"u8))
            return FileKind.Pdf;
        if (start.StartsWith("{\\rtf"u8))
            return FileKind.RichText;
        if (Begins(start, "<!doctype"u8) || Begins(start, "<html"u8))
            return FileKind.Html;
        return start.StartsWith("<?xml"u8) || IsTag(start) ? FileKind.Xml : null;
    }

    /// <summary>XML may begin with its root at once.</summary>
    private static bool IsTag(ReadOnlySpan<byte> start)
    {
        if (start.Length < 2 || start[0] != '<' || !char.IsAsciiLetter((char)start[1]))
            return false;
        var end = start[1..].IndexOfAnyExcept(NameOfTag);
        return end > 0 && start[1 + end] is (byte)'>' or (byte)'/' or (byte)' ' or (byte)'\r' or (byte)'\n';
    }

    private static bool Begins(ReadOnlySpan<byte> start, ReadOnlySpan<byte> lowerCase) =>
        start.Length >= lowerCase.Length && System.Text.Ascii.EqualsIgnoreCase(start[..lowerCase.Length], lowerCase);

    private static ReadOnlySpan<byte> AfterBomAndBlanks(ReadOnlySpan<byte> start) =>
        (start.StartsWith<byte>([0xEF, 0xBB, 0xBF]) ? start[3..] : start).TrimStart(" \t\r\n"u8);
}
