using System.IO.Compression;
using System.Text;
using System.Xml;
using PixBot.Core.Files;

namespace PixBot.Core.Features.Sessions.Papers.Templates.Filling;

internal enum WordPackageKind
{
    /// <summary>An archive of something else.</summary>
    Other,

    Document,
    Macros,

    /// <summary>It unpacks to more than a letter has, or nests deeper.</summary>
    TooMuch,
    Damaged,
}

/// <summary>Looks through an archive before any library opens it: everything in it is unpacked once, within bounds, and kept nowhere.</summary>
internal static class WordPackage
{
    private const int MostFiles = 400;
    private const long MostUnpacked = 40 * 1024 * 1024;
    private const long MostXml = 3 * 1024 * 1024;
    private const int Deepest = 150;
    private const string TypesName = "[Content_Types].xml";

    public static WordPackageKind Look(byte[] content)
    {
        try
        {
            using var archive = new ZipArchive(new MemoryStream(content), ZipArchiveMode.Read);
            if (archive.GetEntry(TypesName) is not { } types)
                return WordPackageKind.Other;
            if (archive.Entries.Count > MostFiles)
                return WordPackageKind.TooMuch;
            var kind = KindOf(Text(types), archive);
            return kind is WordPackageKind.Document && !IsBounded(archive) ? WordPackageKind.TooMuch : kind;
        }
        catch (Exception fault) when (fault is InvalidDataException or XmlException or NotSupportedException or EndOfStreamException)
        {
            return WordPackageKind.Damaged;
        }
    }

    private static WordPackageKind KindOf(string types, ZipArchive archive)
    {
        if (types.Contains("ms-word", StringComparison.Ordinal) || archive.Entries.Any(entry => entry.Name.Equals("vbaProject.bin", StringComparison.OrdinalIgnoreCase)))
            return WordPackageKind.Macros;
        return types.Contains("wordprocessingml", StringComparison.Ordinal) ? WordPackageKind.Document : WordPackageKind.Other;
    }

    private static bool IsBounded(ZipArchive archive)
    {
        var left = MostUnpacked;
        foreach (var entry in archive.Entries)
        {
            var isXml = entry.Name.EndsWith(".xml", StringComparison.OrdinalIgnoreCase) || entry.Name.EndsWith(".rels", StringComparison.OrdinalIgnoreCase);
            var size = isXml ? XmlSize(entry) : Size(entry, left);
            if (size is null || (left -= size.Value) < 0)
                return false;
        }

        return true;
    }

    private static long? Size(ZipArchiveEntry entry, long most)
    {
        using var content = entry.Open();
        var block = new byte[64 * 1024];
        var size = 0L;
        for (int read; (read = content.Read(block)) > 0;)
        {
            if ((size += read) > most)
                return null;
        }

        return size;
    }

    private static long? XmlSize(ZipArchiveEntry entry)
    {
        if (Size(entry, MostXml) is not { } size)
            return null;
        using var reader = XmlReader.Create(entry.Open(), Settings());
        while (reader.Read())
        {
            if (reader.Depth > Deepest)
                return null;
        }

        return size;
    }

    private static XmlReaderSettings Settings() => new() { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, CloseInput = true, NameTable = new BoundedNames() };

    private static string Text(ZipArchiveEntry entry)
    {
        using var reader = new StreamReader(new LimitedStream(entry.Open(), MostXml), Encoding.UTF8);
        return reader.ReadToEnd();
    }
}
