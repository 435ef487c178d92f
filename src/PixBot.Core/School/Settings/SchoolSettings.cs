namespace PixBot.Core.School.Settings;

/// <summary>What a school has set, at one moment.</summary>
/// <param name="Set">In the chat, by the setting's name.</param>
/// <param name="Version">Grows with each change in the chat; 0 before the first.</param>
/// <param name="Author">Of the last change; null before the first.</param>
/// <param name="At">When that was.</param>
/// <param name="ETag">Of the row; null before it is there.</param>
internal sealed record SchoolSettings(
    SchoolOptions File, IReadOnlyDictionary<string, SetValue> Set, int Version, Author? Author, DateTimeOffset At, string? ETag)
{
    public T Of<T>(SchoolSetting<T> setting) => TextOf(setting) is { } text ? setting.Read(text) : default!;

    /// <summary>As typed or stored; null where neither chat nor file says anything.</summary>
    public string? TextOf(ISchoolSetting setting) => Set.GetValueOrDefault(setting.Name)?.Value
        ?? (setting.GoesWith is { } other && IsSet(other) ? null : setting.FileValue(File));

    /// <summary>Whether what counts was set in the chat.</summary>
    public bool IsSet(ISchoolSetting setting) => Set.GetValueOrDefault(setting.Name)?.Value is not null;

    /// <summary>When somebody last set it in the chat, or took it back.</summary>
    public DateTimeOffset? ChangedAt(ISchoolSetting setting) => Set.GetValueOrDefault(setting.Name)?.At;

    /// <summary>These settings after a change; the same where it changes nothing.</summary>
    /// <param name="values">By name; null takes back what was set.</param>
    public SchoolSettings With(IReadOnlyDictionary<string, string?> values, Author author, DateTimeOffset now)
    {
        var changes = values.Where(pair => pair.Value != Set.GetValueOrDefault(pair.Key)?.Value).ToList();
        if (changes.Count == 0)
            return this;
        var set = new Dictionary<string, SetValue>(Set, StringComparer.Ordinal);
        foreach (var (name, value) in changes)
            set[name] = new(value, now);
        return this with { Set = set, Version = Version + 1, Author = author, At = now };
    }

    /// <summary>What is set, by name.</summary>
    public IReadOnlyDictionary<string, string> Values =>
        Set.Where(pair => pair.Value.Value is not null).ToDictionary(pair => pair.Key, pair => pair.Value.Value!, StringComparer.Ordinal);
}
