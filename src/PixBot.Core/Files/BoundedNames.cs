using System.Xml;

namespace PixBot.Core.Files;

/// <summary>An XML reader keeps each name that it meets; a list of students has some hundred of them.</summary>
internal sealed class BoundedNames : NameTable
{
    private const int Maximum = 10_000;

    private int count;

    public override string Add(string key) => Get(key) ?? Counted(base.Add(key));

    public override string Add(char[] key, int start, int len) => Get(key, start, len) ?? Counted(base.Add(key, start, len));

    private string Counted(string added) => ++count <= Maximum ? added : throw new InvalidDataException($"The XML has more than {Maximum} names.");
}
