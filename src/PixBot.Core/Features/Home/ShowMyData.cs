using System.Runtime.CompilerServices;
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

/// <summary>« Mes données »: all that the bot keeps about whoever asks.</summary>
internal sealed class ShowMyData(
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
        var history = request.Caller.Person is { Role: Role.Student } student
            ? await profiles.HistoryAsync(request.School, student.Id, cancellationToken)
            : [];
        var facts = await FactsAsync(request, cancellationToken).ToListAsync(cancellationToken);
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

    private async IAsyncEnumerable<(Text Title, string Value)> FactsAsync(
        BotRequest request, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        foreach (var fact in OfAccount(request))
            yield return fact;
        if (request.Caller.Person is { } person)
        {
            foreach (var fact in OfRoster(request, person))
                yield return fact;
            await foreach (var fact in OfStoresAsync(request, person, cancellationToken))
                yield return fact;
        }

        if (request.Caller.Contact.LastActiveOn is { } day)
            yield return (RosterTexts.LastSeen, request.In(Dates.Day(day)));
        var asked = await questions.AskedByAsync(request.School, request.Turn.Sender.AadObjectId, cancellationToken);
        if (asked.Count > 0)
            yield return (EverydayTexts.QuestionFacts, string.Join(" · ", asked.Take(MostQuestions).Select(question => CardText.Escape(question.Text))));
    }

    /// <summary>What is kept about somebody beside the roster.</summary>
    private async IAsyncEnumerable<(Text Title, string Value)> OfStoresAsync(
        BotRequest request, Person person, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        if (person.Role == Role.Student)
            yield return (EverydayTexts.ProfileFacts, request.In(StatusTexts.InShort(await profiles.FindAsync(request.School, person.Id, cancellationToken))));
        var reminded = await reminders.OfPersonAsync(request.School, person.Id, cancellationToken);
        if (reminded.Count > 0)
            yield return (ReminderPlanTexts.RemindedOn, string.Join(", ", reminded.Select(at => request.In(Dates.Moment(school.Local(at))))));
        var sat = await sessions.SatByAsync(request.School, person.Id, cancellationToken);
        var supervised = await sessions.SupervisedByAsync(request.School, person.Id, cancellationToken);
        var days = sat.Select(pair => pair.Session).Concat(supervised).Select(session => request.In(Dates.Day(session.Date))).ToList();
        if (days.Count > 0)
            yield return (EverydayTexts.SessionFacts, string.Join(", ", days));
    }

    /// <summary>From what each feature declares of its tables: a purpose once, with each of its times.</summary>
    private IEnumerable<Text> Kept() => tables.Where(table => !table.IsOfNobody)
        .GroupBy(table => table.Purpose)
        .Select(group => PersonalTexts.Line(group.Key, group.Select(table => table.Keep.Says).Distinct().Aggregate(PersonalTexts.Or)));

    private static IEnumerable<(Text Title, string Value)> OfAccount(BotRequest request)
    {
        yield return (EverydayTexts.Account, CardText.Escape(request.Turn.Sender.AadObjectId));
        yield return (PersonTexts.RoleLabel, request.In(PersonTexts.RoleName(request.Caller.Role)));
        yield return (EverydayTexts.SettingsLanguage, request.In(PersonTexts.LanguageName(request.Language)));
        if (request.Caller.Contact.Email is { } email)
            yield return (new("E-mail", "E-mail"), CardText.Escape(email));
    }

    private static IEnumerable<(Text Title, string Value)> OfRoster(BotRequest request, Person person)
    {
        yield return (PersonTexts.Name, CardText.Escape(person.FullName));
        if (person.Class is { } schoolClass)
            yield return (CommonTexts.Class, CardText.Escape(schoolClass));
        if (person.LocalId is { } localId)
            yield return (PersonTexts.LocalId, CardText.Escape(localId));
        if (person.ExtraTimePercent is { } percent)
            yield return (PersonTexts.ExtraTime, $"{percent}\u00a0%");
        if (person.NeedsAccessibleQuestions)
            yield return (RosterTexts.Accessible, request.In(RosterTexts.Yes));
        if (person.Identifier is not null)
            yield return (RosterTexts.Identifier, request.In(RosterTexts.OnlyHash));
    }
}
