using PixBot.Core.State;

namespace PixBot.Core.School.Settings;

/// <summary>
/// A row of the settings' partition in which an earlier build kept what referents had set. It counts until the first change
/// in the chat, which takes it over.
/// </summary>
internal interface IEarlierSettings
{
    /// <summary>Of the row; from <see cref="SettingsStore.FirstKey"/> on.</summary>
    string Key { get; }

    IReadOnlyDictionary<string, SetValue> Read(Row row);
}
