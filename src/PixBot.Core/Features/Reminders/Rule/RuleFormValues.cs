using System.Globalization;
using PixBot.Core.Messaging;
using PixBot.Core.School;

namespace PixBot.Core.Features.Reminders.Rule;

/// <summary>The form of the rule as typed, before parsing.</summary>
/// <param name="Version">Of the rule that the form was opened on.</param>
/// <param name="CountFrom">Empty for the usual day.</param>
internal sealed record RuleFormValues(
    int Version,
    string? Deadline,
    string? Days,
    string? Time,
    string? Code,
    string? Url,
    IReadOnlyList<string> Classes,
    string? CountFrom,
    bool Also,
    bool Weekends,
    string? QuietFrom,
    string? QuietUntil,
    string? DaysOff)
{
    public static RuleFormValues From(int version, CardData data) => new(
        version,
        Short(data["deadline"]),
        data["days"],
        Short(data["time"]),
        data["code"],
        data["url"],
        data.Choices("classes"),
        Short(data["from"]),
        data.Toggled("also"),
        data.Toggled("weekends"),
        Short(data["quiet-from"]),
        Short(data["quiet-until"]),
        data["days-off"]);

    /// <param name="known">Where nobody has set a rule, the usual one is offered.</param>
    public static RuleFormValues Of(RemindersInEffect known, IReadOnlyList<string> classes, SchoolOptions school, DateOnly today)
    {
        var rule = known.Rule ?? new ReminderRule(today) { CampaignCode = school.CampaignCode, CampaignUrl = school.CampaignUrl };
        return new(
            known.Version,
            known.Rule is null ? null : Day(rule.Deadline),
            string.Join(", ", rule.DaysBefore.OrderDescending()),
            Clock(rule.Time),
            rule.CampaignCode,
            rule.CampaignUrl?.OriginalString,
            rule.Classes is { } chosen ? [.. classes.Intersect(chosen, StringComparer.Ordinal)] : classes,
            rule.CountFrom == ReminderRule.SchoolYearOf(rule.Deadline) ? null : Day(rule.CountFrom),
            rule.AlsoNotCertifiable,
            rule.SparesWeekends,
            Clock(rule.Quiet.From),
            Clock(rule.Quiet.Until),
            DayRanges.Typed(rule.DaysOff));
    }

    private static string Day(DateOnly day) => day.ToString("O", CultureInfo.InvariantCulture);

    private static string Clock(TimeOnly time) => time.ToString("HH:mm", CultureInfo.InvariantCulture);

    private static string? Short(string? text) => text is { Length: <= 10 } ? text : null;
}
