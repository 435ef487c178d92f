using PixBot.Core.Knowledge.Linguistics;

namespace PixBot.Core.Features.Care.Recognition;

/// <summary>The files of <c>Features/Care/Examples</c>, carried by the assembly: words of care by kind, and what looks like them.</summary>
internal static class CareExamples
{
    private const string Folder = "Care/Examples/";
    private const string Harmless = "harmless";

    public static IReadOnlyList<CareExample> Read()
    {
        var assembly = typeof(CareExamples).Assembly;
        return
        [
            .. from name in assembly.GetManifestResourceNames().Order(StringComparer.Ordinal)
               where name.StartsWith(Folder, StringComparison.Ordinal) && !name.EndsWith("/concepts.txt", StringComparison.Ordinal)
               let kind = KindOf(name[Folder.Length..].Split('.')[0])
               from line in Lines(assembly.GetManifestResourceStream(name)!)
               from text in ExampleLine.Expand(line)
               select new CareExample(kind, FiguresOfSpeech.SaidPlainly(Spelling.Plain(text)), line),
        ];
    }

    private static CareKind? KindOf(string name) => name == Harmless ? null : Enum.Parse<CareKind>(name, ignoreCase: true);

    private static IEnumerable<string> Lines(Stream stream)
    {
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#')
                yield return line;
        }
    }
}
