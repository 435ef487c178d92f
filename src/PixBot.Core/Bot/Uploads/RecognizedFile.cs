using PixBot.Core.Features.People.Import.Sources;
using PixBot.Core.Features.Profiles.Import;
using PixBot.Core.Files;

namespace PixBot.Core.Bot.Uploads;

/// <summary>What a dropped file is, told by its content. Texts for each: <c>FileTexts</c>.</summary>
public abstract record RecognizedFile
{
    private RecognizedFile()
    {
    }

    public sealed record Roster : RecognizedFile
    {
        internal Roster(CsvFormat format, RosterColumns columns) => (Format, Columns) = (format, columns);

        internal CsvFormat Format { get; }

        internal RosterColumns Columns { get; }
    }

    /// <summary>The students of a school by SIECLE, as XML or as ZIP with one XML.</summary>
    public sealed record Siecle : RecognizedFile
    {
        internal Siecle(XmlFormat format) => Format = format;

        internal XmlFormat Format { get; }
    }

    /// <summary>The students of an agricultural school by FREGATA.</summary>
    public sealed record Fregata : RecognizedFile
    {
        internal Fregata(CsvFormat format, FregataColumns columns) => (Format, Columns) = (format, columns);

        internal CsvFormat Format { get; }

        internal FregataColumns Columns { get; }
    }

    /// <summary>An archive that is damaged, or unpacks to more than a school can have.</summary>
    public sealed record UnusableXml : RecognizedFile;

    /// <summary>The export of a « collecte de profils » campaign of Pix Orga.</summary>
    public sealed record PixProfilesExport : RecognizedFile
    {
        internal PixProfilesExport(CsvFormat format, ExportColumns columns) => (Format, Columns) = (format, columns);

        internal CsvFormat Format { get; }

        internal ExportColumns Columns { get; }
    }

    /// <summary>Names and passwords, such as Pix Orga gives when it resets several: never kept, never logged.</summary>
    public sealed record OneTimePasswords : RecognizedFile;

    /// <summary>A table, but not one of ours.</summary>
    /// <param name="Nearest">Which of ours it is nearest to.</param>
    /// <param name="Seen">
    /// Its columns, as people wrote them (to escape); none where the first line looks like data rather than names of columns.
    /// </param>
    /// <param name="Missing">The columns that the nearest would need and that it does not have.</param>
    public sealed record Unrecognised(KnownTable Nearest, IReadOnlyList<string> Seen, IReadOnlyList<string> Missing) : RecognizedFile;

    public sealed record NotText(FileKind Kind) : RecognizedFile;

    public sealed record Empty : RecognizedFile;

    /// <summary>A piece of one line: the file was cut, or is no table.</summary>
    public sealed record HalfLine : RecognizedFile;
}

public enum KnownTable
{
    Roster,
    PixProfilesExport,
}
