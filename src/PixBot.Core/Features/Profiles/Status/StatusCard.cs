using AdaptiveCards;
using PixBot.Core.Cards;
using PixBot.Core.Localization;
using PixBot.Core.Messaging;
using PixBot.Core.School;
using PixBot.Core.School.Settings;

namespace PixBot.Core.Features.Profiles.Status;

/// <summary>Where a student stands: what is known, what to do next, and how old this is.</summary>
internal sealed class StatusCard(IProfiles profiles, SchoolClock school, SettingsStore settings)
{
    private const int MostChanges = 4;

    /// <summary>The body and the actions; a stranger and a member of staff are told why there is nothing.</summary>
    public async Task<(IReadOnlyList<AdaptiveElement> Body, IReadOnlyList<AdaptiveAction> Actions)> PartsAsync(
        BotRequest request, Language language, CancellationToken cancellationToken)
    {
        if (request.Caller.Person is not { Role: Role.Student } person)
            return ([Card.Paragraph((request.Caller.Role == Role.Guest ? StatusTexts.Stranger : StatusTexts.Staff).In(language))], []);
        var state = await profiles.FindAsync(request.School, person.Id, cancellationToken);
        var history = state == ProfileState.Unknown ? [] : await profiles.HistoryAsync(request.School, person.Id, cancellationToken);
        var campaign = CampaignInEffect.Of(await settings.ReadAsync(request.School, cancellationToken));
        return (Body(state, history, language), Actions(state, campaign, language));
    }

    private List<AdaptiveElement> Body(ProfileState state, IReadOnlyList<ProfileChange> history, Language language)
    {
        var body = new List<AdaptiveElement>
        {
            Card.Facts(Facts(state).Select(fact => (fact.Title.In(language), fact.Value.In(language)))),
            Card.Heading(StatusTexts.Next.In(language)),
            Card.Paragraph(StatusTexts.NextStep(state).In(language)),
        };

        // One line would only repeat the facts above.
        if (history.Count > 1)
            body.AddRange([Card.Heading(StatusTexts.SoFar.In(language)), Card.Bullets(ProfileSection.Lines(history, MostChanges, school.Local, language))]);
        body.Add(Card.Note(Age(state).In(language)));
        return body;
    }

    private IEnumerable<(Text Title, Text Value)> Facts(ProfileState state)
    {
        yield return (StatusTexts.Profile, StatusTexts.Stage(state, school.Local));
        yield return (StatusTexts.Certifiable, StatusTexts.IsCertifiable(state));
        if (state.CertifiableCompetences is { } count && state.Stage is ProfileStage.Sent or ProfileStage.Certifiable)
            yield return (StatusTexts.Competences, StatusTexts.Count(count));
        // When a profile was sent already stands beside it.
        if (state.Since is { } since && since != state.SentAt)
            yield return (StatusTexts.Since, StatusTexts.SinceDay(school.Local(since), school.DaysSince(since)));
    }

    private Text Age(ProfileState state) => (state.AsOf, state.IsListed ? state.Listing : null) switch
    {
        (null, null) => StatusTexts.NoExportYet,
        (var asOf, { At: var at }) when !(asOf > at) => StatusTexts.AsOfListing(school.Local(at), school.DaysSince(at)),
        (var asOf, _) => StatusTexts.AsOf(school.Local(asOf!.Value), school.DaysSince(asOf.Value)),
    };

    private static List<AdaptiveAction> Actions(ProfileState state, CampaignInEffect campaign, Language language)
    {
        var actions = new List<AdaptiveAction>();
        if (state.Stage is ProfileStage.NotSent or ProfileStage.Sent && campaign.Url is { } url)
            actions.Add(Card.Link(StatusTexts.OpenCampaign.In(language), url));
        if (state.IsMissing)
            actions.Add(Card.Button(StatusTexts.ISentIt.In(language), DeclareSent.Verb));
        return actions;
    }
}
