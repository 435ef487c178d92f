using AdaptiveCards;
using PixBot.Core.Bot;
using PixBot.Core.Cards;
using PixBot.Core.Deliveries.Reporting;
using PixBot.Core.Features.People;
using PixBot.Core.Features.Profiles;
using PixBot.Core.Localization;
using PixBot.Core.Messaging;
using PixBot.Core.School;

namespace PixBot.Core.Features.Reminders;

/// <summary>« Qui a été relancé ? »: who got one of the reminders that have gone, by class.</summary>
internal sealed class ShowReminded(ReminderHistory history, SentReminderStore sent, IRoster roster, SchoolClock school) : IActionHandler
{
    public const string Verb = "reminders-who";

    /// <summary>Which of the reminders.</summary>
    public const string ReminderInput = "reminder";

    private const int MostNames = 200;

    public IReadOnlyList<string> Verbs { get; } = [Verb];

    public bool IsFor(Role role) => role == Role.Referent;

    public async Task<Reply> HandleAsync(BotRequest request, TurnInput.CardPress press, CancellationToken cancellationToken)
    {
        if (press.Data.Id(ReminderInput) is not { } id)
            return Reply.Notice(request.In(ReminderPlanTexts.NeedWhich));
        return (await history.ListAsync(request.School, cancellationToken)).FirstOrDefault(one => one.Id == id) is { } past
            ? Reply.Card(Build(request, past, await NamesAsync(request, past, cancellationToken)), request.In(ReminderPlanTexts.WhoGotIt))
            : Replies.TooOld(request);
    }

    private async Task<List<Person>> NamesAsync(BotRequest request, PastReminder past, CancellationToken cancellationToken)
    {
        var people = (await sent.OfDayAsync(request.School, past.Day, cancellationToken))
            .Where(pair => pair.Value is { SentAt: not null } reminded && reminded.Reminder == past.Id)
            .Select(pair => pair.Key)
            .ToHashSet(StringComparer.Ordinal);
        return await roster.ListAsync(request.School, cancellationToken).Where(person => people.Contains(person.Id)).ToListAsync(cancellationToken);
    }

    private AdaptiveCard Build(BotRequest request, PastReminder past, List<Person> people)
    {
        var body = new List<AdaptiveElement>
        {
            Card.Title(request.In(ReminderPlanTexts.WhoGotIt)),
            Card.Paragraph(request.In(ReminderPlanTexts.Past(past, school.Local(past.At), CardText.Escape(past.AuthorName)))),
        };
        foreach (var group in people.Take(MostNames).GroupBy(person => person.Class ?? "", StringComparer.Ordinal).OrderBy(group => group.Key, Alphabet.Classes))
        {
            body.Add(Card.Heading(CardText.Escape(SchoolView.ClassName(group.Key, request.Language))));
            body.Add(Card.Paragraph(string.Join(", ", group.Select(person => $"{person.LastName} {person.FirstName}").Order(Alphabet.Names).Select(CardText.Escape))));
        }

        if (people.Count == 0)
            body.Add(Card.Paragraph(request.In(ReminderPlanTexts.NobodyGotIt)));
        if (people.Count > MostNames)
            body.Add(Card.Note(request.In(ReportTexts.More(people.Count - MostNames))));
        return Card.In(request.Language, body);
    }
}
