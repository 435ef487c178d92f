using AdaptiveCards;
using PixBot.Core.Bot;
using PixBot.Core.Cards;
using PixBot.Core.Cards.Forms;
using PixBot.Core.Deliveries;
using PixBot.Core.Localization;
using PixBot.Core.Messaging;
using PixBot.Core.School;
using PixBot.Core.State.Personal;

namespace PixBot.Core.Features.Sessions.Convocations;

/// <summary>« Je serai absent »: a candidate says so and why; the referents are told at once, and it can be taken back.</summary>
internal sealed class AnnounceAbsence(
    ConvocationResponses responses, AbsenceAnnouncement announcement, OutgoingText outgoing, IEnumerable<ICareAnswer> care, SchoolClock school)
    : IActionHandler, IConvocationSection, ISessionSection, IDeclaresPersonalData
{
    public const string AskVerb = "convocation-absent-ask";
    public const string Verb = "convocation-absent";
    public const string BackVerb = "convocation-absent-back";
    public const string PresentVerb = "convocation-present";

    private const string ReasonColumn = "AbsentReason";

    private static readonly ConvocationResponse Response = new("Absent", AskVerb);

    private static readonly TextField Reason = new("reason", AbsenceTexts.Why, limit: 300, AbsenceTexts.NeedReason) { IsMultiline = true };

    private static readonly Form<string> Fields = new([Reason], answers => answers.Of(Reason)) { Help = AbsenceTexts.Help };

    public static PersonalTable PersonalData => Response.PersonalData with
    {
        Columns = [.. Response.PersonalData.Columns, new(ReasonColumn, PersonalContent.FreeText, OnErasure.RowGoes)],
    };

    public IReadOnlyList<string> Verbs { get; } = [AskVerb, Verb, BackVerb, PresentVerb];

    /// <summary>Null for whoever has not said to be absent, or said it of another day or place.</summary>
    public static string? ReasonOf(Candidate candidate, Session session) =>
        Response.GivenAt(candidate, session) is null ? null : candidate.Notes.Text(ReasonColumn) ?? "";

    public static bool HasReason(Candidate candidate) => candidate.Notes.Text(ReasonColumn) is not null;

    public static Candidate WithoutReason(Candidate candidate) => candidate with { Notes = candidate.Notes.With(ReasonColumn, null) };

    public Task<Reply> HandleAsync(BotRequest request, TurnInput.CardPress press, CancellationToken cancellationToken) => press.Verb switch
    {
        Verb => TellAsync(request, press, cancellationToken),
        PresentVerb => TakeBackAsync(request, press, cancellationToken),
        AskVerb => AskAsync(request, press, new FormInputs(), [], cancellationToken),
        _ => responses.ChangeAsync(request, press, (_, candidate) => candidate, cancellationToken),
    };

    public ConvocationSection Of(Session session, Candidate candidate, Language language) => ReasonOf(candidate, session) is { } reason
        ? new(
            [Card.Paragraph(AbsenceTexts.Noted(CardText.Escape(reason)).In(language)), Card.Note(AbsenceTexts.OtherDay.In(language))],
            [Card.Button(AbsenceTexts.Present.In(language), PresentVerb, ConvocationResponse.About(session))])
        : new([], [Response.Button(AbsenceTexts.Absent.In(language), session)]);

    public Task<SessionSection> OfAsync(BotRequest request, SessionPeople session, CancellationToken cancellationToken)
    {
        var absent = session.Candidates.Where(candidate => ReasonOf(candidate, session.Session) is not null).ToList();
        var lines = absent.Select(candidate => (Name: session.Names([candidate.PersonId]), Why: CardText.Escape(ReasonOf(candidate, session.Session))))
            .Where(line => line.Name.Length > 0)
            .Select(line => $"{line.Name} ({line.Why})");
        return Task.FromResult(absent.Count == 0
            ? SessionSection.Empty
            : SessionSection.Empty with { Body = [Card.Paragraph(request.In(AbsenceTexts.AbsentOnes(string.Join(", ", lines))))] });
    }

    /// <summary>In the place of the convocation's buttons, so that the chat keeps one card.</summary>
    private Task<Reply> AskAsync(
        BotRequest request, TurnInput.CardPress press, FormInputs typed, IReadOnlyList<Text> faults, CancellationToken cancellationToken) =>
        responses.ChangeAsync(request, press, (_, candidate) => candidate, cancellationToken, (session, _, card) =>
        {
            var about = ConvocationResponse.About(session);
            foreach (var element in Fields.Build(typed, faults, request.Language))
                card.Body.Add(element);
            card.Actions.Clear();
            card.Actions.Add(Card.MainButton(request.In(AbsenceTexts.Tell), Verb, about));
            card.Actions.Add(BackButton(request.Language, about));
            return Task.CompletedTask;
        });

    private static AdaptiveExecuteAction BackButton(Language language, (string Name, string Value)[] about)
    {
        var button = Card.CancelButton(language, BackVerb, about);
        button.Title = AbsenceTexts.Back.In(language);
        ((AdaptiveSubmitAction)button.Fallback!).Title = button.Title;
        return button;
    }

    private async Task<Reply> TellAsync(BotRequest request, TurnInput.CardPress press, CancellationToken cancellationToken)
    {
        var typed = Fields.Read(press.Data);
        if (!Fields.TryParse(typed, out var reason, out var faults))
            return await AskAsync(request, press, typed, faults, cancellationToken);
        if (await outgoing.FaultAsync(request.School, cancellationToken, reason) is { } fault)
            return await AskAsync(request, press, typed, [fault], cancellationToken);
        var reply = await responses.ChangeAsync(
            request,
            press,
            (session, candidate) => Given(session, candidate, reason),
            cancellationToken,
            (session, candidate, _) => AnnounceAsync(request, session, candidate, cancellationToken));
        return care.Select(answer => answer.TryAnswer(request, reason)).FirstOrDefault(answer => answer is not null) is { } help ? reply.And(help) : reply;
    }

    private Candidate Given(Session session, Candidate candidate, string reason)
    {
        if (ReasonOf(candidate, session) == reason)
            return candidate;
        var given = Response.GivenBy(Response.TakenBackBy(candidate), session, school.Now);
        return given with { Notes = given.Notes.With(ReasonColumn, reason) };
    }

    private Task<Reply> TakeBackAsync(BotRequest request, TurnInput.CardPress press, CancellationToken cancellationToken)
    {
        DateTimeOffset? before = null;
        return responses.ChangeAsync(
            request,
            press,
            (session, candidate) =>
            {
                before = Response.GivenAt(candidate, session);
                var present = Response.TakenBackBy(candidate);
                return before is null ? candidate : present with { Notes = present.Notes.With(ReasonColumn, null) };
            },
            cancellationToken,
            (session, candidate, _) => before is { } at
                ? announcement.StartAsync(request.School, session, candidate.PersonId, at, isAbsent: false, cancellationToken)
                : Task.CompletedTask);
    }

    private Task AnnounceAsync(BotRequest request, Session session, Candidate candidate, CancellationToken cancellationToken) =>
        announcement.StartAsync(request.School, session, candidate.PersonId, Response.GivenAt(candidate, session) ?? school.Now, isAbsent: true, cancellationToken);
}
