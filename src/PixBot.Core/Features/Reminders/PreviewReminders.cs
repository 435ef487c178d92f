using AdaptiveCards;
using PixBot.Core.Bot;
using PixBot.Core.Cards;
using PixBot.Core.Features.Profiles;
using PixBot.Core.Features.Profiles.Import.Campaigns;
using PixBot.Core.Features.Reminders.Sending;
using PixBot.Core.Messaging;
using PixBot.Core.School;

namespace PixBot.Core.Features.Reminders;

/// <summary>« Ce que voient les élèves »: the reminder of each coming moment, and that of whoever sent a profile last year.</summary>
internal sealed class PreviewReminders(ReminderRuleStore rules, CampaignCheck campaigns, SchoolClock school) : IActionHandler
{
    public const string Verb = "reminders-look";

    public IReadOnlyList<string> Verbs { get; } = [Verb];

    public bool IsFor(Role role) => role == Role.Referent;

    public async Task<Reply> HandleAsync(BotRequest request, TurnInput.CardPress press, CancellationToken cancellationToken)
    {
        var known = await rules.ReadAsync(request.School, cancellationToken);
        if (known.Rule is not { } rule)
            return Replies.TooOld(request);
        var moments = ReminderPlan.Moments(rule, school.Zone);
        var coming = moments.Where(moment => moment.At > school.Now).ToList();
        var body = new List<AdaptiveElement> { Card.Title(request.In(ReminderPlanTexts.LookTitle)) };
        body.AddRange(DecideCampaign.Warning(await campaigns.FindAsync(request.School, cancellationToken), request.Language));
        foreach (var moment in coming.Count > 0 ? coming : moments)
        {
            body.Add(Card.Heading(request.In(ReminderPlanTexts.Coming(moment))));
            body.Add(Sample(request, rule, known.Campaign, moment.Day, new ReminderNeed.NeverSent()));
        }

        body.Add(Card.Heading(request.In(ReminderPlanTexts.SentLastYear)));
        body.Add(Sample(request, rule, known.Campaign, moments.Count > 0 ? moments[0].Day : rule.Deadline, new ReminderNeed.SentBefore(2)));
        return Reply.Card(Card.In(request.Language, body), request.In(ReminderPlanTexts.LookTitle));
    }

    private static AdaptiveContainer Sample(BotRequest request, ReminderRule rule, CampaignInEffect campaign, DateOnly day, ReminderNeed need) =>
        ReminderCard.Sample(ReminderMessage.Of(request.In(ReminderTexts.SampleName), need, rule, campaign, day), request.Language);
}
