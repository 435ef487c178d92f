using AdaptiveCards;
using PixBot.Core.Bot;
using PixBot.Core.Cards;
using PixBot.Core.Localization;
using PixBot.Core.Messaging;
using PixBot.Core.School;

namespace PixBot.Core.Features.Sessions.Convocations;

/// <summary>« Texte pour les familles »: what to paste into the school's ENT, in both languages, without names and codes.</summary>
internal sealed class ShowFamilyText(SessionStore sessions) : IActionHandler, ISessionSection
{
    public const string Verb = "session-family-text";

    private static readonly Text Title = new("Texte pour les familles", "Text for families");

    private static readonly Text Help = new(
        "À copier dans l’ENT, pour les familles des élèves convoqués à cette session.",
        "To copy into the school’s platform, for the families of the students of this session.");

    public IReadOnlyList<string> Verbs { get; } = [Verb];

    public bool IsFor(Role role) => role == Role.Referent;

    public Task<SessionSection> OfAsync(BotRequest request, SessionPeople session, CancellationToken cancellationToken) =>
        Task.FromResult(SessionSection.Empty with { Actions = [Card.Button(request.In(Title), Verb, ("session", session.Session.Id))] });

    public async Task<Reply> HandleAsync(BotRequest request, TurnInput.CardPress press, CancellationToken cancellationToken)
    {
        if (press.Data.Id("session") is not { } id || await sessions.FindAsync(request.School, id, cancellationToken) is not { IsCancelled: false } session)
            return Reply.Notice(request.In(SessionTexts.Gone));
        var text = Letter(
            Dates.Day(session.Date),
            Dates.Time(session.Time),
            Dates.Time(session.Time.Add(Session.Duration)),
            SessionTexts.InRoom(CardText.Escape(session.Room)),
            CardText.Escape(session.Site));
        var card = Card.In(
            request.Language,
            Card.Title(request.In(Title)),
            Card.Note(request.In(Help)),
            Card.Box(AdaptiveContainerStyle.Emphasis, Card.Paragraph(text.Fr)),
            Card.Box(AdaptiveContainerStyle.Emphasis, Card.Paragraph(text.En)))
            .With(SessionFacts.OpenButton(session, request.Language));
        return Reply.Card(card, request.In(Title));
    }

    private static Text Letter(Text day, Text start, Text end, Text room, string site) => new(
        $"Bonjour. Votre enfant passe la certification Pix le {day.Fr} à {start.Fr}, {room.Fr} ({site}). La fin est prévue à {end.Fr}, plus tard pour les élèves qui ont un temps majoré. Il ou elle vient dix minutes en avance, avec une pièce d’identité, et doit connaître l’identifiant et le mot de passe du compte Pix avec lequel le profil a été envoyé à l’établissement : merci de vérifier avant ce jour que la connexion fonctionne. En cas d’empêchement, merci de prévenir l’établissement au plus tôt : une autre date peut être proposée.",
        $"Hello. Your child takes the Pix certification on {day.En} at {start.En}, {room.En} ({site}). It is expected to end at {end.En}, later for students who have extra time. They come ten minutes early, with an identity document, and need the user name and password of the Pix account with which the profile was sent to the school: please check before that day that signing in works. If something prevents it, please tell the school as soon as you can: another date can be offered.");
}
