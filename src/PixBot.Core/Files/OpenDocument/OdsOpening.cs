namespace PixBot.Core.Files.OpenDocument;

/// <summary>What became of opening an OpenDocument spreadsheet.</summary>
internal abstract record OdsOpening
{
    public sealed record Opened(OdsDocument Document) : OdsOpening;

    /// <summary>A password protects it.</summary>
    public sealed record Encrypted : OdsOpening;

    /// <summary>It has or unpacks to more than a list has.</summary>
    public sealed record TooMuch : OdsOpening;

    /// <summary>Cut, not well-formed, or with a document type, which no office program writes.</summary>
    public sealed record Damaged : OdsOpening;
}
