using System.Globalization;
using System.Text.RegularExpressions;
using PixBot.Core.Features.Sessions;
using PixBot.Core.Localization;

namespace PixBot.Core.Features.Reminders.Rule;

/// <summary>What the form of the rule says, or what is wrong with it.</summary>
internal static partial class RuleFormParser
{
    /// <param name="classes">The keys of all classes: choosing all is choosing none in particular.</param>
    /// <param name="today">Local to the school.</param>
    public static (ReminderRule? Rule, IReadOnlyList<Text> Faults) Parse(RuleFormValues form, IReadOnlyList<string> classes, DateOnly today)
    {
        var faults = new List<Text>();
        var deadline = Day(form.Deadline);
        Check(deadline is not null, ReminderFormTexts.NeedDeadline);
        Check(!(deadline < today), ReminderFormTexts.DeadlineIsOver);
        var days = Days(form.Days);
        Check(days is not null, ReminderFormTexts.BadDays);
        var time = Clock(form.Time);
        Check(time is not null, ReminderFormTexts.NeedTime);
        var code = form.Code?.Trim().ToUpperInvariant() ?? "";
        Check(code.Length == 0 || CampaignCode().IsMatch(code), ReminderFormTexts.BadCode);
        var url = Url(form.Url);
        Check(url is not null || string.IsNullOrWhiteSpace(form.Url), ReminderFormTexts.BadUrl);
        var chosen = form.Classes.Intersect(classes, StringComparer.Ordinal).ToList();
        Check(chosen.Count > 0, SessionTexts.NeedClass);
        var from = string.IsNullOrWhiteSpace(form.CountFrom) ? deadline is { } day ? ReminderRule.SchoolYearOf(day) : today : Day(form.CountFrom);
        Check(from is not null && !(from > deadline), ReminderFormTexts.BadCountFrom);
        var (quietFrom, quietUntil) = (Clock(form.QuietFrom), Clock(form.QuietUntil));
        Check(quietFrom is not null && quietUntil is not null, ReminderFormTexts.NeedQuiet);
        var daysOff = DayRanges.Parse(form.DaysOff);
        Check(daysOff is not null, ReminderFormTexts.BadDaysOff);
        if (faults.Count > 0)
            return (null, faults);
        var rule = new ReminderRule(deadline!.Value)
        {
            CampaignCode = code.Length == 0 ? null : code,
            CampaignUrl = url,
            DaysBefore = days!,
            Time = time!.Value,
            Classes = chosen.Count == classes.Count ? null : chosen,
            CountFrom = from!.Value,
            AlsoNotCertifiable = form.Also,
            SparesWeekends = form.Weekends,
            Quiet = new(quietFrom!.Value, quietUntil!.Value),
            DaysOff = daysOff!,
        };
        return (rule, faults);

        void Check(bool holds, Text fault)
        {
            if (!holds)
                faults.Add(fault);
        }
    }

    private static IReadOnlyList<int>? Days(string? text)
    {
        var parts = (text ?? "").Split([',', ';', ' '], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        var days = parts.Select(part => int.TryParse(part, NumberStyles.None, CultureInfo.InvariantCulture, out var day) && day <= ReminderRule.MostDaysBefore ? day : -1)
            .Distinct().OrderDescending().ToList();
        return days.Count is 0 or > ReminderRule.MostMoments || days.Contains(-1) ? null : days;
    }

    private static DateOnly? Day(string? text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
        && day.Year is >= 2000 and < 2200 ? day : null;

    private static TimeOnly? Clock(string? text) =>
        TimeOnly.TryParseExact(text, ["HH:mm", "HH:mm:ss"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var time)
            ? new TimeOnly(time.Hour, time.Minute)
            : null;

    private static Uri? Url(string? text) =>
        Uri.TryCreate(text?.Trim(), UriKind.Absolute, out var url) && url.Scheme == Uri.UriSchemeHttps ? url : null;

    /// <summary>As Pix makes them: six letters and three digits.</summary>
    [GeneratedRegex("^[A-Z]{6}[0-9]{3}$", RegexOptions.CultureInvariant)]
    private static partial Regex CampaignCode();
}
