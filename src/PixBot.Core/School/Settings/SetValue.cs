namespace PixBot.Core.School.Settings;

/// <summary>What a referent set in the chat.</summary>
/// <param name="Value">Null where it was taken back: what the file says counts again.</param>
internal sealed record SetValue(string? Value, DateTimeOffset At);
