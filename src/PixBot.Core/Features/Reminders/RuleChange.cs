using System.Globalization;
using PixBot.Core.School;
using PixBot.Core.State;

namespace PixBot.Core.Features.Reminders;

public enum RuleChangeKind
{
    Set,
    Paused,
    Resumed,
    Stopped,
}

/// <summary>Who changed the reminders, when, and how.</summary>
public sealed record RuleChange(RuleChangeKind Kind, Author Author, DateTimeOffset At)
{
    internal const string Prefix = "change|";

    internal Row ToRow(string partition, int version, string rule) => new(
        partition,
        string.Create(CultureInfo.InvariantCulture, $"{Prefix}{version:D9}"),
        RowValues.Of(("Kind", Kind.ToString()), ("By", Author.Id), ("ByName", Author.Name), ("At", At), ("Rule", rule)));

    internal static RuleChange From(Row row) => new(
        Enum.Parse<RuleChangeKind>(row.Values.RequiredText("Kind")),
        new(row.Values.RequiredText("By"), row.Values.Text("ByName") ?? ""),
        row.Values.Time("At") ?? default);
}

public abstract record RuleOutcome
{
    /// <param name="At">When, the first time that it was; null where there was nothing to save.</param>
    public sealed record Saved(DateTimeOffset? At) : RuleOutcome;

    /// <summary>Somebody else was faster; nothing was changed.</summary>
    public sealed record ChangedMeanwhile(Author Author, DateTimeOffset At) : RuleOutcome;
}
