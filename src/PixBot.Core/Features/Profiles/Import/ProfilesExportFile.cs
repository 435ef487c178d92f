using PixBot.Core.Files;

namespace PixBot.Core.Features.Profiles.Import;

/// <summary>The export of a « collecte de profils » campaign of Pix Orga.</summary>
internal sealed record ProfilesExportFile(CsvFormat Format, ExportColumns Columns) : RecognizedFile
{
    /// <param name="content">Seekable; left open. The same bytes can be read again.</param>
    public CsvRows Open(Stream content) => CsvRows.Open(content, Format, Columns.Headers.Count);
}
