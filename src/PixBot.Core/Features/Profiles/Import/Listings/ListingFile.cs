using PixBot.Core.Files;

namespace PixBot.Core.Features.Profiles.Import.Listings;

/// <summary>« Élèves » in a file: a CSV, or a text that somebody pasted it into.</summary>
internal static class ListingFile
{
    /// <summary>« Élèves » of ten thousand students has about one.</summary>
    private const int MostBytes = 4 * 1024 * 1024;

    /// <summary>Null where the file is something else.</summary>
    /// <param name="content">Seekable; left open.</param>
    public static async Task<Listing?> ReadAsync(Stream content, CancellationToken cancellationToken)
    {
        if (content.Length > MostBytes || await TextProbe.ReadAsync(content, cancellationToken) is not Probe.Text text)
            return null;
        using var reader = new CsvFormat(text.Encoding, text.Preamble, ';', 1).Read(content);
        return ListingText.Read(await reader.ReadToEndAsync(cancellationToken)) is PastedText.Students students ? students.Listing : null;
    }
}
