using System.IO.Compression;
using System.Text;
using System.Xml;

namespace PixBot.Core.Files;

/// <summary>How an XML file is written, alone or as the only one of a ZIP archive, in which SIECLE hands out its exports.</summary>
/// <param name="Preamble">Bytes before the text: the byte order mark.</param>
internal sealed record XmlFormat(bool IsZipped, Encoding Encoding, int Preamble)
{
    /// <summary>Unpacked. SIECLE's file of a school with 2,000 students has about 5 MB, and Pix takes 20.</summary>
    public const long MaximumBytes = 100 * 1024 * 1024;

    private const int MaximumZipEntries = 100;

    /// <summary>A document type, and with it any entity of its own, is an error: nothing is fetched and nothing grows.</summary>
    private static readonly XmlReaderSettings Settings = new()
    {
        Async = true,
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        MaxCharactersInDocument = MaximumBytes,
        MaxCharactersFromEntities = 1024,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
        CloseInput = true,
    };

    /// <summary>From the beginning; leaves <paramref name="content"/> open. Each reading unpacks anew.</summary>
    public XmlReader Read(Stream content)
    {
        var bytes = Open(content, IsZipped) ?? throw new InvalidDataException("The archive has no XML file.");
        for (var i = 0; i < Preamble; i++)
            bytes.ReadByte();
        var settings = Settings.Clone();
        settings.NameTable = new BoundedNames();
        return XmlReader.Create(new BoundedMarkup(new StreamReader(bytes, Encoding, detectEncodingFromByteOrderMarks: false)), settings);
    }

    /// <returns>Null where a ZIP archive holds something else than one XML file, or is none.</returns>
    public static Stream? Open(Stream content, bool isZipped)
    {
        content.Position = 0;
        if (!isZipped)
            return new LimitedStream(new BufferedStream(new LeaveOpenStream(content), 64 * 1024), MaximumBytes);
        if (!ZipDirectory.IsSmall(content))
            return null;
        try
        {
            var archive = new ZipArchive(content, ZipArchiveMode.Read, leaveOpen: true);
            var files = archive.Entries.Take(MaximumZipEntries).Where(IsFile).ToList();
            return files.Count == 1 && files[0].Name.EndsWith(".xml", StringComparison.OrdinalIgnoreCase)
                ? new LimitedStream(files[0].Open(), MaximumBytes)
                : null;
        }
        catch (InvalidDataException)
        {
            return null;
        }
    }

    /// <summary>Not a folder, nor what macOS adds to archives.</summary>
    private static bool IsFile(ZipArchiveEntry entry) =>
        entry.Name.Length > 0 && !entry.FullName.StartsWith("__MACOSX/", StringComparison.Ordinal) && entry.Name != ".DS_Store";
}
