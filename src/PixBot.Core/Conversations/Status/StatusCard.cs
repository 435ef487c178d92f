using AdaptiveCards;
using Microsoft.Extensions.Options;
using PixBot.Core.Cards;
using PixBot.Core.Conversations.Reminders;
using PixBot.Core.People;
using PixBot.Core.Profiles;
using PixBot.Core.Sessions;
using PixBot.Core.Texts;

namespace PixBot.Core.Conversations.Status;

/// <summary>Where a student stands: what is known, what to do next, and how old this is.</summary>
internal sealed class StatusCard(IProfiles profiles, SchoolClock school, IOptions<PixBotOptions> options)
{
    /// <summary>The body and the actions; a stranger and a member of staff are told why there is nothing.</summary>
    public async Task<(IReadOnlyList<AdaptiveElement> Body, IReadOnlyList<AdaptiveAction> Actions)> PartsAsync(
        Talk talk, Language language, CancellationToken cancellationToken)
    {
        if (talk.Who.Person is not { Role: Role.Student } person)
            return ([Card.Paragraph((talk.Who.Role == Role.Guest ? StatusTexts.Stranger : StatusTexts.Staff).In(language))], []);
        var state = await profiles.FindAsync(talk.TenantId, person.Id, cancellationToken);
        return (Body(state, language), Actions(state, language));
    }

    private List<AdaptiveElement> Body(ProfileState state, Language language)
    {
        var facts = new List<(string, string)>
        {
            (StatusTexts.Profile.In(language), StatusTexts.Stage(state, school.Local).In(language)),
            (StatusTexts.Certifiable.In(language), StatusTexts.IsCertifiable(state).In(language)),
        };
        if (state.CertifiableCompetences is { } count && state.Stage is ProfileStage.Sent or ProfileStage.Certifiable)
            facts.Add((StatusTexts.Competences.In(language), StatusTexts.Count(count).In(language)));
        return
        [
            Card.Facts(facts),
            Card.Heading(StatusTexts.Next.In(language)),
            Card.Paragraph(StatusTexts.NextStep(state).In(language)),
            Card.Note(Age(state).In(language)),
        ];
    }

    private Text Age(ProfileState state)
    {
        if (state.AsOf is not { } asOf)
            return StatusTexts.NoExportYet;
        var local = school.Local(asOf);
        return StatusTexts.AsOf(local, school.Today.DayNumber - DateOnly.FromDateTime(local.DateTime).DayNumber);
    }

    private List<AdaptiveAction> Actions(ProfileState state, Language language)
    {
        var actions = new List<AdaptiveAction>();
        if (state.Stage is ProfileStage.NotSent or ProfileStage.Sent && options.Value.School.CampaignUrl is { } url)
            actions.Add(Card.Link(StatusTexts.OpenCampaign.In(language), url));
        if (state.IsMissing)
            actions.Add(Card.Button(StatusTexts.ISentIt.In(language), DeclareAction.Verb));
        return actions;
    }
}
