using PixBot.Core.Localization;
using YamlDotNet.RepresentationModel;

namespace PixBot.Core.Knowledge.Reading;

/// <summary>One file of entries, read by the keys that it must or may have.</summary>
/// <param name="Name">Of the file, for errors: whoever edits entries must know where to look.</param>
internal sealed record EntryYaml(string Name, YamlMappingNode Root)
{
    public static EntryYaml Read(string name, TextReader text)
    {
        var yaml = new YamlStream();
        yaml.Load(text);
        return yaml.Documents is [{ RootNode: YamlMappingNode root }]
            ? new(name, root)
            : throw new FormatException($"{name}: expected one YAML document of keys and values.");
    }

    /// <summary>From the file's own key, or from its name: <c>smalltalk.fr.yaml</c>.</summary>
    public Language Language =>
        Languages.Parse(Optional("language") ?? Name.Split('.')[^2]) ?? throw Fault("language", "fr or en");

    public Entry ToEntry() => new(
        Required("topic"),
        Language,
        Typeset(Required("question")),
        Typeset(Required("answer").Trim()),
        Optional("source") is { } source ? new Uri(source) : null,
        Required("asOf"),
        Optional("changed") is { } changed ? Typeset(changed) : null,
        Ways(Root));

    public OutOfScopeEntry ToOutOfScope() => new(Language, Ways(Root));

    public IEnumerable<SmallTalkEntry> ToTalk() =>
        from YamlMappingNode talk in Sequence(Root, "talk")
        select new SmallTalkEntry(Text(talk, "id"), Language, Typeset(Text(talk, "reply")), Ways(talk));

    /// <summary>For what people read. The ways of asking stay as people type them.</summary>
    private string Typeset(string text) => Language == Language.French ? FrenchTypography.Of(text) : text;

    private string Required(string key) => Text(Root, key);

    private string? Optional(string key) =>
        Root.Children.TryGetValue(key, out var node) && node is YamlScalarNode { Value: { Length: > 0 } value } ? value : null;

    private string[] Ways(YamlMappingNode node) =>
        [.. from YamlScalarNode way in Sequence(node, "ways") where !string.IsNullOrWhiteSpace(way.Value) select way.Value];

    private string Text(YamlMappingNode node, string key) =>
        node.Children.TryGetValue(key, out var value) && value is YamlScalarNode { Value: { Length: > 0 } text }
            ? text
            : throw Fault(key, "a text");

    private YamlSequenceNode Sequence(YamlMappingNode node, string key) =>
        node.Children.TryGetValue(key, out var value) && value is YamlSequenceNode sequence ? sequence : throw Fault(key, "a list");

    private FormatException Fault(string key, string expected) => new($"{Name}: the key '{key}' must be {expected}.");
}
