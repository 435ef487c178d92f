using PixBot.Core.Bot;
using PixBot.Core.Cards;
using PixBot.Core.Features.People;
using PixBot.Core.Features.Profiles;
using PixBot.Core.Messaging;
using PixBot.Core.School;

namespace PixBot.Core.Features.Sessions.Planning.OneByOne;

/// <summary>
/// Enrols whom a referent names: one, part of a class, or a pasted list. Whoever sits in another session is named and not
/// enrolled; saving it is saving the session.
/// </summary>
internal sealed class EnrolByName(EditCandidates candidates, IRoster roster, IProfiles profiles, SessionConflicts conflicts) : IActionHandler
{
    public const string Verb = "session-enrol";

    public IReadOnlyList<string> Verbs { get; } = [Verb];

    public bool IsFor(Role role) => role == Role.Referent;

    public async Task<Reply> HandleAsync(BotRequest request, TurnInput.CardPress press, CancellationToken cancellationToken)
    {
        if (await candidates.ReadAsync(request.School, press, cancellationToken) is not { } people)
            return Reply.Notice(request.In(SessionTexts.Gone));
        var typed = press.Data[CandidatesForm.Names] ?? "";
        var view = await SchoolView.ReadAsync(roster, profiles, request.School, cancellationToken);
        var named = NamedPupils.Of(typed.Length > NamedPupils.MaximumText ? typed[..NamedPupils.MaximumText] : typed, view);
        if (named.Faults.Count > 0 || named.Found.Count == 0)
            return await candidates.AgainAsync(request, people, press, named.Faults.Count > 0 ? named.Faults : [OneByOneTexts.NeedName], cancellationToken);
        var here = people.Candidates.Select(candidate => candidate.PersonId).ToList();
        var others = await candidates.OthersAsync(request.School, people.Session, cancellationToken);
        var enrolment = Enrolment.Choose(view, others, named.Found.Where(person => !here.Contains(person.Id, StringComparer.Ordinal)), onlyCertifiable: false);
        if (enrolment.Enrolled.Count == 0)
            return await candidates.AgainAsync(
                request, people, press, [enrolment.Elsewhere.Count == 0 ? OneByOneTexts.AllHere : ConflictTexts.Elsewhere(Names(enrolment.Elsewhere))], cancellationToken);
        var draft = await candidates.DraftAsync(
            request.School, people.Session, here.Concat(enrolment.Enrolled.Select(person => person.Id)), cancellationToken);
        var against = await conflicts.FindAsync(request.School, draft, enrolment, others, view, cancellationToken);
        await candidates.KeepAsync(request.School, people.Session, draft.CandidateIds, cancellationToken);
        var save = Card.MainButton(request.In(SessionTexts.SaveChanges), SaveSession.Verb, ("session", people.Session.Id));
        return Reply.Replace(
            CandidatesPreview.Build(OneByOneTexts.EnrolTitle, people.Session, enrolment.Enrolled, against, save, request.Language), request.In(OneByOneTexts.EnrolTitle));
    }

    private static IReadOnlyList<string> Names(IEnumerable<Person> people) => [.. people.Select(person => $"{person.LastName} {person.FirstName}")];
}
