using PixBot.Core.Localization;

namespace PixBot.Core.Files;

/// <summary>
/// What a file is, told by its content. Here is what any file may be; a feature derives what its own formats are. What
/// is said to people about each of these: <c>FileTexts</c>.
/// </summary>
public abstract record RecognizedFile
{
    /// <summary>An archive that is damaged, or unpacks to more than a school can have.</summary>
    public sealed record UnusableXml : RecognizedFile;

    /// <summary>Names and passwords, such as Pix Orga gives when it resets several: never kept, never logged.</summary>
    public sealed record OneTimePasswords : RecognizedFile;

    /// <summary>A table, but not one of ours.</summary>
    /// <param name="Expected">What to do instead, as the format says that it is nearest to.</param>
    /// <param name="Seen">
    /// Its columns, as people wrote them (to escape); none where the first line looks like data rather than names of columns.
    /// </param>
    /// <param name="Missing">The columns that the nearest format would need and that it does not have.</param>
    public sealed record Unrecognised(Text Expected, IReadOnlyList<string> Seen, IReadOnlyList<string> Missing) : RecognizedFile;

    /// <summary>It begins with more than any table has in a line, or any list in a tag.</summary>
    public sealed record LineTooLong(int Line) : RecognizedFile;

    public sealed record NotText(FileKind Kind) : RecognizedFile;

    public sealed record Empty : RecognizedFile;

    /// <summary>A piece of one line: the file was cut, or is no table.</summary>
    public sealed record HalfLine : RecognizedFile;
}
