using PixBot.Core.Files;

namespace PixBot.Core.Bot.Uploads;

/// <summary>A format of files that a feature takes. It tells its own files by their content; an <see cref="IFileImport"/> takes them.</summary>
internal interface IFileFormat
{
    /// <summary>Where a table could be of several formats it is of the one with the lowest order.</summary>
    int Order { get; }

    /// <returns>Null where a table of these columns is something else.</returns>
    RecognizedFile? OfTable(CsvHeader header) => null;

    /// <param name="root">The name of the document's root.</param>
    /// <returns>Null where a document of this root is something else.</returns>
    RecognizedFile? OfXml(string root, XmlFormat format) => null;

    /// <summary>What a table that is of no format lacks to be of this one; null where it does not look as if it was meant to be. Some format answers for every table.</summary>
    NearTable? Near(CsvHeader header) => null;
}
