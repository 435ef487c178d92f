using System.IO.Compression;
using System.Text;
using System.Xml;
using System.Xml.Linq;

namespace PixBot.Core.Files.OpenDocument;

/// <summary>
/// Opens OpenDocument spreadsheets: a ZIP archive with the table in one XML file. Whatever somebody made of it, no more is held
/// than the limits say, and nothing is fetched.
/// </summary>
internal static class OdsArchive
{
    public const string ContentName = "content.xml";
    public const string TypeName = "mimetype";

    /// <summary>Packed; a list of candidates has about 30 KB.</summary>
    private const int MaximumBytes = 1024 * 1024;

    /// <summary>Unpacked, of all files together.</summary>
    private const long MaximumUnpacked = 24 * 1024 * 1024;

    private const long MaximumContent = 8 * 1024 * 1024;
    private const int MaximumEntries = 200;
    private const int MaximumElements = 200_000;
    private const int MaximumDepth = 64;
    private const string Manifest = "META-INF/manifest.xml";
    private const string SpreadsheetType = "application/vnd.oasis.opendocument.spreadsheet";

    private static readonly XmlReaderSettings Settings = new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        MaxCharactersInDocument = MaximumContent,
        MaxCharactersFromEntities = 1024,
    };

    /// <param name="content">Seekable; left open, at any position.</param>
    public static bool IsSpreadsheet(Stream content)
    {
        try
        {
            if (!ZipDirectory.IsSmall(content))
                return false;
            using var archive = new ZipArchive(content, ZipArchiveMode.Read, leaveOpen: true);
            return archive.GetEntry(TypeName) is { IsEncrypted: false } type
                && Encoding.ASCII.GetString(Bytes(type, 200)).StartsWith(SpreadsheetType, StringComparison.Ordinal);
        }
        catch (InvalidDataException)
        {
            return false;
        }
    }

    /// <param name="content">As for <see cref="IsSpreadsheet"/>.</param>
    public static OdsOpening Open(Stream content)
    {
        if (content.Length > MaximumBytes)
            return new OdsOpening.TooMuch();
        try
        {
            if (!ZipDirectory.IsSmall(content))
                return new OdsOpening.Damaged();
            var packed = new byte[content.Length];
            content.Position = 0;
            content.ReadExactly(packed);
            using var archive = new ZipArchive(new MemoryStream(packed), ZipArchiveMode.Read);
            return FaultOf(archive) ?? new OdsOpening.Opened(new(packed, Read(archive.GetEntry(ContentName)!)));
        }
        catch (Exception fault) when (fault is InvalidDataException or XmlException)
        {
            return new OdsOpening.Damaged();
        }
    }

    private static OdsOpening? FaultOf(ZipArchive archive)
    {
        if (archive.Entries.Any(entry => entry.IsEncrypted) || (archive.GetEntry(Manifest) is { } manifest && NamesEncryption(manifest)))
            return new OdsOpening.Encrypted();
        if (archive.GetEntry(ContentName) is not { } content)
            return new OdsOpening.Damaged();
        return archive.Entries.Count > MaximumEntries || content.Length > MaximumContent || archive.Entries.Sum(entry => entry.Length) > MaximumUnpacked
            ? new OdsOpening.TooMuch()
            : null;
    }

    /// <summary>OpenDocument encrypts the files of the archive one by one, and says so in the list of them.</summary>
    private static bool NamesEncryption(ZipArchiveEntry manifest)
    {
        using var reader = Reader(Bytes(manifest, MaximumContent));
        while (reader.Read())
        {
            if (reader.NodeType == XmlNodeType.Element && reader.LocalName == "encryption-data")
                return true;
        }

        return false;
    }

    private static XDocument Read(ZipArchiveEntry entry)
    {
        var bytes = Bytes(entry, MaximumContent);
        Check(bytes);
        using var reader = Reader(bytes);
        return XDocument.Load(reader, LoadOptions.PreserveWhitespace);
    }

    /// <summary>A tree of it would take many times its length where it is all tags, so they are counted first.</summary>
    private static void Check(byte[] bytes)
    {
        using var reader = Reader(bytes);
        for (var elements = 0; reader.Read();)
        {
            elements += reader.NodeType == XmlNodeType.Element ? 1 : 0;
            if (elements > MaximumElements || reader.Depth > MaximumDepth)
                throw new InvalidDataException("The sheet has more or deeper tags than any list.");
        }
    }

    private static XmlReader Reader(byte[] bytes)
    {
        var settings = Settings.Clone();
        settings.NameTable = new BoundedNames();
        return XmlReader.Create(new MemoryStream(bytes), settings);
    }

    /// <summary>An entry may hold more than it says of itself.</summary>
    private static byte[] Bytes(ZipArchiveEntry entry, long maximum)
    {
        using var bytes = new LimitedStream(entry.Open(), maximum);
        var all = new MemoryStream();
        bytes.CopyTo(all);
        return all.ToArray();
    }
}
