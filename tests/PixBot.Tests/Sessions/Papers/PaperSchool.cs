using Microsoft.Extensions.Options;
using PixBot.Core.Features.Sessions;
using PixBot.Core.Features.Sessions.Papers;
using PixBot.Core.Localization;
using PixBot.Core.School;

namespace PixBot.Tests.Sessions.Papers;

/// <summary>Sessions of any size, as papers take them.</summary>
internal static class PaperSchool
{
    public static readonly string[] LastNames = ["Lefebvre", "Œuvrard", "Nguyễn", "Šťastný", "d’Ornano", "Benaïssa-Lévêque de la Motte-Picquet", "Ÿspaert"];

    public static readonly string[] FirstNames = ["Zoé", "Anaïs", "Jean-Baptiste", "Marie-Françoise-Élisabeth", "Tom"];

    /// <summary>Each candidate has a name of their own; every ninth has extra time.</summary>
    public static SessionPeople Session(string room, int candidates, int hour = 8, Func<int, Person, Person>? change = null)
    {
        var people = Enumerable.Range(0, candidates).Select(i =>
        {
            var person = new Person(
                $"{room}-{i}", $"{LastNames[i % LastNames.Length]}-{(char)('A' + (i / 26 % 26))}{(char)('a' + (i % 26))}", FirstNames[i % FirstNames.Length],
                $"3{(char)('A' + (i % 5))}", null, Role.Student, ExtraTimePercent: i % 9 == 3 ? 33 : null);
            return change?.Invoke(i, person) ?? person;
        }).ToList();
        var (date, time) = (new DateOnly(2026, 5, 25), new TimeOnly(hour, 30));
        var startsAt = new DateTimeOffset(date.ToDateTime(time), TimeSpan.FromHours(2));
        Person[] supervisors = [new("paul", "Durand", "Paul", null, null, Role.Supervisor), new("anne", "Garnier", "Anne", null, null, Role.Supervisor)];
        return new(
            new Session($"id{room}", "Collège Jean Zay", room, date, time, ["paul", "anne"], startsAt, startsAt, 1, IsCancelled: false) { HasCodes = true },
            [.. people.Select(person => new Candidate(person.Id))],
            people.Concat(supervisors).ToDictionary(person => person.Id, StringComparer.Ordinal));
    }

    public static byte[] Make(Paper paper, PaperFormat format, Language language = Language.French, params SessionPeople[] sessions) =>
        new PaperMaker(Options.Create(new PixBotOptions { School = new() { Name = "Collège Jean Zay" } })).Make(paper, format, sessions, language).ToArray();

    public static IEnumerable<Person> Students(SessionPeople session) => session.Candidates.Select(candidate => session.People[candidate.PersonId]);
}
