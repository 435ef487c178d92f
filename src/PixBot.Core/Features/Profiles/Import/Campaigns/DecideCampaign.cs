using AdaptiveCards;
using PixBot.Core.Bot;
using PixBot.Core.Cards;
using PixBot.Core.Localization;
using PixBot.Core.Messaging;
using PixBot.Core.School;
using PixBot.Core.School.Settings;

namespace PixBot.Core.Features.Profiles.Import.Campaigns;

/// <summary>The referent says which of two campaign codes is right: the settings', or that of the exports.</summary>
internal sealed class DecideCampaign(CampaignCheck check, SettingsStore settings, SettingsEditor editor, TimeProvider clock) : IActionHandler
{
    public const string AskVerb = "campaign-ask";
    public const string TakeVerb = "campaign-take";
    public const string KeepVerb = "campaign-keep";

    private const string About = "codes";

    public IReadOnlyList<string> Verbs { get; } = [AskVerb, TakeVerb, KeepVerb];

    public bool IsFor(Role role) => role == Role.Referent;

    /// <summary>What is wrong, on any card that names a code or brings one; the choice has a card of its own.</summary>
    public static IEnumerable<AdaptiveElement> Warning(CampaignConflict? conflict, Language language)
    {
        if (conflict is null)
            yield break;
        yield return Card.Box(AdaptiveContainerStyle.Warning, Card.Paragraph(CampaignConflictTexts.What(conflict).In(language)));
        if (!conflict.IsKept)
            yield return new AdaptiveActionSet { Actions = [Card.Button(CampaignConflictTexts.Decide.In(language), AskVerb)] };
    }

    public async Task<Reply> HandleAsync(BotRequest request, TurnInput.CardPress press, CancellationToken cancellationToken)
    {
        if (await check.FindAsync(request.School, cancellationToken) is not { } conflict)
            return Reply.Notice(request.In(CampaignConflictTexts.Decided));
        if (press.Verb == AskVerb)
            return Reply.Card(Question(conflict, request.Language), request.In(CampaignConflictTexts.Title));
        if (press.Data.Id(About) != conflict.Key)
            return Reply.Replace(Question(conflict, request.Language), request.In(CampaignConflictTexts.Title));
        return press.Verb == TakeVerb
            ? await TakeAsync(request, conflict, cancellationToken)
            : await KeepAsync(request, conflict, cancellationToken);
    }

    private static AdaptiveCard Question(CampaignConflict conflict, Language language) => Card.In(
        language,
        Card.Title(CampaignConflictTexts.Title.In(language)),
        Card.Paragraph(CampaignConflictTexts.What(conflict).In(language)),
        Card.Paragraph(CampaignConflictTexts.Why.In(language)))
        .With(
            Card.MainButton(CampaignConflictTexts.Take(conflict).In(language), TakeVerb, (About, conflict.Key)),
            Card.Button(CampaignConflictTexts.Keep(conflict).In(language), KeepVerb, (About, conflict.Key)));

    /// <summary>The link was that of the other campaign.</summary>
    private async Task<Reply> TakeAsync(BotRequest request, CampaignConflict conflict, CancellationToken cancellationToken)
    {
        var known = await settings.ReadAsync(request.School, cancellationToken);
        var values = new Dictionary<string, string?>(StringComparer.Ordinal)
        {
            [CampaignSettings.Code.Name] = conflict.Exported,
            [CampaignSettings.Url.Name] = null,
        };
        var author = new Author(request.ActorId, request.Caller.Person?.FullName ?? request.Turn.Sender.Name);
        return await editor.ChangeAsync(request.School, known.Version, values, author, cancellationToken) is SettingsOutcome.ChangedMeanwhile
            ? Replies.TooOld(request)
            : Over(request, CampaignConflictTexts.Taken(conflict));
    }

    private async Task<Reply> KeepAsync(BotRequest request, CampaignConflict conflict, CancellationToken cancellationToken)
    {
        await check.KeepAsync(request.School, conflict, clock.GetUtcNow(), cancellationToken);
        return Over(request, CampaignConflictTexts.Kept(conflict));
    }

    private static Reply Over(BotRequest request, Text text) => Reply.Replace(
        Card.In(request.Language, Card.Title(request.In(CampaignConflictTexts.Title)), Card.Paragraph(request.In(text))),
        request.In(CampaignConflictTexts.Title));
}
