using PixBot.Core.Bot;
using PixBot.Core.Cards;
using PixBot.Core.Features.Answers.Questions;
using PixBot.Core.Features.People;
using PixBot.Core.Features.People.Editing;
using PixBot.Core.Features.Profiles;
using PixBot.Core.Features.Profiles.Status;
using PixBot.Core.Features.Reminders;
using PixBot.Core.Features.Sessions;
using PixBot.Core.Localization;
using PixBot.Core.Messaging;
using PixBot.Core.School;
using PixBot.Core.State.Personal;

namespace PixBot.Core.Features.Home;

/// <summary>Shows a person all that the bot keeps about them.</summary>
internal sealed class MyDataHandler(
    IProfiles profiles,
    SessionStore sessions,
    QuestionStore questions,
    SentReminderStore reminders,
    IEnumerable<PersonalTable> tables,
    SchoolClock school) : ICommandHandler
{
    private const int MostQuestions = 20;
    private const int MostChanges = 50;

    public Command Command => Command.MyData;

    public async Task<Reply> HandleAsync(BotRequest request, CancellationToken cancellationToken)
    {
        var facts = Account(request).ToList();
        var history = (IReadOnlyList<ProfileChange>)[];
        if (request.Caller.Person is { } person)
        {
            facts.AddRange(OfRoster(person));
            if (person.Identifier is not null)
                facts.Add((RosterTexts.Identifier, request.In(RosterTexts.OnlyHash)));
            if (person.Role == Role.Student)
            {
                facts.Add((EverydayTexts.ProfileFacts, request.In(StatusTexts.InShort(await profiles.FindAsync(request.School, person.Id, cancellationToken)))));
                history = await profiles.HistoryAsync(request.School, person.Id, cancellationToken);
            }

            var reminded = await reminders.OfPersonAsync(request.School, person.Id, cancellationToken);
            if (reminded.Count > 0)
                facts.Add((ReminderPlanTexts.RemindedOn, string.Join(", ", reminded.Select(at => request.In(Dates.Moment(school.Local(at)))))));
            var sat = await sessions.SatByAsync(request.School, person.Id, cancellationToken);
            var supervised = await sessions.SupervisedByAsync(request.School, person.Id, cancellationToken);
            var days = sat.Select(pair => pair.Session).Concat(supervised).Select(session => request.In(Dates.Day(session.Date))).ToList();
            if (days.Count > 0)
                facts.Add((EverydayTexts.SessionFacts, string.Join(", ", days)));
        }

        if (request.Caller.Contact.LastActiveOn is { } day)
            facts.Add((RosterTexts.LastSeen, request.In(Dates.Day(day))));
        var asked = await questions.AskedByAsync(request.School, request.Turn.Sender.AadObjectId, cancellationToken);
        if (asked.Count > 0)
            facts.Add((EverydayTexts.QuestionFacts, string.Join(" · ", asked.Take(MostQuestions).Select(question => CardText.Escape(question.Text)))));
        var card = Card.In(
            request.Language,
            Card.Title(request.In(EverydayTexts.MyDataTitle)),
            Card.Facts(facts.Select(fact => (request.In(fact.Title), fact.Value))),
            history.Count > 0 ? Card.Heading(request.In(EverydayTexts.ProfileHistory)) : null,
            history.Count > 0 ? Card.Bullets(ProfileSection.Lines(history, MostChanges, school.Local, request.Language)) : null,
            Card.Heading(request.In(EverydayTexts.MyDataKept)),
            Card.Bullets(Kept().Select(request.In)),
            Card.Note(request.In(EverydayTexts.MyDataWhy)));
        return Reply.Card(card, request.In(EverydayTexts.MyDataTitle));
    }

    /// <summary>From what each feature declares of its tables: a purpose once, with each of its times.</summary>
    private IEnumerable<Text> Kept() => tables.Where(table => !table.IsOfNobody)
        .GroupBy(table => table.Purpose)
        .Select(group => PersonalTexts.Line(group.Key, group.Select(table => table.Keep.Says).Distinct().Aggregate(PersonalTexts.Or)));

    private static IEnumerable<(Text Title, string Value)> Account(BotRequest request)
    {
        yield return (EverydayTexts.Account, CardText.Escape(request.Turn.Sender.AadObjectId));
        yield return (PersonTexts.RoleLabel, request.In(PersonTexts.RoleName(request.Caller.Role)));
        yield return (EverydayTexts.SettingsLanguage, request.In(PersonTexts.LanguageName(request.Language)));
        if (request.Caller.Contact.Email is { } email)
            yield return (new("E-mail", "E-mail"), CardText.Escape(email));
    }

    private static IEnumerable<(Text Title, string Value)> OfRoster(Person person)
    {
        yield return (PersonTexts.Name, CardText.Escape(person.FullName));
        if (person.Class is { } schoolClass)
            yield return (CommonTexts.Class, CardText.Escape(schoolClass));
        if (person.LocalId is { } localId)
            yield return (PersonTexts.LocalId, CardText.Escape(localId));
        if (person.ExtraTimePercent is { } percent)
            yield return (PersonTexts.ExtraTime, $"{percent}\u00a0%");
    }
}
