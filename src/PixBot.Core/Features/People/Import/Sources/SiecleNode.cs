using PixBot.Core.Files;

namespace PixBot.Core.Features.People.Import.Sources;

/// <summary>What a reader of SIECLE's file comes across.</summary>
internal abstract record SiecleNode
{
    public sealed record Student(int Line, string StudentId, StudentFields Fields) : SiecleNode;

    public sealed record InClass(string StudentId, string Class) : SiecleNode;

    /// <summary>The last one.</summary>
    public sealed record Broken(int Line, LineFault Fault) : SiecleNode;
}
