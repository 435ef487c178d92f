using AdaptiveCards;
using Microsoft.Extensions.Options;
using PixBot.Core.Bot;
using PixBot.Core.Cards;
using PixBot.Core.Features.People;
using PixBot.Core.Features.People.EntraDirectory.Groups;
using PixBot.Core.Features.Sessions;
using PixBot.Core.Localization;
using PixBot.Core.Messaging;
using PixBot.Core.School;
using PixBot.Core.School.Settings;

namespace PixBot.Core.Features.Home;

/// <summary>
/// « Réglages »: the language of the chat, and for the referent the school's settings as they hold now, what was changed last, and
/// the way to change or set back.
/// </summary>
internal sealed class ShowSettings(SettingsStore store, IEnumerable<ISchoolSetting> settings, SchoolClock clock, IOptions<SessionOptions> sessions)
    : ICommandHandler
{
    private const int MostChanges = 5;

    public Command Command => Command.Settings;

    public async Task<Reply> HandleAsync(BotRequest request, CancellationToken cancellationToken)
    {
        var card = request.Caller.IsReferent
            ? await BuildAsync(request, notice: null, cancellationToken)
            : Card.In(request.Language, Card.Title(request.In(EverydayTexts.SettingsLanguage))).With(ForEverybody(request.Language));
        return Reply.Card(card, request.In(EverydayTexts.SettingsTitle));
    }

    /// <summary>In the place of the card that was pressed.</summary>
    /// <param name="notice">What the reader must know first; null for nothing.</param>
    public async Task<Reply> InPlaceAsync(BotRequest request, Text? notice, CancellationToken cancellationToken) =>
        Reply.Replace(await BuildAsync(request, notice, cancellationToken), request.In(EverydayTexts.SettingsTitle));

    /// <summary>To whoever pressed on a card that these settings have overtaken.</summary>
    public Text Meanwhile(SchoolSettings known) => known.Author is { } author
        ? SettingsTexts.ChangedMeanwhile(CardText.Escape(author.Name), clock.Local(known.At))
        : CommonTexts.TooOld;

    /// <param name="notice">What the reader must know first; null for nothing.</param>
    private async Task<AdaptiveCard> BuildAsync(BotRequest request, Text? notice, CancellationToken cancellationToken)
    {
        var known = await store.ReadAsync(request.School, cancellationToken);
        var changes = await store.ChangesAsync(request.School, cancellationToken);
        return Card.In(
            request.Language,
            [
                Card.Title(request.In(EverydayTexts.SettingsTitle)),
                notice is null ? null : Card.Box(AdaptiveContainerStyle.Attention, Card.Paragraph(request.In(notice))),
                Card.Facts(Facts(request, known).Select(fact => (request.In(fact.Title), fact.Value))),
                Card.Note(request.In(EverydayTexts.SettingsHow)),
                .. History(request, changes),
                .. Card.ButtonRows(ForEverybody(request.Language)),
            ])
            .With(Card.Button(request.In(SettingsTexts.Change), ChangeSettings.EditVerb))
            .With(changes.Count == 0 ? null : Card.Button(request.In(SettingsTexts.Undo), UndoSettings.Verb, ("version", $"{known.Version}")))
            .With(CommandButtons.For(Command.Journal, request.Language))
            .With(Card.Button(request.In(GroupTexts.ImportFromDirectory), SearchGroup.FormVerb));
    }

    private static IEnumerable<AdaptiveAction> ForEverybody(Language language) =>
    [
        CommandButtons.For(Command.French, language),
        CommandButtons.For(Command.English, language),
        CommandButtons.For(Command.MyData, language),
    ];

    private IEnumerable<(Text Title, string Value)> Facts(BotRequest request, SchoolSettings known)
    {
        var school = known.File;
        string Shown(string? value) => string.IsNullOrWhiteSpace(value) ? request.In(EverydayTexts.NotSet) : CardText.Escape(value);
        yield return (EverydayTexts.SchoolName, Shown(school.Name));
        yield return (EverydayTexts.SchoolSite, Shown(school.Site));
        foreach (var setting in settings)
            yield return (setting.Label, request.In((known.TextOf(setting) is { } value ? setting.Shown(value) : null) ?? EverydayTexts.NotSet));
        yield return (EverydayTexts.CodesLead, request.In(EverydayTexts.MinutesBefore((int)sessions.Value.CodeReleaseLead.TotalMinutes)));
        yield return (EverydayTexts.TimeZone, Shown(school.TimeZone));
        yield return (EverydayTexts.DefaultLanguage, request.In(PersonTexts.LanguageName(Languages.Parse(school.Language) ?? Language.French)));
    }

    private IEnumerable<AdaptiveElement> History(BotRequest request, IReadOnlyList<SettingsChange> changes)
    {
        if (changes.Count == 0)
            yield break;
        yield return Card.Heading(request.In(SettingsTexts.History));
        yield return Card.Bullets(changes.Take(MostChanges).Select(change => request.In(SettingsTexts.Line(
            clock.Local(change.At), CardText.Escape(change.Author.Name), change.IsUndo, [.. settings.SelectMany(setting => Moved(setting, change))]))));
    }

    private static IEnumerable<Text> Moved(ISchoolSetting setting, SettingsChange change)
    {
        if (change.Names.Contains(setting.Name, StringComparer.Ordinal))
            yield return SettingsTexts.Moved(setting.Label, Of(change.Before), Of(change.After));

        Text Of(IReadOnlyDictionary<string, string> values) =>
            (values.TryGetValue(setting.Name, out var value) ? setting.Shown(value) : null) ?? SettingsTexts.AsInstalled;
    }
}
