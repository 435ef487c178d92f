using AdaptiveCards;
using PixBot.Core.Audit;
using PixBot.Core.Bot;
using PixBot.Core.Cards;
using PixBot.Core.Cards.Forms;
using PixBot.Core.Localization;
using PixBot.Core.Messaging;
using PixBot.Core.School;

namespace PixBot.Core.Features.Sessions.PixCertif;

/// <summary>« Saisir le numéro et les codes »: Pix has made the session, and the referent types what it gave.</summary>
internal sealed class EnterCodes(SessionStore sessions, SessionEditor editor, AuditLog audit, SchoolClock school) : IActionHandler
{
    public const string AskVerb = "session-codes-ask";
    public const string Verb = "session-codes-save";
    public const string ExchangeVerb = "session-codes-exchange";

    private static readonly Form<SessionSecrets?> Fields = new(CodeFields.All, CodeFields.Secrets)
    {
        Help = PixCertifTexts.EnterHelp,
        Check = answers => CodeFields.All.Any(answers.IsEmpty) ? [PixCertifTexts.Needed] : [],
    };

    public IReadOnlyList<string> Verbs { get; } = [AskVerb, Verb, ExchangeVerb];

    public static AdaptiveAction Button(Session session, Language language) =>
        Card.MainButton(PixCertifTexts.Enter.In(language), AskVerb, ("session", session.Id));

    public bool IsFor(Role role) => role == Role.Referent;

    public async Task<Reply> HandleAsync(BotRequest request, TurnInput.CardPress press, CancellationToken cancellationToken)
    {
        if (press.Data.Id("session") is not { } id || await sessions.FindAsync(request.School, id, cancellationToken) is not { IsCancelled: false } session)
            return Reply.Notice(request.In(SessionTexts.Gone));
        if (session.HasCodes)
            return Reply.Notice(request.In(PixCertifTexts.KnownAlready));
        if (press.Verb == AskVerb)
            return Reply.Card(Build(session, new FormInputs(), [], request.Language), request.In(PixCertifTexts.EnterTitle));
        var typed = Fields.Read(press.Data);
        if (press.Verb == ExchangeVerb)
            CodeFields.Exchange(typed);
        return CodeFields.Exchanged(typed) is not null ? Again(request, session, typed, [PixCertifTexts.Exchanged])
            : !Fields.TryParse(typed, out var secrets, out var faults) ? Again(request, session, typed, faults)
            : await sessions.OtherOfNumberAsync(request.School, secrets!.Number, id, school.Now, cancellationToken) is { } other ? Again(request, session, typed, [PixCertifTexts.NumberTaken(other)])
            : await SaveAsync(request, session, secrets, cancellationToken);
    }

    private async Task<Reply> SaveAsync(BotRequest request, Session session, SessionSecrets secrets, CancellationToken cancellationToken)
    {
        if (await editor.EnterCodesAsync(request.School, session.Id, secrets, cancellationToken) is not { } ready)
            return Reply.Notice(request.In(SessionTexts.Gone));
        await audit.RecordAsync(request.School, new(SessionAudit.CodesEntered.Code, request.ActorId) { ThingId = session.Id }, cancellationToken);
        var card = Card.In(
            request.Language,
            Card.Title(request.In(PixCertifTexts.IsReady)),
            SessionFacts.WhenAndWhere(ready, request.Language))
            .With(SessionFacts.OpenButton(ready, request.Language));
        return Reply.Replace(card, request.In(PixCertifTexts.IsReady));
    }

    private static Reply Again(BotRequest request, Session session, FormInputs typed, IReadOnlyList<Text> faults) =>
        Reply.Replace(Build(session, typed, faults, request.Language), request.In(PixCertifTexts.EnterTitle));

    private static AdaptiveCard Build(Session session, FormInputs typed, IReadOnlyList<Text> faults, Language language)
    {
        var about = ("session", session.Id);
        var card = Card.In(
            language,
            [
                Card.Title(PixCertifTexts.EnterTitle.In(language)),
                Card.Note($"{SessionTexts.When(session).In(language)}, {SessionTexts.InRoom(CardText.Escape(session.Room)).In(language)}"),
                .. Fields.Build(typed, faults, language),
            ]);
        return CodeFields.Exchanged(typed) is null
            ? card.With(Card.MainButton(PixCertifTexts.Save.In(language), Verb, about))
            : card.With(
                Card.MainButton(PixCertifTexts.Exchange.In(language), ExchangeVerb, about),
                Card.Button(PixCertifTexts.Save.In(language), Verb, about));
    }
}
