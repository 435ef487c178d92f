using PixBot.Core.Localization;

namespace PixBot.Core.School.Settings;

/// <summary>
/// Something that a school sets: in the file where PixBot is installed and, before that, in the chat. Whichever is registered
/// is in the form, the overview and the history of « Réglages ».
/// </summary>
internal interface ISchoolSetting
{
    /// <summary>Of what is stored, and of the form's inputs: it stays.</summary>
    string Name { get; }

    Text Label { get; }

    /// <summary>What is wrong with what cannot be read.</summary>
    Text Unreadable { get; }

    SettingInput Input { get; }

    /// <summary>Where the input is <see cref="SettingInput.Choice"/>: what is shown and what is stored.</summary>
    IReadOnlyList<(Text Title, string Value)> Choices { get; }

    /// <summary>As long as that one is set in the chat, what the file says of this one is of something else, and does not count.</summary>
    ISchoolSetting? GoesWith { get; }

    /// <summary>As it would be typed; null where the file says nothing.</summary>
    string? FileValue(SchoolOptions file);

    /// <param name="today">Local to the school.</param>
    SettingReading Parse(string typed, DateOnly today);

    /// <summary>For a card: escaped.</summary>
    /// <param name="value">As stored; what cannot be read any more is shown as nothing.</param>
    Text? Shown(string value);
}

/// <param name="Value">What to store; null where <paramref name="Fault"/> says why not.</param>
internal sealed record SettingReading(string? Value, Text? Fault = null);
