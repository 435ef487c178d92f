using System.Globalization;
using AdaptiveCards;
using PixBot.Core.Cards;
using PixBot.Core.Cards.Forms;
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
        var typed = Fields(setting).Select(field => field.Read(data).Trim()).ToList();
        if (setting.Input != SettingInput.Hours)
            return typed[0];
        var hours = string.Join('-', typed);
        return hours == "-" ? "" : QuietHours.Parse(hours)?.ToString() ?? hours;
    }

    private static IEnumerable<AdaptiveInput> Inputs(ISchoolSetting setting, string value, Language language) =>
        Fields(setting).Zip(setting.Input == SettingInput.Hours ? value.Split('-', 2) : [value], (field, typed) => field.Build(typed, language));

    private static IReadOnlyList<Field> Fields(ISchoolSetting setting) => setting.Input switch
    {
        SettingInput.Day => [new DateField(setting.Name, setting.Label, setting.Unreadable) { IsRequired = false }],
        SettingInput.Hours =>
        [
            new TimeField($"{setting.Name}-from", SettingsTexts.From(setting.Label), setting.Unreadable) { IsRequired = false },
            new TimeField($"{setting.Name}-until", SettingsTexts.Until(setting.Label), setting.Unreadable) { IsRequired = false },
        ],
        _ => [new ParsedField<string>(setting.Name, setting.Label, MaximumLength, setting.Unreadable, text => text) { IsRequired = false }],
    };
}
