namespace PixBot.Core.Files;

/// <summary>What reading the beginning of an XML file told of it.</summary>
internal abstract record ProbedXml
{
    /// <param name="Root">The name of its root, without a namespace.</param>
    public sealed record Document(string Root, XmlFormat Format) : ProbedXml;

    /// <summary>It looks like XML and is not well-formed.</summary>
    public sealed record Malformed : ProbedXml;

    /// <summary>It begins with a tag longer than any list has.</summary>
    public sealed record Overlong(int Line) : ProbedXml;

    /// <summary>A ZIP archive that does not hold one XML file: a workbook, say.</summary>
    public sealed record OtherArchive : ProbedXml;

    /// <summary>An archive that is damaged, or unpacks to more than we read.</summary>
    public sealed record Unusable : ProbedXml;
}
