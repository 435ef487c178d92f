using System.Globalization;
using System.Text.RegularExpressions;
using AdaptiveCards;
using PixBot.Core.Cards;
using PixBot.Core.Cards.Forms;
using PixBot.Core.Features.Sessions;
using PixBot.Core.Localization;

namespace PixBot.Core.Features.Reminders.Rule;

/// <summary>The form of the rule by which students are reminded.</summary>
internal sealed partial class RuleForm
{
    public const string CountFromId = "from";

    private const int Longest = 200;
    private const int LongestDaysOff = 1_000;

    private static readonly DateField Deadline = new("deadline", ReminderFormTexts.Deadline, ReminderFormTexts.NeedDeadline);
    private static readonly ParsedField<IReadOnlyList<int>> Days = new("days", ReminderFormTexts.Days, Longest, ReminderFormTexts.BadDays, ParseDays);
    private static readonly TimeField Time = new("time", ReminderFormTexts.Time, ReminderFormTexts.NeedTime);
    private static readonly ParsedField<string> Code =
        new("code", ReminderFormTexts.Code, Longest, ReminderFormTexts.BadCode, ParseCode) { IsRequired = false };
    private static readonly ParsedField<Uri> Url =
        new("url", ReminderFormTexts.Url, Longest, ReminderFormTexts.BadUrl, ParseUrl) { IsRequired = false };
    private static readonly DateField CountFrom =
        new(CountFromId, ReminderFormTexts.CountFrom, ReminderFormTexts.BadCountFrom) { IsRequired = false };
    private static readonly ToggleField Also = new("also", ReminderFormTexts.AlsoLabel, ReminderFormTexts.Also);
    private static readonly ToggleField Weekends = new("weekends", ReminderFormTexts.WeekendsLabel, ReminderFormTexts.Weekends);
    private static readonly TimeField QuietFrom = new("quiet-from", ReminderFormTexts.QuietFrom, ReminderFormTexts.NeedQuiet);
    private static readonly TimeField QuietUntil = new("quiet-until", ReminderFormTexts.QuietUntil, ReminderFormTexts.NeedQuiet);
    private static readonly ParsedField<IReadOnlyList<DayRange>> DaysOff =
        new("days-off", ReminderFormTexts.DaysOff, LongestDaysOff, ReminderFormTexts.BadDaysOff, DayRanges.Parse)
        {
            IsRequired = false,
            IsMultiline = true,
            Placeholder = DayRanges.Example,
        };

    private readonly IReadOnlyList<string> keys;
    private readonly DateOnly today;
    private readonly ChoicesField classes;

    /// <param name="choices">All classes.</param>
    /// <param name="today">Local to the school.</param>
    public RuleForm(IReadOnlyList<(string Title, string Value)> choices, DateOnly today)
    {
        this.today = today;
        keys = [.. choices.Select(choice => choice.Value)];
        classes = new("classes", ReminderFormTexts.Classes, choices, SessionTexts.NeedClass);
        Fields = new([Deadline, Days, Time, Code, Url, classes, CountFrom, Also, Weekends, QuietFrom, QuietUntil, DaysOff], Make)
        {
            Help = ReminderFormTexts.Help,
            Check = Check,
        };
    }

    public Form<ReminderRule> Fields { get; }

    /// <param name="hasDeadline">False where nobody has set a rule, and the usual one is offered: its deadline is anybody's guess.</param>
    public FormInputs Filled(ReminderRule rule, bool hasDeadline = true) => new()
    {
        { Deadline, hasDeadline ? rule.Deadline : null },
        { Days, string.Join(", ", rule.DaysBefore.OrderDescending()) },
        { Time, rule.Time },
        { Code, rule.CampaignCode },
        { Url, rule.CampaignUrl?.OriginalString },
        { classes, rule.Classes ?? keys },
        { CountFrom, rule.CountFrom == ReminderRule.SchoolYearOf(rule.Deadline) ? null : rule.CountFrom },
        { Also, rule.AlsoNotCertifiable },
        { Weekends, rule.SparesWeekends },
        { QuietFrom, rule.Quiet.From },
        { QuietUntil, rule.Quiet.Until },
        { DaysOff, DayRanges.Typed(rule.DaysOff) },
    };

    /// <param name="version">Of the rule that the form was opened on.</param>
    public AdaptiveCard Build(int version, FormInputs typed, IReadOnlyList<Text> faults, Language language) =>
        Card.In(language, [Card.Title(ReminderFormTexts.Title.In(language)), .. Fields.Build(typed, faults, language)])
            .With(
                Card.MainButton(
                    ReminderFormTexts.Save.In(language), SetReminderRule.SaveVerb, ("version", version.ToString(CultureInfo.InvariantCulture))),
                Card.CancelButton(language, DropReminder.Verb));

    private ReminderRule Make(FormAnswers answers)
    {
        var (deadline, chosen) = (answers.Of(Deadline), answers.Of(classes));
        return new(deadline)
        {
            CampaignCode = answers.OrNull(Code),
            CampaignUrl = answers.OrNull(Url),
            DaysBefore = answers.Of(Days),
            Time = answers.Of(Time),
            Classes = chosen.Count == keys.Count ? null : chosen,
            CountFrom = answers.Has(CountFrom, out var from) ? from : ReminderRule.SchoolYearOf(deadline),
            AlsoNotCertifiable = answers.IsOn(Also),
            SparesWeekends = answers.IsOn(Weekends),
            Quiet = new(answers.Of(QuietFrom), answers.Of(QuietUntil)),
            DaysOff = answers.OrNull(DaysOff) ?? [],
        };
    }

    private IEnumerable<Text> Check(FormAnswers answers)
    {
        if (!answers.Has(Deadline, out var deadline))
            yield break;
        if (deadline < today)
            yield return ReminderFormTexts.DeadlineIsOver;
        if (answers.Has(CountFrom, out var from) && from > deadline)
            yield return ReminderFormTexts.BadCountFrom;
    }

    private static IReadOnlyList<int>? ParseDays(string text)
    {
        var parts = text.Split([',', ';', ' '], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        var days = parts.Select(part => int.TryParse(part, NumberStyles.None, CultureInfo.InvariantCulture, out var day) && day <= ReminderRule.MostDaysBefore ? day : -1)
            .Distinct().OrderDescending().ToList();
        return days.Count is 0 or > ReminderRule.MostMoments || days.Contains(-1) ? null : days;
    }

    private static string? ParseCode(string text) => CampaignCode().IsMatch(text.ToUpperInvariant()) ? text.ToUpperInvariant() : null;

    private static Uri? ParseUrl(string text) =>
        Uri.TryCreate(text, UriKind.Absolute, out var url) && url.Scheme == Uri.UriSchemeHttps ? url : null;

    /// <summary>As Pix makes them: six letters and three digits.</summary>
    [GeneratedRegex("^[A-Z]{6}[0-9]{3}$", RegexOptions.CultureInvariant)]
    private static partial Regex CampaignCode();
}
