using System.Text.Json;
using PixBot.Core.School;
using PixBot.Core.State;

namespace PixBot.Core.Features.Reminders;

public enum RemindersState
{
    Running,

    /// <summary>Moments pass unused until it is resumed.</summary>
    Paused,

    /// <summary>No rule is in effect, that of the settings neither.</summary>
    Stopped,
}

/// <summary>What referents decided in the chat.</summary>
/// <param name="Version">Grows with each change that leaves the settings as they are: with theirs it numbers the changes of both.</param>
/// <param name="Author">Who changed it last.</param>
public sealed record StoredRule(ReminderRule Rule, RemindersState State, int Version, Author Author, DateTimeOffset At)
{
    internal const string Key = "rule";

    internal static string Json(ReminderRule rule) => JsonSerializer.Serialize(rule);

    internal Row ToRow(string partition, string? etag) => new(
        partition,
        Key,
        RowValues.Of(
            ("Rule", Json(Rule)),
            ("State", State.ToString()),
            ("Version", Version),
            ("By", Author.Id),
            ("ByName", Author.Name),
            ("At", At)),
        etag);

    internal static StoredRule From(Row row) => new(
        JsonSerializer.Deserialize<ReminderRule>(row.Values.RequiredText("Rule")) ?? throw new InvalidDataException("The rule of reminders is empty."),
        Enum.Parse<RemindersState>(row.Values.RequiredText("State")),
        row.Values.Int("Version") ?? 1,
        new(row.Values.RequiredText("By"), row.Values.Text("ByName") ?? ""),
        row.Values.Time("At") ?? default);
}
