namespace PixBot.Core.School.Settings;

internal abstract record SettingsOutcome(SchoolSettings Settings)
{
    public sealed record Saved(SchoolSettings Settings) : SettingsOutcome(Settings);

    /// <summary>Somebody else was faster; nothing was changed.</summary>
    public sealed record ChangedMeanwhile(SchoolSettings Settings) : SettingsOutcome(Settings);
}
