using System.Globalization;
using AdaptiveCards;
using PixBot.Core.Audit;
using PixBot.Core.Bot;
using PixBot.Core.Cards;
using PixBot.Core.Cards.Forms;
using PixBot.Core.Deliveries;
using PixBot.Core.Localization;
using PixBot.Core.Messaging;
using PixBot.Core.School;
using PixBot.Core.School.Settings;

namespace PixBot.Core.Features.Home;

/// <summary>The referent changes the school's settings; whoever was faster is told of, and nothing is lost.</summary>
internal sealed class ChangeSettings(
    SettingsStore store, SettingsEditor editor, ShowSettings overview, IEnumerable<ISchoolSetting> settings, OutgoingText outgoing, SchoolClock clock, AuditLog audit) : IActionHandler
{
    public const string EditVerb = "settings-edit";
    public const string SaveVerb = "settings-save";
    public const string DropVerb = "settings-drop";

    private readonly SettingsForm form = new([.. settings]);

    public IReadOnlyList<string> Verbs { get; } = [EditVerb, SaveVerb, DropVerb];

    public bool IsFor(Role role) => role == Role.Referent;

    public async Task<Reply> HandleAsync(BotRequest request, TurnInput.CardPress press, CancellationToken cancellationToken) =>
        (press.Verb, press.Data.Number("version")) switch
        {
            (DropVerb, _) => Replies.Dropped(request),
            (EditVerb, _) => Reply.Card(
                form.Build(await store.ReadAsync(request.School, cancellationToken), Nothing, null, request.Language), request.In(SettingsTexts.FormTitle)),
            (_, { } version) => await SaveAsync(request, version, form.Touched(press.Data), cancellationToken),
            _ => Replies.TooOld(request),
        };

    private static IReadOnlyDictionary<string, string> Nothing { get; } = new Dictionary<string, string>();

    private async Task<Reply> SaveAsync(BotRequest request, int version, IReadOnlyDictionary<string, string> typed, CancellationToken cancellationToken)
    {
        var read = form.Read(typed, clock.Today);
        var faults = read.Values.Select(reading => reading.Fault).OfType<Text>().Distinct().ToList();
        if (await outgoing.FaultAsync(request.School, cancellationToken, typed.Values) is { } secret)
            faults.Add(secret);
        if (faults.Count > 0)
            return Again(request, await store.ReadAsync(request.School, cancellationToken) with { Version = version }, typed, Faults(request, faults));
        var values = read.ToDictionary(pair => pair.Key, pair => pair.Value.Value, StringComparer.Ordinal);
        var outcome = await editor.ChangeAsync(request.School, version, values, request.Author, cancellationToken);
        if (outcome is SettingsOutcome.ChangedMeanwhile(var known))
            return Again(request, known, typed, Card.Box(AdaptiveContainerStyle.Attention, Card.Paragraph(request.In(overview.Meanwhile(known)))));
        if (outcome.Settings.Version > version)
            await audit.RecordAsync(request.School, SettingsAudit.Note(request, values.Keys, outcome.Settings), cancellationToken);
        return await overview.InPlaceAsync(request, notice: null, cancellationToken);
    }

    private Reply Again(BotRequest request, SchoolSettings known, IReadOnlyDictionary<string, string> typed, AdaptiveElement notice) =>
        Reply.Replace(form.Build(known, typed, notice, request.Language), request.In(SettingsTexts.FormTitle));

    private static AdaptiveContainer Faults(BotRequest request, List<Text> faults) => Card.Box(
        AdaptiveContainerStyle.Attention,
        Card.Heading(request.In(FormTexts.Mend)),
        Card.Bullets(faults.Select(request.In)));
}

/// <summary>It carries what each input held when it was opened, so that only what somebody touched is changed.</summary>
internal sealed class SettingsForm(IReadOnlyList<ISchoolSetting> settings)
{
    private const int MaximumLength = 200;

    /// <param name="typed">What somebody typed already, by name; what is missing holds what the settings say.</param>
    public AdaptiveCard Build(SchoolSettings known, IReadOnlyDictionary<string, string> typed, AdaptiveElement? notice, Language language) => Card.In(
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
    public IReadOnlyDictionary<string, string> Touched(CardData data) => settings
        .Select(setting => (setting.Name, Typed: Typed(setting, data), Was: data[Was(setting)] ?? ""))
        .Where(input => input.Typed != input.Was)
        .ToDictionary(input => input.Name, input => input.Typed, StringComparer.Ordinal);

    /// <summary>What to store of what was typed, or what is wrong with it, by name.</summary>
    public IReadOnlyDictionary<string, SettingReading> Read(IReadOnlyDictionary<string, string> typed, DateOnly today) => settings
        .Where(setting => typed.ContainsKey(setting.Name))
        .ToDictionary(setting => setting.Name, setting => Read(setting, typed[setting.Name], today), StringComparer.Ordinal);

    private static SettingReading Read(ISchoolSetting setting, string typed, DateOnly today) => typed.Length switch
    {
        0 => new(null),
        > MaximumLength => new(null, setting.Unreadable),
        _ => setting.Parse(typed, today),
    };

    private static string Was(ISchoolSetting setting) => $"was-{setting.Name}";

    private static string Typed(ISchoolSetting setting, CardData data)
    {
        var typed = Fields(setting, Language.French).Select(field => field.Read(data).Trim()).ToList();
        if (setting.Input != SettingInput.Hours)
            return typed[0];
        var hours = string.Join('-', typed);
        return hours == "-" ? "" : QuietHours.Parse(hours)?.ToString() ?? hours;
    }

    private static IEnumerable<AdaptiveInput> Inputs(ISchoolSetting setting, string value, Language language) =>
        Fields(setting, language).Zip(setting.Input == SettingInput.Hours ? value.Split('-', 2) : [value], (field, typed) => field.Build(typed, language));

    /// <param name="language">Of titles of choices, which are not sent back.</param>
    private static IReadOnlyList<Field> Fields(ISchoolSetting setting, Language language) => setting.Input switch
    {
        SettingInput.Choice =>
        [
            new ChoiceField(setting.Name, setting.Label, [.. setting.Choices.Select(choice => (choice.Title.In(language), choice.Value))], setting.Unreadable) { IsRequired = false },
        ],
        SettingInput.Day => [new DateField(setting.Name, setting.Label, setting.Unreadable) { IsRequired = false }],
        SettingInput.Hours =>
        [
            new TimeField($"{setting.Name}-from", SettingsTexts.From(setting.Label), setting.Unreadable) { IsRequired = false },
            new TimeField($"{setting.Name}-until", SettingsTexts.Until(setting.Label), setting.Unreadable) { IsRequired = false },
        ],
        _ => [new ParsedField<string>(setting.Name, setting.Label, MaximumLength, setting.Unreadable, text => text) { IsRequired = false }],
    };
}
