using PixBot.Core.Cards;
using PixBot.Core.Deliveries;
using PixBot.Core.Features.People;
using PixBot.Core.Localization;
using PixBot.Core.Messaging;
using PixBot.Core.School;
using PixBot.Core.State;

namespace PixBot.Core.Features.Sessions.Supervision;

/// <summary>To the referents: a supervisor can, in a short message; or cannot, with the way to replace them.</summary>
internal sealed class SupervisionAnsweredNotification(SessionStore sessions, SupervisionAnswers answers, IRoster roster, AudienceReader audience)
    : CardBroadcast<SupervisionAnswered>(Name)
{
    public const string Name = "supervision-answered";

    protected override string Title(SupervisionAnswered parameters, Language language) => SupervisionTexts.CannotTitle.In(language);

    protected override Task<IReadOnlyList<Recipient>> AudienceAsync(
        SchoolId schoolId, SupervisionAnswered parameters, CancellationToken cancellationToken) => audience.ReferentsAsync(schoolId, cancellationToken);

    /// <summary>As they answer now: whoever changed their mind before it went is told of once, rightly.</summary>
    protected override async Task<IBroadcastMessages> PrepareAsync(
        BroadcastKey key, SupervisionAnswered parameters, CancellationToken cancellationToken)
    {
        if (await sessions.FindAsync(key.School, parameters.SessionId, cancellationToken) is not { IsCancelled: false } session
            || await roster.FindAsync(key.School, parameters.PersonId, cancellationToken) is not { } person || !session.MaySupervise(person)
            || await answers.FindAsync(key.School, session, person.Id, cancellationToken) is not { } answer)
            return new Messages(_ => null);
        return new Messages(language => answer.Can ? Can(session, person, language) : Cannot(session, person, language));
    }

    private static Message.Text Can(Session session, Person person, Language language) =>
        new(SupervisionTexts.CanBe(CardText.Escape(person.FullName), Where(session)).In(language));

    private static Message.Card Cannot(Session session, Person person, Language language)
    {
        var card = Card.In(
            language,
            Card.Title(SupervisionTexts.CannotTitle.In(language)),
            Card.Paragraph(SupervisionTexts.CannotBe(CardText.Escape(person.FullName)).In(language)),
            SessionFacts.WhenAndWhere(session, language))
            .With(
                Card.MainButton(SupervisionTexts.Replace.In(language), SessionFacts.CorrectVerb, ("session", session.Id)),
                SessionFacts.OpenButton(session, language));
        return new(card, SupervisionTexts.CannotTitle.In(language));
    }

    private static Text Where(Session session)
    {
        var (when, room) = (SessionTexts.When(session), SessionTexts.InRoom(CardText.Escape(session.Room)));
        return new($"{when.Fr}, {room.Fr}", $"{when.En}, {room.En}");
    }

    private sealed class Messages(Func<Language, Message?> write) : IBroadcastMessages
    {
        public ValueTask<Message?> RenderAsync(Recipient recipient, CancellationToken cancellationToken) => new(write(recipient.Language));
    }
}

internal sealed record SupervisionAnswered(string SessionId, string PersonId);
