using System.Text;

namespace PixBot.Core.Files;

/// <summary>How a table in plain text is written.</summary>
/// <param name="Preamble">Bytes before the text: the byte order mark.</param>
/// <param name="HeaderLine">The line of the file, from 1, on which the columns are named.</param>
internal sealed record CsvFormat(Encoding Encoding, int Preamble, char Separator, int HeaderLine)
{
    /// <summary>From the beginning of the text; leaves the stream open.</summary>
    public StreamReader Read(Stream content)
    {
        content.Position = Preamble;
        return new StreamReader(content, Encoding, detectEncodingFromByteOrderMarks: false, bufferSize: 64 * 1024, leaveOpen: true);
    }
}
