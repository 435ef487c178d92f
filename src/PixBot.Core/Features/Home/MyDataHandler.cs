using PixBot.Core.Bot;
using PixBot.Core.Cards;
using PixBot.Core.Features.Answers.Questions;
using PixBot.Core.Features.People.Import;
using PixBot.Core.Features.Profiles;
using PixBot.Core.Features.Profiles.Dashboard;
using PixBot.Core.Features.Profiles.Status;
using PixBot.Core.Features.Reminders;
using PixBot.Core.Features.Reminders.Rule;
using PixBot.Core.Features.Sessions;
using PixBot.Core.Localization;
using PixBot.Core.Messaging;
using PixBot.Core.School;

namespace PixBot.Core.Features.Home;

/// <summary>Shows a person all that the bot keeps about them.</summary>
internal sealed class MyDataHandler(IProfiles profiles, SessionBook sessions, QuestionBook questions, ReminderLedger reminders, SchoolClock school) : ICommandHandler
{
    private const int MostQuestions = 20;
    private const int MostChanges = 50;

    public Command Command => Command.MyData;

    public async Task<Reply> HandleAsync(Talk talk, CancellationToken cancellationToken)
    {
        var facts = Account(talk).ToList();
        var history = (IReadOnlyList<ProfileChange>)[];
        if (talk.Who.Person is { } person)
        {
            facts.AddRange(OfRoster(person));
            if (person.Identifier is not null)
                facts.Add((RosterTexts.Identifier, talk.In(RosterTexts.OnlyHash)));
            if (person.Role == Role.Student)
            {
                facts.Add((EverydayTexts.ProfileFacts, talk.In(StatusTexts.InShort(await profiles.FindAsync(talk.TenantId, person.Id, cancellationToken)))));
                history = await profiles.HistoryAsync(talk.TenantId, person.Id, cancellationToken);
            }

            var reminded = await reminders.OfPersonAsync(talk.TenantId, person.Id, cancellationToken);
            if (reminded.Count > 0)
                facts.Add((ReminderPlanTexts.RemindedOn, string.Join(", ", reminded.Select(at => talk.In(Dates.Moment(school.Local(at)))))));
            var sat = await sessions.SatByAsync(talk.TenantId, person.Id, cancellationToken);
            var supervised = await sessions.SupervisedByAsync(talk.TenantId, person.Id, cancellationToken);
            var days = sat.Select(pair => pair.Session).Concat(supervised).Select(session => talk.In(Dates.Day(session.Date))).ToList();
            if (days.Count > 0)
                facts.Add((EverydayTexts.SessionFacts, string.Join(", ", days)));
        }

        if (talk.Who.Contact.LastActiveOn is { } day)
            facts.Add((RosterTexts.LastSeen, talk.In(Dates.Day(day))));
        var asked = await questions.AskedByAsync(talk.TenantId, talk.Turn.Sender.AadObjectId, cancellationToken);
        if (asked.Count > 0)
            facts.Add((EverydayTexts.QuestionFacts, string.Join(" · ", asked.Take(MostQuestions).Select(question => CardText.Escape(question.Text)))));
        var card = Card.In(
            talk.Language,
            Card.Title(talk.In(EverydayTexts.MyDataTitle)),
            Card.Facts(facts.Select(fact => (talk.In(fact.Title), fact.Value))),
            history.Count > 0 ? Card.Heading(talk.In(EverydayTexts.ProfileHistory)) : null,
            history.Count > 0 ? Card.Bullets(ProfileSection.Lines(history, MostChanges, school.Local, talk.Language)) : null,
            Card.Note(talk.In(EverydayTexts.MyDataWhy)));
        return Reply.Card(card, talk.In(EverydayTexts.MyDataTitle));
    }

    private static IEnumerable<(Text Title, string Value)> Account(Talk talk)
    {
        yield return (EverydayTexts.Account, CardText.Escape(talk.Turn.Sender.AadObjectId));
        yield return (EverydayTexts.RoleLabel, talk.In(EverydayTexts.RoleName(talk.Who.Role)));
        yield return (EverydayTexts.SettingsLanguage, talk.In(EverydayTexts.LanguageName(talk.Language)));
        if (talk.Who.Contact.Email is { } email)
            yield return (new("E-mail", "E-mail"), CardText.Escape(email));
    }

    private static IEnumerable<(Text Title, string Value)> OfRoster(Person person)
    {
        yield return (EverydayTexts.Name, CardText.Escape(person.FullName));
        if (person.Class is { } schoolClass)
            yield return (CommonTexts.Class, CardText.Escape(schoolClass));
        if (person.LocalId is { } localId)
            yield return (EverydayTexts.LocalId, CardText.Escape(localId));
        if (person.ExtraTimePercent is { } percent)
            yield return (EverydayTexts.ExtraTime, $"{percent} %");
    }
}
