using System.Xml;
using PixBot.Core.Files;

namespace PixBot.Core.Features.People.Import.Sources;

/// <summary>Reads node after node, and holds no more of the file than one student's few texts.</summary>
internal sealed class SiecleReader(XmlReader reader) : IDisposable
{
    public const string IdentifierElement = "ID_NATIONAL";
    public const string LastNameElement = "NOM_DE_FAMILLE";
    public const string FirstNameElement = "PRENOM";
    public const string ClassElement = "CODE_STRUCTURE";

    private const int MaximumDepth = 32;
    private const int MaximumText = 200;

    private readonly Dictionary<string, string> texts = new(StringComparer.Ordinal);
    private readonly char[] buffer = new char[MaximumText];
    private string? within;
    private string id = "";
    private int line;
    private string? element;
    private bool isOver;

    /// <returns>Null at the end.</returns>
    public async Task<SiecleNode?> NextAsync(CancellationToken cancellationToken)
    {
        if (isOver)
            return null;
        try
        {
            while (await reader.ReadAsync())
            {
                cancellationToken.ThrowIfCancellationRequested();
                if (reader.Depth > MaximumDepth)
                    return Broken();
                if (await TakeAsync() is { } node)
                    return node;
            }
        }
        catch (XmlException)
        {
            return Broken();
        }
        catch (OverlongTextException overlong)
        {
            isOver = true;
            return new SiecleNode.Broken(overlong.Line, new LineFault.LineTooLong());
        }
        catch (InvalidDataException)
        {
            return Broken();
        }

        isOver = true;
        return null;
    }

    public void Dispose() => reader.Dispose();

    private int Line => reader is IXmlLineInfo { LineNumber: > 0 } info ? info.LineNumber : 1;

    private SiecleNode.Broken Broken()
    {
        isOver = true;
        return new(Line, new LineFault.BrokenXml());
    }

    private async Task<SiecleNode?> TakeAsync()
    {
        switch (reader.NodeType)
        {
            case XmlNodeType.Element:
                Begin(reader.LocalName);
                return null;
            case XmlNodeType.Text or XmlNodeType.CDATA when element is not null:
                texts.TryAdd(element, await TextAsync());
                return null;
            case XmlNodeType.EndElement:
                return End(reader.LocalName);
            default:
                return null;
        }
    }

    private void Begin(string name)
    {
        if (name is "ELEVE" or "STRUCTURES_ELEVE" && !reader.IsEmptyElement)
        {
            within = name;
            id = reader.GetAttribute("ELEVE_ID") ?? "";
            line = Line;
            texts.Clear();
        }
        else if (name == "STRUCTURE")
        {
            texts.Clear();
        }

        element = reader.IsEmptyElement || within is null || !IsNeeded(name) ? null : name;
    }

    private SiecleNode? End(string name)
    {
        element = null;
        if (name == "STRUCTURE" && within == "STRUCTURES_ELEVE")
        {
            return texts.GetValueOrDefault("TYPE_STRUCTURE") == "D" && texts.GetValueOrDefault(ClassElement) is { Length: > 0 } @class
                ? new SiecleNode.InClass(id, @class)
                : null;
        }

        if (name != within)
            return null;
        within = null;
        return name == "ELEVE" ? new SiecleNode.Student(line, id, Fields()) : null;
    }

    private StudentFields Fields() => new(
        Of(IdentifierElement), Of(LastNameElement), Of(FirstNameElement), Of("NOM_USAGE"),
        new(
            Of(LastNameElement), Of(FirstNameElement), Of("DATE_NAISS"), Of("CODE_SEXE"), Of("CODE_COMMUNE_INSEE_NAISS"), Of("VILLE_NAISS"), Of("CODE_PAYS")));

    private string Of(string name) => texts.GetValueOrDefault(name) ?? "";

    private static bool IsNeeded(string name) =>
        name is IdentifierElement or LastNameElement or "NOM_USAGE" or FirstNameElement or ClassElement or "TYPE_STRUCTURE"
            or "DATE_NAISS" or "CODE_SEXE" or "CODE_COMMUNE_INSEE_NAISS" or "VILLE_NAISS" or "CODE_PAYS";

    /// <summary>As much of a text as a name could have; what is longer is too long in any case.</summary>
    private async Task<string> TextAsync()
    {
        var length = 0;
        int read;
        while (length < buffer.Length && (read = await reader.ReadValueChunkAsync(buffer, length, buffer.Length - length)) > 0)
            length += read;
        return CellText.Clean(buffer.AsSpan(0, length));
    }
}
