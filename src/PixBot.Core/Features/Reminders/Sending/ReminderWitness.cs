using AdaptiveCards;
using Microsoft.Extensions.Options;
using PixBot.Core.Bot;
using PixBot.Core.Cards;
using PixBot.Core.Deliveries.Reporting;
using PixBot.Core.Features.People;
using PixBot.Core.Features.Profiles;
using PixBot.Core.Features.Reminders.Rule;
using PixBot.Core.Localization;
using PixBot.Core.Messaging;
using PixBot.Core.School;

namespace PixBot.Core.Features.Reminders.Sending;

/// <summary>Shows a referent what students see at each stage, and who got which reminder.</summary>
internal sealed class ReminderWitness(
    RemindersReader reminders, ReminderHistory history, ReminderLedger ledger, IRoster roster, IOptions<PixBotOptions> options)
{
    private const int MostNames = 200;

    public async Task<Reply> LookAsync(Talk talk, CancellationToken cancellationToken)
    {
        var view = await reminders.ReadAsync(talk.TenantId, cancellationToken);
        if (view.Known.Rule is not { } rule)
            return Replies.TooOld(talk);
        var moments = ReminderPlan.Moments(rule, reminders.School.Zone);
        var coming = moments.Where(moment => moment.At > reminders.School.Now).ToList();
        var body = new List<AdaptiveElement> { Card.Title(talk.In(ReminderPlanTexts.LookTitle)) };
        foreach (var moment in coming.Count > 0 ? coming : moments)
        {
            body.Add(Card.Heading(talk.In(ReminderPlanTexts.Coming(moment))));
            body.Add(Sample(talk, rule, moment.Day, new ReminderNeed.NeverSent()));
        }

        body.Add(Card.Heading(talk.In(ReminderPlanTexts.SentLastYear)));
        body.Add(Sample(talk, rule, moments.Count > 0 ? moments[0].Day : rule.Deadline, new ReminderNeed.SentBefore(2)));
        return Reply.Card(Card.In(talk.Language, body), talk.In(ReminderPlanTexts.LookTitle));
    }

    public async Task<Reply> WhoAsync(Talk talk, string id, CancellationToken cancellationToken)
    {
        if ((await history.ListAsync(talk.TenantId, cancellationToken)).FirstOrDefault(one => one.Id == id) is not { } past)
            return Replies.TooOld(talk);
        var people = (await ledger.OfDayAsync(talk.TenantId, past.Day, cancellationToken))
            .Where(pair => pair.Value is { SentAt: not null } reminded && reminded.Reminder == id)
            .ToDictionary(pair => pair.Key, pair => pair.Value, StringComparer.Ordinal);
        var names = await roster.ListAsync(talk.TenantId, cancellationToken)
            .Where(person => people.ContainsKey(person.Id))
            .ToListAsync(cancellationToken);
        var body = new List<AdaptiveElement>
        {
            Card.Title(talk.In(ReminderPlanTexts.WhoGotIt)),
            Card.Paragraph(talk.In(ReminderPlanTexts.Past(past, reminders.School.Local(past.At), CardText.Escape(past.AuthorName)))),
        };
        foreach (var group in names.Take(MostNames).GroupBy(person => person.Class ?? "", StringComparer.Ordinal).OrderBy(group => group.Key, Alphabet.Classes))
        {
            body.Add(Card.Heading(CardText.Escape(SchoolView.ClassName(group.Key, talk.Language))));
            body.Add(Card.Paragraph(string.Join(", ", group.Select(person => $"{person.LastName} {person.FirstName}").Order(Alphabet.Names).Select(CardText.Escape))));
        }

        if (names.Count == 0)
            body.Add(Card.Paragraph(talk.In(ReminderPlanTexts.NobodyGotIt)));
        if (names.Count > MostNames)
            body.Add(Card.Note(talk.In(ReportTexts.More(names.Count - MostNames))));
        return Reply.Card(Card.In(talk.Language, body), talk.In(ReminderPlanTexts.WhoGotIt));
    }

    private AdaptiveContainer Sample(Talk talk, ReminderRule rule, DateOnly day, ReminderNeed need) => ReminderCard.Sample(
        ReminderLetter.Of(talk.In(ReminderTexts.SampleName), need, rule, options.Value.School, day), talk.Language);
}
