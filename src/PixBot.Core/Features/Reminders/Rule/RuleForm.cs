using System.Globalization;
using AdaptiveCards;
using PixBot.Core.Cards;
using PixBot.Core.Features.Sessions;
using PixBot.Core.Localization;

namespace PixBot.Core.Features.Reminders.Rule;

/// <summary>The form of the rule: as it is, or back with what has to be mended.</summary>
internal static class RuleForm
{
    public const int MaximumLength = 200;
    public const int MaximumDaysOff = 1_000;

    public static AdaptiveCard Build(
        RuleFormValues values, IReadOnlyList<(string Title, string Value)> classes, IReadOnlyList<Text> faults, Language language)
    {
        return Card.In(
            language,
            [
                Card.Title(ReminderFormTexts.Title.In(language)),
                Faults(faults, language),
                Card.Paragraph(ReminderFormTexts.Help.In(language)),
                Input(new AdaptiveDateInput { Id = "deadline", Value = values.Deadline, IsRequired = true }, ReminderFormTexts.Deadline, ReminderFormTexts.NeedDeadline),
                Input(Line("days", values.Days, isRequired: true), ReminderFormTexts.Days, ReminderFormTexts.BadDays),
                Input(new AdaptiveTimeInput { Id = "time", Value = values.Time, IsRequired = true }, ReminderFormTexts.Time, ReminderFormTexts.NeedTime),
                Input(Line("code", values.Code), ReminderFormTexts.Code, ReminderFormTexts.BadCode),
                Input(Line("url", values.Url), ReminderFormTexts.Url, ReminderFormTexts.BadUrl),
                Input(Choice(values.Classes, classes), ReminderFormTexts.Classes, SessionTexts.NeedClass),
                Input(new AdaptiveDateInput { Id = "from", Value = values.CountFrom }, ReminderFormTexts.CountFrom, ReminderFormTexts.BadCountFrom),
                Toggle("also", values.Also, ReminderFormTexts.AlsoLabel, ReminderFormTexts.Also),
                Toggle("weekends", values.Weekends, ReminderFormTexts.WeekendsLabel, ReminderFormTexts.Weekends),
                Input(new AdaptiveTimeInput { Id = "quiet-from", Value = values.QuietFrom, IsRequired = true }, ReminderFormTexts.QuietFrom, ReminderFormTexts.NeedQuiet),
                Input(new AdaptiveTimeInput { Id = "quiet-until", Value = values.QuietUntil, IsRequired = true }, ReminderFormTexts.QuietUntil, ReminderFormTexts.NeedQuiet),
                Input(DaysOff(values.DaysOff), ReminderFormTexts.DaysOff, ReminderFormTexts.BadDaysOff),
            ])
            .With(
                Card.MainButton(ReminderFormTexts.Save.In(language), RuleFormAction.SaveVerb, ("version", values.Version.ToString(CultureInfo.InvariantCulture))),
                Card.CancelButton(language, DropReminder.Verb));

        AdaptiveInput Input(AdaptiveInput input, Text label, Text error)
        {
            input.Label = label.In(language);
            input.ErrorMessage = error.In(language);
            return input;
        }

        AdaptiveToggleInput Toggle(string id, bool isOn, Text label, Text title) =>
            new(title.In(language)) { Id = id, Label = label.In(language), Value = isOn ? "true" : "false" };
    }

    private static AdaptiveContainer? Faults(IReadOnlyList<Text> faults, Language language) => faults.Count == 0
        ? null
        : Card.Box(
            AdaptiveContainerStyle.Attention,
            Card.Heading(SessionTexts.Mend.In(language)),
            Card.Bullets(faults.Select(fault => fault.In(language))));

    private static AdaptiveTextInput Line(string id, string? value, bool isRequired = false) =>
        new() { Id = id, Value = Cut(value, MaximumLength), MaxLength = MaximumLength, IsRequired = isRequired };

    private static AdaptiveTextInput DaysOff(string? value) => new()
    {
        Id = "days-off",
        Value = Cut(value, MaximumDaysOff),
        MaxLength = MaximumDaysOff,
        IsMultiline = true,
        Placeholder = DayRanges.Example,
    };

    private static AdaptiveChoiceSetInput Choice(IReadOnlyList<string> chosen, IReadOnlyList<(string Title, string Value)> classes) => new()
    {
        Id = "classes",
        Value = string.Join(',', chosen),
        IsMultiSelect = true,
        IsRequired = true,
        Style = AdaptiveChoiceInputStyle.Expanded,
        Choices = [.. classes.Select(choice => new AdaptiveChoice(choice.Title, choice.Value))],
    };

    private static string? Cut(string? value, int maximum) => value is { } text && text.Length > maximum ? Unicode.Cut(text, maximum) : value;
}
