using PixBot.Core.Features.Sessions.Papers.Blocks;
using PixBot.Core.Localization;
using PixBot.Core.School;

namespace PixBot.Core.Features.Sessions.Papers.Layouts;

/// <summary>A session's people and facts, plain, in the order and the words of papers.</summary>
internal static class PaperPeople
{
    extension(SessionPeople session)
    {
        /// <summary>By name; whoever has left the roster is missing.</summary>
        public IReadOnlyList<Person> Listed =>
        [
            .. session.Candidates.Select(candidate => session.People.GetValueOrDefault(candidate.PersonId)).OfType<Person>()
                .OrderBy(person => person.LastName, Alphabet.Names)
                .ThenBy(person => person.FirstName, Alphabet.Names)
                .ThenBy(person => person.Class, Alphabet.Classes),
        ];

        public string Supervisors => string.Join(", ", session.Session.SupervisorIds
            .Select(id => session.People.GetValueOrDefault(id)).OfType<Person>()
            .OrderBy(person => person.LastName, Alphabet.Names)
            .Select(person => person.FullName));
    }

    extension(Session session)
    {
        /// <summary>Of a candidate who begins in time.</summary>
        public Text EndFor(int? extraTimePercent) => Dates.Time(session.Time.Add(session.EndsFor(extraTimePercent) - session.StartsAt));

        public Text Hours => LayoutTexts.FromTo(Dates.Time(session.Time), session.EndFor(null));
    }

    extension(Person person)
    {
        public string ListedName => $"{person.LastName} {person.FirstName}";
    }

    /// <summary>Leaves out what nobody has said.</summary>
    public static IReadOnlyList<PaperFact> Facts(Language language, params IEnumerable<(Text Label, Text Value)> facts) =>
        [.. facts.Where(fact => fact.Value.In(language).Length > 0).Select(fact => new PaperFact(fact.Label.In(language), fact.Value.In(language)))];
}
