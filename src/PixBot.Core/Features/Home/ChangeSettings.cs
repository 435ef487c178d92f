using System.Globalization;
using AdaptiveCards;
using PixBot.Core.Bot;
using PixBot.Core.Cards;
using PixBot.Core.Cards.Forms;
using PixBot.Core.Localization;
using PixBot.Core.Messaging;
using PixBot.Core.School;
using PixBot.Core.School.Settings;

namespace PixBot.Core.Features.Home;

/// <summary>The referent changes the school's settings, or sets the last change back; whoever was faster is told of, and nothing is lost.</summary>
internal sealed class ChangeSettings(
    SettingsStore store, SettingsEditor editor, SettingsCard overview, IEnumerable<ISchoolSetting> settings, SchoolClock clock) : IActionHandler
{
    public const string EditVerb = "settings-edit";
    public const string SaveVerb = "settings-save";
    public const string UndoVerb = "settings-undo";
    public const string DropVerb = "settings-drop";

    private readonly IReadOnlyList<ISchoolSetting> settings = [.. settings];

    public IReadOnlyList<string> Verbs { get; } = [EditVerb, SaveVerb, UndoVerb, DropVerb];

    public bool IsFor(Role role) => role == Role.Referent;

    public async Task<Reply> HandleAsync(BotRequest request, TurnInput.CardPress press, CancellationToken cancellationToken) =>
        (press.Verb, VersionOf(press.Data)) switch
        {
            (DropVerb, _) => Replies.Dropped(request),
            (EditVerb, _) => Reply.Card(
                SettingsForm.Build(settings, await store.ReadAsync(request.School, cancellationToken), Nothing, null, request.Language),
                request.In(SettingsTexts.FormTitle)),
            (_, null) => Replies.TooOld(request),
            (SaveVerb, { } version) => await SaveAsync(request, version, SettingsForm.Touched(settings, press.Data), cancellationToken),
            (_, { } version) => await UndoAsync(request, version, cancellationToken),
        };

    private static IReadOnlyDictionary<string, string> Nothing { get; } = new Dictionary<string, string>();

    private async Task<Reply> SaveAsync(BotRequest request, int version, IReadOnlyDictionary<string, string> typed, CancellationToken cancellationToken)
    {
        var read = settings.Where(setting => typed.ContainsKey(setting.Name))
            .ToDictionary(setting => setting.Name, setting => SettingsForm.Read(setting, typed[setting.Name], clock.Today), StringComparer.Ordinal);
        var faults = read.Values.Select(reading => reading.Fault).OfType<Text>().Distinct().ToList();
        if (faults.Count > 0)
            return Form(request, await store.ReadAsync(request.School, cancellationToken) with { Version = version }, typed, Faults(request, faults));
        var values = read.ToDictionary(pair => pair.Key, pair => pair.Value.Value, StringComparer.Ordinal);
        var outcome = await editor.ChangeAsync(request.School, version, values, Author(request), cancellationToken);
        return outcome is SettingsOutcome.ChangedMeanwhile(var known)
            ? Form(request, known, typed, Card.Box(AdaptiveContainerStyle.Attention, Card.Paragraph(request.In(Meanwhile(known)))))
            : await OverviewAsync(request, notice: null, cancellationToken);
    }

    private async Task<Reply> UndoAsync(BotRequest request, int version, CancellationToken cancellationToken) =>
        await OverviewAsync(
            request,
            await editor.UndoAsync(request.School, version, Author(request), cancellationToken) is SettingsOutcome.ChangedMeanwhile(var known) ? Meanwhile(known) : null,
            cancellationToken);

    private async Task<Reply> OverviewAsync(BotRequest request, Text? notice, CancellationToken cancellationToken) =>
        Reply.Replace(await overview.BuildAsync(request, notice, cancellationToken), request.In(EverydayTexts.SettingsTitle));

    private Reply Form(BotRequest request, SchoolSettings known, IReadOnlyDictionary<string, string> typed, AdaptiveElement notice) =>
        Reply.Replace(SettingsForm.Build(settings, known, typed, notice, request.Language), request.In(SettingsTexts.FormTitle));

    private Text Meanwhile(SchoolSettings known) => known.Author is { } author
        ? SettingsTexts.ChangedMeanwhile(CardText.Escape(author.Name), clock.Local(known.At))
        : CommonTexts.TooOld;

    private static AdaptiveContainer Faults(BotRequest request, List<Text> faults) => Card.Box(
        AdaptiveContainerStyle.Attention,
        Card.Heading(request.In(FormTexts.Mend)),
        Card.Bullets(faults.Select(request.In)));

    private static Author Author(BotRequest request) => new(request.ActorId, request.Caller.Person?.FullName ?? request.Turn.Sender.Name);

    private static int? VersionOf(CardData data) =>
        int.TryParse(data.Id("version"), NumberStyles.None, CultureInfo.InvariantCulture, out var version) ? version : null;
}
