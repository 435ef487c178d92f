using PixBot.Core.Bot;
using PixBot.Core.Cards;
using PixBot.Core.Features.People;
using PixBot.Core.Features.Profiles;
using PixBot.Core.Messaging;
using PixBot.Core.School;

namespace PixBot.Core.Features.Sessions.Planning.OneByOne;

/// <summary>
/// Moves candidates to another session: they are in the new one before they leave the old one, so that a crash in between
/// leaves nobody without a seat, and pressing again goes on.
/// </summary>
internal sealed class MoveCandidates(
    EditCandidates candidates, IRoster roster, IProfiles profiles, SessionConflicts conflicts, SessionEditor editor, SessionAnnouncements announcements) : IActionHandler
{
    public const string Verb = "session-move";
    public const string SaveVerb = "session-move-save";

    public IReadOnlyList<string> Verbs { get; } = [Verb, SaveVerb];

    public bool IsFor(Role role) => role == Role.Referent;

    public async Task<Reply> HandleAsync(BotRequest request, TurnInput.CardPress press, CancellationToken cancellationToken)
    {
        if (await candidates.ReadAsync(request.School, press, cancellationToken) is not { } from)
            return Reply.Notice(request.In(SessionTexts.Gone));
        if (await candidates.ReadAsync(request.School, press, cancellationToken, CandidatesForm.To) is not { } to || to.Session.Id == from.Session.Id)
            return await candidates.AgainAsync(request, from, press, [OneByOneTexts.NeedTarget], cancellationToken);
        var chosen = ChosenCandidates.Of(from, press.Data);
        if (chosen.Fault is { } fault)
            return await candidates.AgainAsync(request, from, press, [fault], cancellationToken);
        if (chosen.Staying.Count == 0)
            return await candidates.AgainAsync(request, from, press, [OneByOneTexts.NobodyLeft], cancellationToken);
        return press.Verb == SaveVerb
            ? await SaveAsync(request, from, to, chosen, press.CardId, cancellationToken)
            : await AskAsync(request, from, to, chosen, cancellationToken);
    }

    private static IEnumerable<string> With(SessionPeople to, ChosenCandidates chosen) =>
        to.Candidates.Select(candidate => candidate.PersonId).Union(chosen.Chosen.Select(person => person.Id), StringComparer.Ordinal);

    private async Task<Reply> AskAsync(BotRequest request, SessionPeople from, SessionPeople to, ChosenCandidates chosen, CancellationToken cancellationToken)
    {
        var view = await SchoolView.ReadAsync(roster, profiles, request.School, cancellationToken);
        var others = (await candidates.OthersAsync(request.School, to.Session, cancellationToken)).Where(other => other.Session.Id != from.Session.Id).ToList();
        var draft = await candidates.DraftAsync(request.School, to.Session, With(to, chosen), cancellationToken);
        var against = await conflicts.FindAsync(request.School, draft, Enrolment.Choose(view, others, chosen.Chosen, onlyCertifiable: false), others, view, cancellationToken);
        var save = Card.MainButton(
            request.In(OneByOneTexts.MoveNow),
            SaveVerb,
            ("session", from.Session.Id),
            (CandidatesForm.To, to.Session.Id),
            (CandidatesForm.Who, string.Join(',', chosen.Chosen.Select(person => person.Id))));
        return Reply.Replace(
            CandidatesPreview.Build(OneByOneTexts.MoveTitle, to.Session, chosen.Chosen, against, save, request.Language), request.In(OneByOneTexts.MoveTitle));
    }

    private async Task<Reply> SaveAsync(
        BotRequest request, SessionPeople from, SessionPeople to, ChosenCandidates chosen, string? cardId, CancellationToken cancellationToken)
    {
        var arrived = await editor.SaveAsync(
            request.School, await candidates.DraftAsync(request.School, to.Session, With(to, chosen), cancellationToken), cancellationToken);
        var left = await editor.SaveAsync(
            request.School, await candidates.DraftAsync(request.School, from.Session, chosen.Staying, cancellationToken), cancellationToken);
        await announcements.ConvokeQuietlyAsync(request, left, cancellationToken);
        return await announcements.ConvokeAsync(request, arrived, cardId, cancellationToken);
    }
}
