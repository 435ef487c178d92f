using System.Globalization;
using System.Text.Json;
using PixBot.Core.State;

namespace PixBot.Core.School.Settings;

/// <summary>One line of the settings' history.</summary>
/// <param name="Before">What was set in the chat, by name.</param>
/// <param name="IsUndo">Whether it set back the change before.</param>
internal sealed record SettingsChange(
    int Version,
    Author Author,
    DateTimeOffset At,
    IReadOnlyDictionary<string, string> Before,
    IReadOnlyDictionary<string, string> After,
    bool IsUndo)
{
    public const string Prefix = "history|";

    public IEnumerable<string> Names => Before.Keys.Union(After.Keys, StringComparer.Ordinal)
        .Where(name => Before.GetValueOrDefault(name) != After.GetValueOrDefault(name));

    /// <summary>What sets these back.</summary>
    public IReadOnlyDictionary<string, string?> Undoing => Names.ToDictionary(name => name, Before.GetValueOrDefault, StringComparer.Ordinal);

    public static string KeyOf(int version) => string.Create(CultureInfo.InvariantCulture, $"{Prefix}{version:D9}");

    public Row ToRow(string partition) => new(partition, KeyOf(Version), RowValues.Of(
        ("Version", Version),
        ("By", Author.Id),
        ("ByName", Author.Name),
        ("At", At),
        ("Before", JsonSerializer.Serialize(Before)),
        ("After", JsonSerializer.Serialize(After)),
        ("IsUndo", IsUndo)));

    public static SettingsChange From(Row row) => new(
        row.Values.Int("Version") ?? 0,
        new(row.Values.RequiredText("By"), row.Values.Text("ByName") ?? ""),
        row.Values.Time("At") ?? default,
        Read(row.Values.RequiredText("Before")),
        Read(row.Values.RequiredText("After")),
        row.Values.Flag("IsUndo"));

    private static Dictionary<string, string> Read(string json) => JsonSerializer.Deserialize<Dictionary<string, string>>(json) ?? [];
}
