using PixBot.Core.State;

namespace PixBot.Core.School.Settings;

/// <summary>Changes the settings, and tells whatever plans by them.</summary>
internal sealed class SettingsEditor(SettingsStore settings, IEnumerable<ISettingsObserver> observers)
{
    public async Task<SettingsOutcome> ChangeAsync(
        SchoolId schoolId, int version, IReadOnlyDictionary<string, string?> values, Author author, CancellationToken cancellationToken) =>
        await ToldAsync(schoolId, await settings.ChangeAsync(schoolId, version, values, author, cancellationToken), cancellationToken);

    public async Task<SettingsOutcome> UndoAsync(SchoolId schoolId, int version, Author author, CancellationToken cancellationToken) =>
        await ToldAsync(schoolId, await settings.UndoAsync(schoolId, version, author, cancellationToken), cancellationToken);

    private async Task<SettingsOutcome> ToldAsync(SchoolId schoolId, SettingsOutcome outcome, CancellationToken cancellationToken)
    {
        foreach (var observer in observers)
            await observer.OnChangedAsync(schoolId, cancellationToken);
        return outcome;
    }
}
