using PixBot.Core.Localization;

namespace PixBot.Core.School.Settings;

/// <summary>A setting's declaration: how it is named, read, refused and shown.</summary>
/// <typeparam name="T">A nullable type: null is the setting that nobody has made.</typeparam>
internal sealed class SchoolSetting<T>(string name, Text label) : ISchoolSetting
{
    public string Name => name;

    public Text Label => label;

    public SettingInput Input { get; init; }

    public IReadOnlyList<(Text Title, string Value)> Choices { get; init; } = [];

    public ISchoolSetting? GoesWith { get; init; }

    public required Text Unreadable { get; init; }

    /// <summary>As it would be typed.</summary>
    public required Func<SchoolOptions, string?> OfFile { get; init; }

    /// <summary>From what the file says, what was typed or what is stored; null for none.</summary>
    public required Func<string, T> Read { get; init; }

    /// <summary>Escaped, of what is not null.</summary>
    public required Func<T, Text> Show { get; init; }

    /// <summary>Why a value that can be read is not taken from a form, by the school's day; null where it is.</summary>
    public Func<T, DateOnly, Text?> Refuse { get; init; } = (_, _) => null;

    /// <summary>What is stored of a value.</summary>
    public Func<T, string> Write { get; init; } = value => $"{value}";

    public string? FileValue(SchoolOptions file) => OfFile(file) is { } text && !string.IsNullOrWhiteSpace(text) ? text : null;

    public SettingReading Parse(string typed, DateOnly today) => Read(typed) switch
    {
        null => new(null, Unreadable),
        var value => Refuse(value, today) is { } fault ? new(null, fault) : new(Write(value)),
    };

    public Text? Shown(string value) => Read(value) is { } known ? Show(known) : null;
}
