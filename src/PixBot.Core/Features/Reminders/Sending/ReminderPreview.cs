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
internal sealed class ReminderPreview(
    RemindersReader reminders, ReminderHistory history, SentReminderStore sent, IRoster roster, IOptions<PixBotOptions> options)
{
    private const int MostNames = 200;

    public async Task<Reply> LookAsync(BotRequest request, CancellationToken cancellationToken)
    {
        var view = await reminders.ReadAsync(request.School, cancellationToken);
        if (view.Known.Rule is not { } rule)
            return Replies.TooOld(request);
        var moments = ReminderPlan.Moments(rule, reminders.School.Zone);
        var coming = moments.Where(moment => moment.At > reminders.School.Now).ToList();
        var body = new List<AdaptiveElement> { Card.Title(request.In(ReminderPlanTexts.LookTitle)) };
        foreach (var moment in coming.Count > 0 ? coming : moments)
        {
            body.Add(Card.Heading(request.In(ReminderPlanTexts.Coming(moment))));
            body.Add(Sample(request, rule, moment.Day, new ReminderNeed.NeverSent()));
        }

        body.Add(Card.Heading(request.In(ReminderPlanTexts.SentLastYear)));
        body.Add(Sample(request, rule, moments.Count > 0 ? moments[0].Day : rule.Deadline, new ReminderNeed.SentBefore(2)));
        return Reply.Card(Card.In(request.Language, body), request.In(ReminderPlanTexts.LookTitle));
    }

    public async Task<Reply> WhoAsync(BotRequest request, string id, CancellationToken cancellationToken)
    {
        if ((await history.ListAsync(request.School, cancellationToken)).FirstOrDefault(one => one.Id == id) is not { } past)
            return Replies.TooOld(request);
        var people = (await sent.OfDayAsync(request.School, past.Day, cancellationToken))
            .Where(pair => pair.Value is { SentAt: not null } reminded && reminded.Reminder == id)
            .ToDictionary(pair => pair.Key, pair => pair.Value, StringComparer.Ordinal);
        var names = await roster.ListAsync(request.School, cancellationToken)
            .Where(person => people.ContainsKey(person.Id))
            .ToListAsync(cancellationToken);
        var body = new List<AdaptiveElement>
        {
            Card.Title(request.In(ReminderPlanTexts.WhoGotIt)),
            Card.Paragraph(request.In(ReminderPlanTexts.Past(past, reminders.School.Local(past.At), CardText.Escape(past.AuthorName)))),
        };
        foreach (var group in names.Take(MostNames).GroupBy(person => person.Class ?? "", StringComparer.Ordinal).OrderBy(group => group.Key, Alphabet.Classes))
        {
            body.Add(Card.Heading(CardText.Escape(SchoolView.ClassName(group.Key, request.Language))));
            body.Add(Card.Paragraph(string.Join(", ", group.Select(person => $"{person.LastName} {person.FirstName}").Order(Alphabet.Names).Select(CardText.Escape))));
        }

        if (names.Count == 0)
            body.Add(Card.Paragraph(request.In(ReminderPlanTexts.NobodyGotIt)));
        if (names.Count > MostNames)
            body.Add(Card.Note(request.In(ReportTexts.More(names.Count - MostNames))));
        return Reply.Card(Card.In(request.Language, body), request.In(ReminderPlanTexts.WhoGotIt));
    }

    private AdaptiveContainer Sample(BotRequest request, ReminderRule rule, DateOnly day, ReminderNeed need) => ReminderCard.Sample(
        ReminderMessage.Of(request.In(ReminderTexts.SampleName), need, rule, options.Value.School, day), request.Language);
}
