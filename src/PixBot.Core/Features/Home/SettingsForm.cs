using System.Globalization;
using AdaptiveCards;
using PixBot.Core.Cards;
using PixBot.Core.Localization;
using PixBot.Core.Messaging;
using PixBot.Core.School;
using PixBot.Core.School.Settings;

namespace PixBot.Core.Features.Home;

/// <summary>
/// The form of the settings that can be changed in the chat. It carries what each input held when it was opened, so that only what
/// somebody touched is changed.
/// </summary>
internal static class SettingsForm
{
    private const int MaximumLength = 200;

    /// <param name="typed">What somebody typed already, by name; what is missing holds what the settings say.</param>
    public static AdaptiveCard Build(
        IReadOnlyList<ISchoolSetting> settings,
        SchoolSettings known,
        IReadOnlyDictionary<string, string> typed,
        AdaptiveElement? notice,
        Language language) => Card.In(
            language,
            [
                Card.Title(SettingsTexts.FormTitle.In(language)),
                notice,
                Card.Paragraph(SettingsTexts.FormHelp.In(language)),
                .. settings.SelectMany(setting => Inputs(setting, typed.GetValueOrDefault(setting.Name) ?? known.TextOf(setting) ?? "", language)),
            ])
            .With(
                Card.MainButton(
                    SettingsTexts.Save.In(language),
                    ChangeSettings.SaveVerb,
                    [
                        ("version", known.Version.ToString(CultureInfo.InvariantCulture)),
                        .. settings.Select(setting => (Was(setting), known.TextOf(setting) ?? "")),
                    ]),
                Card.CancelButton(language, ChangeSettings.DropVerb));

    /// <summary>What somebody typed into the inputs that they touched, by name; empty for what is taken back.</summary>
    public static IReadOnlyDictionary<string, string> Touched(IEnumerable<ISchoolSetting> settings, CardData data) => settings
        .Select(setting => (setting.Name, Typed: Typed(setting, data), Was: data[Was(setting)] ?? ""))
        .Where(input => input.Typed != input.Was)
        .ToDictionary(input => input.Name, input => input.Typed, StringComparer.Ordinal);

    /// <summary>What to store of what was typed, or what is wrong with it.</summary>
    public static SettingReading Read(ISchoolSetting setting, string typed, DateOnly today) => typed.Length switch
    {
        0 => new(null),
        > MaximumLength => new(null, setting.Unreadable),
        _ => setting.Parse(typed, today),
    };

    private static string Was(ISchoolSetting setting) => $"was-{setting.Name}";

    private static string Typed(ISchoolSetting setting, CardData data)
    {
        if (setting.Input != SettingInput.Hours)
            return data[setting.Name]?.Trim() ?? "";
        var hours = $"{data[$"{setting.Name}-from"]}-{data[$"{setting.Name}-until"]}";
        return hours == "-" ? "" : QuietHours.Parse(hours)?.ToString() ?? hours;
    }

    private static IEnumerable<AdaptiveInput> Inputs(ISchoolSetting setting, string value, Language language)
    {
        switch (setting.Input)
        {
            case SettingInput.Day:
                yield return Labelled(new AdaptiveDateInput { Id = setting.Name, Value = value }, setting.Label);
                break;
            case SettingInput.Hours:
                var times = value.Split('-');
                yield return Labelled(new AdaptiveTimeInput { Id = $"{setting.Name}-from", Value = times[0] }, SettingsTexts.From(setting.Label));
                yield return Labelled(new AdaptiveTimeInput { Id = $"{setting.Name}-until", Value = times[^1] }, SettingsTexts.Until(setting.Label));
                break;
            default:
                yield return Labelled(new AdaptiveTextInput { Id = setting.Name, Value = Unicode.Cut(value, MaximumLength), MaxLength = MaximumLength }, setting.Label);
                break;
        }

        AdaptiveInput Labelled(AdaptiveInput input, Text label)
        {
            input.Label = label.In(language);
            input.ErrorMessage = setting.Unreadable.In(language);
            return input;
        }
    }
}
