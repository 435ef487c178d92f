using PixBot.Core.Cards;
using PixBot.Core.Localization;
using PixBot.Core.School;

namespace PixBot.Core.Features.Sessions;

/// <summary>A session with everybody whom it concerns.</summary>
/// <param name="Candidates">Without those withdrawn.</param>
/// <param name="People">Of the roster, by id: candidates and supervisors.</param>
internal sealed record SessionPeople(Session Session, IReadOnlyList<Candidate> Candidates, IReadOnlyDictionary<string, Person> People)
{
    /// <summary>For a card; whoever has left the roster has none.</summary>
    public string Names(IEnumerable<string> personIds) => string.Join(", ", personIds
        .Select(id => People.GetValueOrDefault(id))
        .OfType<Person>()
        .Select(person => CardText.Escape($"{person.LastName} {person.FirstName}"))
        .Order(Alphabet.Names));
}
