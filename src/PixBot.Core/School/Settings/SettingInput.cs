namespace PixBot.Core.School.Settings;

/// <summary>How a form asks for a setting.</summary>
internal enum SettingInput
{
    Line,

    /// <summary>A date, typed as <c>2026-05-29</c>.</summary>
    Day,

    /// <summary>Two times of day, typed as <c>20:00-07:30</c>.</summary>
    Hours,

    /// <summary>One of the setting's choices.</summary>
    Choice,
}
