using AdaptiveCards;
using PixBot.Core.Bot;
using PixBot.Core.Cards;
using PixBot.Core.Features.People;
using PixBot.Core.Localization;
using PixBot.Core.Messaging;
using PixBot.Core.School;

namespace PixBot.Core.Features.Sessions.PixCertif.ToDo;

/// <summary>« À faire sur Pix Certif »: what a person must type there for one session, ready to copy, ticked once it is done.</summary>
internal sealed class ShowPixTasks(SessionStore sessions, PixTaskStore tasks, IRoster roster) : IActionHandler, ISessionSection
{
    public const string Verb = "session-pix-tasks";
    public const string TickVerb = "session-pix-tick";
    public const string TickAllVerb = "session-pix-tick-all";

    private const string DoneInput = "done";

    /// <summary>A card holds so many; the others follow once these are ticked.</summary>
    private const int MostShown = 60;

    public IReadOnlyList<string> Verbs { get; } = [Verb, TickVerb, TickAllVerb];

    public bool IsFor(Role role) => role == Role.Referent;

    public async Task<SessionSection> OfAsync(BotRequest request, SessionPeople session, CancellationToken cancellationToken)
    {
        var (open, _) = await tasks.ReadAsync(request.School, session.Session, cancellationToken);
        return new(
            [Card.Note(request.In(PixTaskTexts.Count(open.Count)))],
            [Card.Button(request.In(PixTaskTexts.Title), Verb, ("session", session.Session.Id))]);
    }

    public async Task<Reply> HandleAsync(BotRequest request, TurnInput.CardPress press, CancellationToken cancellationToken)
    {
        if (press.Data.Id("session") is not { } id || await sessions.FindAsync(request.School, id, cancellationToken) is not { IsCancelled: false } session)
            return Reply.Notice(request.In(SessionTexts.Gone));
        var (open, _) = await tasks.ReadAsync(request.School, session, cancellationToken);
        var shown = press.Data.Choices("shown");
        var done = press.Verb switch
        {
            TickVerb => press.Data.Choices(DoneInput),
            TickAllVerb => [.. open.Take(MostShown).Select(task => task.Id).Where(task => shown.Contains(task, StringComparer.Ordinal))],
            _ => [],
        };
        if (press.Verb != Verb && done.Count == 0)
            return Reply.Notice(request.In(PixTaskTexts.NothingTicked));
        foreach (var task in open.Where(task => done.Contains(task.Id, StringComparer.Ordinal)))
            await tasks.TickAsync(request.School, session, task, cancellationToken);
        var card = await BuildAsync(request, session, cancellationToken);
        return press.Verb == Verb ? Reply.Card(card, request.In(PixTaskTexts.Title)) : Reply.Replace(card, request.In(PixTaskTexts.Title));
    }

    private async Task<AdaptiveCard> BuildAsync(BotRequest request, Session session, CancellationToken cancellationToken)
    {
        var language = request.Language;
        var (open, typed) = await tasks.ReadAsync(request.School, session, cancellationToken);
        var supervisors = await roster.FindAsync(request.School, [.. session.SupervisorIds], cancellationToken);
        var names = string.Join(", ", session.SupervisorIds.Select(supervisors.GetValueOrDefault).OfType<Person>().Select(person => person.FullName));
        var shown = open.Take(MostShown).ToList();
        var card = Card.In(
            language,
            [
                Card.Title(PixTaskTexts.Title.In(language)),
                Card.Note($"{SessionTexts.When(session).In(language)}, {SessionTexts.InRoom(CardText.Escape(session.Room)).In(language)}"),
                shown.Count == 0 ? Card.Paragraph(PixTaskTexts.Nothing.In(language)) : Card.Paragraph(PixTaskTexts.How.In(language)),
                .. shown.Any(task => task is PixTask.Create or PixTask.Move) ? PixFields.Build(session, typed, names, language) : [],
                shown.Count == 0 ? null : Ticks(shown, language),
                open.Count > shown.Count ? Card.Note(PixTaskTexts.OthersFollow(open.Count - shown.Count).In(language)) : null,
            ]);
        var about = ("session", session.Id);
        var all = ("shown", string.Join(',', shown.Select(task => task.Id)));
        return shown.Count == 0
            ? card.With(SessionFacts.OpenButton(session, language))
            : card.With(
                Card.MainButton(PixTaskTexts.Tick.In(language), TickVerb, about),
                Card.Button(PixTaskTexts.TickAll.In(language), TickAllVerb, about, all),
                SessionFacts.OpenButton(session, language));
    }

    private static AdaptiveChoiceSetInput Ticks(IEnumerable<PixTask> open, Language language) => new()
    {
        Id = DoneInput,
        Label = PixTaskTexts.Done.In(language),
        ErrorMessage = PixTaskTexts.NothingTicked.In(language),
        IsMultiSelect = true,
        Style = AdaptiveChoiceInputStyle.Expanded,
        Choices = [.. open.Select(task => Card.Choice(PixTaskTexts.Of(task).In(language), task.Id))],
    };
}
