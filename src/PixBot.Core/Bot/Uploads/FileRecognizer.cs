using PixBot.Core.Files;
using PixBot.Core.Files.OpenDocument;
using PixBot.Core.Localization;

namespace PixBot.Core.Bot.Uploads;

/// <summary>Tells what a file is by its content; its name and extension count for nothing.</summary>
internal sealed class FileRecognizer(IEnumerable<IFileFormat> formats)
{
    private const int MaximumColumnsSeen = 20;
    private const int MaximumColumnLength = 60;

    private readonly IReadOnlyList<IFileFormat> formats = [.. formats.OrderBy(format => format.Order)];

    /// <param name="content">Seekable; read in blocks and left open, at any position.</param>
    public async Task<RecognizedFile> RecognizeAsync(Stream content, CancellationToken cancellationToken) =>
        await TextProbe.ReadAsync(content, cancellationToken) switch
        {
            Probe.Text text => await CsvHeaderReader.ReadAsync(content, text, cancellationToken) is { } header
                ? OfHeader(header)
                : new RecognizedFile.Empty(),
            Probe.NotText { Kind: FileKind.Xml } => OfXml(await XmlProbe.ReadAsync(content, isZipped: false, cancellationToken)),
            Probe.NotText { Kind: FileKind.Zip } => await XmlProbe.ReadAsync(content, isZipped: true, cancellationToken) switch
            {
                ProbedXml.OtherArchive when OdsArchive.IsSpreadsheet(content) => new RecognizedFile.NotText(FileKind.OpenDocumentSheet),
                var xml => OfXml(xml),
            },
            Probe.NotText other => new RecognizedFile.NotText(other.Kind),
            _ => new RecognizedFile.Empty(),
        };

    private RecognizedFile OfXml(ProbedXml xml) => xml switch
    {
        ProbedXml.Document document => First(format => format.OfXml(document.Root, document.Format)) ?? new RecognizedFile.NotText(FileKind.Xml),
        ProbedXml.Overlong overlong => new RecognizedFile.LineTooLong(overlong.Line),
        ProbedXml.Unusable => new RecognizedFile.UnusableXml(),
        ProbedXml.OtherArchive => new RecognizedFile.NotText(FileKind.Zip),
        _ => new RecognizedFile.NotText(FileKind.Xml),
    };

    private RecognizedFile OfHeader(CsvHeader header)
    {
        if (header.Cells.Any(IsPassword))
            return new RecognizedFile.OneTimePasswords();
        if (header.IsTooLong)
            return new RecognizedFile.LineTooLong(header.Format.HeaderLine);
        if (First(format => format.OfTable(header)) is { } known)
            return known;
        return header.IsCut ? new RecognizedFile.HalfLine() : Unrecognised(header);
    }

    private RecognizedFile.Unrecognised Unrecognised(CsvHeader header)
    {
        var near = First(format => format.Near(header)) ?? throw new InvalidOperationException("Some format answers for every table.");
        return new(near.Expected, Shown(header.Cells, near.HasSome), near.Missing);
    }

    private T? First<T>(Func<IFileFormat, T?> of)
        where T : class => formats.Select(of).FirstOrDefault(found => found is not null);

    /// <summary>« Mot de passe », « Mot de passe à usage unique », "Password", "One-time password"…</summary>
    private static bool IsPassword(string header)
    {
        var name = HeaderName.Of(header);
        return name.Contains("motdepasse", StringComparison.Ordinal)
            || name.Contains("motsdepasse", StringComparison.Ordinal)
            || name.Contains("password", StringComparison.Ordinal)
            || name is "mdp" or "pwd";
    }

    /// <summary>Nothing of a first line that looks like data: it would show somebody's e-mail, or a password.</summary>
    private static IReadOnlyList<string> Shown(IReadOnlyList<string> cells, bool knowsSome) =>
        cells.Any(cell => LooksLikeData(cell, knowsSome))
            ? []
            : [.. cells.Take(MaximumColumnsSeen).Select(cell => cell.Length > MaximumColumnLength ? Unicode.Cut(cell, MaximumColumnLength) + "…" : cell)];

    private static bool LooksLikeData(string cell, bool knowsSome) =>
        cell.Contains('@', StringComparison.Ordinal) || cell.Count(char.IsAsciiDigit) >= (knowsSome ? 3 : 1);
}
