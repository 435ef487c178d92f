using PixBot.Core.Features.People.Import.Sources;
using PixBot.Core.Features.Profiles.Import;
using PixBot.Core.Files;
using PixBot.Core.Localization;

namespace PixBot.Core.Bot.Uploads;

/// <summary>Tells what a file is by its content; its name and extension count for nothing.</summary>
public static class FileRecognizer
{
    private const int MaximumColumnsSeen = 20;
    private const int MaximumColumnLength = 60;

    /// <param name="content">Seekable; read in blocks and left open, at any position.</param>
    public static async Task<RecognizedFile> RecognizeAsync(Stream content, CancellationToken cancellationToken) =>
        await TextProbe.ReadAsync(content, cancellationToken) switch
        {
            Probe.Text text => await CsvHeaderReader.ReadAsync(content, text, cancellationToken) is { } header
                ? OfHeader(header)
                : new RecognizedFile.Empty(),
            Probe.NotText { Kind: FileKind.Xml } => await XmlProbe.ReadAsync(content, isZipped: false, cancellationToken) ?? new RecognizedFile.NotText(FileKind.Xml),
            Probe.NotText { Kind: FileKind.Zip } => await XmlProbe.ReadAsync(content, isZipped: true, cancellationToken) ?? new RecognizedFile.NotText(FileKind.Zip),
            Probe.NotText other => new RecognizedFile.NotText(other.Kind),
            _ => new RecognizedFile.Empty(),
        };

    private static RecognizedFile OfHeader(CsvHeader header)
    {
        if (header.Cells.Any(IsPassword))
            return new RecognizedFile.OneTimePasswords();
        var (export, missingOfExport) = ExportColumns.Of(header.Cells);
        if (export is not null)
            return new RecognizedFile.PixProfilesExport(header.Format, export);
        var (roster, missingOfRoster) = RosterColumns.Of(header.Cells);
        if (roster is not null)
            return new RecognizedFile.Roster(header.Format, roster);
        if (FregataColumns.Of(header.Cells) is { } fregata)
            return new RecognizedFile.Fregata(header.Format, fregata);
        if (header.IsCut)
            return new RecognizedFile.HalfLine();
        var (nearest, missing, needed) = IsNearerToExport(header.Cells)
            ? (KnownTable.PixProfilesExport, missingOfExport, ExportColumns.Needed)
            : (KnownTable.Roster, missingOfRoster, RosterColumns.Needed);
        return new RecognizedFile.Unrecognised(nearest, Shown(header.Cells, missing.Count < needed.Count), missing);
    }

    private static bool IsNearerToExport(IReadOnlyList<string> cells) =>
        cells.Select(HeaderName.Of).Any(name => name.Contains("participant", StringComparison.Ordinal) || name is "envoion" or "sentyn");

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
