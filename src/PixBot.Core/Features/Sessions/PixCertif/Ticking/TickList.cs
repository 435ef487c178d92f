using PixBot.Core.Features.People.Import.Sources;
using PixBot.Core.Localization;
using PixBot.Core.School;

namespace PixBot.Core.Features.Sessions.PixCertif.Ticking;

/// <summary>Whom to tick for a session, in the order of Pix's list: class, then name, under the names of SIECLE where they are known.</summary>
internal sealed record TickList(Session Session, IReadOnlyList<TickLine> Lines)
{
    public IEnumerable<IGrouping<string, TickLine>> Classes => Lines.GroupBy(line => line.Class, StringComparer.Ordinal);

    public static TickList Of(Session session, IEnumerable<Person> candidates, IReadOnlyDictionary<string, StudentBirth> births) => new(
        session,
        [
            .. candidates.Select(person => TickLine.Of(person, births.GetValueOrDefault(person.Id)))
                .OrderBy(line => line.Class.Length == 0)
                .ThenBy(line => line.Class, Alphabet.Classes)
                .ThenBy(line => line.LastName, Alphabet.Names)
                .ThenBy(line => line.FirstName, Alphabet.Names),
        ]);
}
