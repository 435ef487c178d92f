using System.Reflection;

namespace PixBot.Core.Knowledge.Reading;

/// <summary>The files of <c>Knowledge/Entries</c>, carried by the assembly.</summary>
internal static class BuiltInEntries
{
    private const string Folder = "Knowledge/Entries/";

    public static EntryCatalog Read()
    {
        var files = ReadFiles();
        return new(
            [.. files.Where(file => Kind(file) is Answer).Select(file => file.ToEntry())],
            [.. files.Where(file => Kind(file) is "none").Select(file => file.ToOutOfScope())],
            [.. files.Where(file => Kind(file) is "smalltalk").SelectMany(file => file.ToTalk())]);
    }

    private const string Answer = "answer";

    private static string Kind(EntryYaml file) =>
        file.Name.Split('.')[0] is "none" or "smalltalk" ? file.Name.Split('.')[0] : Answer;

    // In one order everywhere, so that the same entries always train the same matcher.
    private static List<EntryYaml> ReadFiles()
    {
        var assembly = typeof(BuiltInEntries).Assembly;
        return [.. assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith(Folder, StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .AsParallel().AsOrdered()
            .Select(name => ReadFile(assembly, name))];
    }

    private static EntryYaml ReadFile(Assembly assembly, string resource)
    {
        using var text = new StreamReader(assembly.GetManifestResourceStream(resource)!);
        return EntryYaml.Read(resource[Folder.Length..], text);
    }
}
