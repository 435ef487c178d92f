using System.Runtime.CompilerServices;
using PixBot.Core.Files;
using PixBot.Core.State;

namespace PixBot.Core.Features.People.Import.Sources;

/// <summary>
/// SIECLE's export of students, as XML or as ZIP with one XML, as a source of entries (src/facts/pix.md, "SIECLE"). The classes
/// stand after the students, so the file is read twice: once for who is in which class, once for the students. Of all
/// that it says of them, name, class, the hash of the INE and the birth are taken.
/// </summary>
internal sealed record SiecleRosterFile(XmlFormat Format) : RosterFile
{
    private static readonly StudentHeaders Headers = new(
        SiecleReader.IdentifierElement, SiecleReader.LastNameElement, SiecleReader.FirstNameElement, SiecleReader.ClassElement);

    public override RosterSource Source(string? name, string? by) => new(RosterOrigin.Siecle, RosterScope.Students, RosterFields.Class, name, by)
    {
        ClassHeader = Headers.Class,
        EmailHeader = Headers.Identifier,
    };

    public override async IAsyncEnumerable<RosterLine> ReadAsync(
        SchoolId schoolId, Stream content, IdentifierKeys identifiers, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var hash = await identifiers.HasherAsync(schoolId, cancellationToken);
        var classes = await ClassesAsync(content, cancellationToken);
        using var reader = new SiecleReader(Format.Read(content));
        while (await reader.NextAsync(cancellationToken) is { } node)
        {
            switch (node)
            {
                case SiecleNode.Student student:
                    yield return StudentLine.Of(student.Line, student.Fields, classes.GetValueOrDefault(student.StudentId), Headers, hash);
                    break;
                case SiecleNode.Broken broken:
                    yield return new RosterLine.Bad(new(broken.Line, null, broken.Fault), null, "", "");
                    yield return new RosterLine.BrokenOff(broken.Line);
                    break;
            }
        }
    }

    /// <summary>By the id of the student within the file.</summary>
    private async Task<Dictionary<string, string>> ClassesAsync(Stream content, CancellationToken cancellationToken)
    {
        var classes = new Dictionary<string, string>(StringComparer.Ordinal);
        using var reader = new SiecleReader(Format.Read(content));
        while (await reader.NextAsync(cancellationToken) is { } node)
        {
            if (node is SiecleNode.InClass inClass)
                classes.TryAdd(inClass.StudentId, inClass.Class);
        }

        return classes;
    }
}
