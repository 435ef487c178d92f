using PixBot.Core.Localization;
using PixBot.Core.Messaging;
using PixBot.Core.School;

namespace PixBot.Core.Features.Sessions.Planning.OneByOne;

/// <summary>Candidates whom a referent ticked, as the session is now.</summary>
/// <param name="Staying">The ids of all others.</param>
/// <param name="Fault">Why nothing can be done; null where it can.</param>
internal sealed record ChosenCandidates(IReadOnlyList<Person> Chosen, IReadOnlyList<string> Staying, Text? Fault)
{
    public static ChosenCandidates Of(SessionPeople people, CardData data)
    {
        var ticked = data.Choices(CandidatesForm.Who).ToHashSet(StringComparer.Ordinal);
        var candidates = people.Candidates.Where(candidate => ticked.Contains(candidate.PersonId)).ToList();
        var chosen = candidates.Select(candidate => people.People.GetValueOrDefault(candidate.PersonId)).OfType<Person>().ToList();
        var joined = candidates.Where(candidate => candidate.IsReleased).Select(candidate => people.People.GetValueOrDefault(candidate.PersonId)).OfType<Person>().ToList();
        return new(
            chosen,
            [.. people.Candidates.Where(candidate => !ticked.Contains(candidate.PersonId)).Select(candidate => candidate.PersonId)],
            chosen.Count == 0 ? OneByOneTexts.NeedCandidate
                : joined.Count > 0 ? OneByOneTexts.Joined([.. joined.Select(person => person.FullName)])
                : null);
    }
}
