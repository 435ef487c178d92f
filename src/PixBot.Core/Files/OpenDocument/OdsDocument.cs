using System.IO.Compression;
using System.Text;
using System.Xml;
using System.Xml.Linq;

namespace PixBot.Core.Files.OpenDocument;

/// <summary>An opened spreadsheet. Its tables may be changed; all else in it is written back as it was.</summary>
/// <param name="packed">The file as it came.</param>
internal sealed class OdsDocument(byte[] packed, XDocument content)
{
    private static readonly XmlWriterSettings Settings = new() { Encoding = new UTF8Encoding(false), NewLineHandling = NewLineHandling.Entitize };

    /// <summary>Null where it has none.</summary>
    public OdsTable? FirstTable { get; } =
        content.Root?.Element(Odf.Office + "body")?.Element(Odf.Office + "spreadsheet")?.Element(Odf.Table) is { } table ? new(table) : null;

    public IReadOnlyList<byte> Packed => packed;

    public byte[] Save()
    {
        var saved = new MemoryStream();
        using (var from = new ZipArchive(new MemoryStream(packed), ZipArchiveMode.Read))
        using (var to = new ZipArchive(saved, ZipArchiveMode.Create, leaveOpen: true))
        {
            // OpenDocument wants the type first and unpacked, so that it is seen without unpacking anything.
            foreach (var entry in from.Entries.OrderBy(entry => entry.FullName == OdsArchive.TypeName ? 0 : 1))
                Copy(entry, to);
        }

        return saved.ToArray();
    }

    private void Copy(ZipArchiveEntry entry, ZipArchive to)
    {
        var copy = to.CreateEntry(entry.FullName, entry.FullName == OdsArchive.TypeName ? CompressionLevel.NoCompression : CompressionLevel.Optimal);
        copy.LastWriteTime = entry.LastWriteTime;
        copy.ExternalAttributes = entry.ExternalAttributes;
        using var target = copy.Open();
        if (entry.FullName == OdsArchive.ContentName)
        {
            using var writer = XmlWriter.Create(target, Settings);
            content.Save(writer);
        }
        else
        {
            using var source = new LimitedStream(entry.Open(), entry.Length);
            source.CopyTo(target);
        }
    }
}
