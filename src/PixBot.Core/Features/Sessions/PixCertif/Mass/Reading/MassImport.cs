using PixBot.Core.Features.People;
using PixBot.Core.Features.People.Import.Sources;
using PixBot.Core.Features.Sessions.PixCertif.Births;
using PixBot.Core.School;
using PixBot.Core.State;

namespace PixBot.Core.Features.Sessions.PixCertif.Mass.Reading;

/// <summary>From the lines of a file to sessions and people that are known. Births that only the file knows are kept, as those of SIECLE are.</summary>
internal sealed class MassImport(IRoster roster, SessionStore sessions, BirthStore births, SchoolClock school)
{
    public async Task<MassRead> ReadAsync(SchoolId schoolId, MassFile file, Stream content, CancellationToken cancellationToken)
    {
        var reader = new MassReader(file, school);
        var found = await reader.ReadAsync(content, cancellationToken);
        var people = new MassPeople(await roster.ListAsync(schoolId, cancellationToken).ToListAsync(cancellationToken));
        var matching = new MassMatching(
            reader,
            people,
            await KnownSessions.ReadAsync(sessions, schoolId, school.Now, cancellationToken),
            found.Any(session => session.Number is not null) ? await NumbersAsync(schoolId, cancellationToken) : new Dictionary<string, Session>(),
            await BirthDatesAsync(schoolId, found, people, cancellationToken),
            school.Now);
        var read = matching.Match(found);
        await KeepBirthsAsync(schoolId, matching.Matched, cancellationToken);
        return read;
    }

    /// <summary>Of one number the latest session.</summary>
    private async Task<IReadOnlyDictionary<string, Session>> NumbersAsync(SchoolId schoolId, CancellationToken cancellationToken) =>
        (await sessions.NumberedAsync(schoolId, cancellationToken))
            .Where(one => one.Number is not null)
            .GroupBy(one => one.Number!.Digits, one => one.Session, StringComparer.Ordinal)
            .ToDictionary(same => same.Key, same => same.MaxBy(session => session.StartsAt)!, StringComparer.Ordinal);

    /// <summary>Of homonyms alone: the others are told by their names.</summary>
    private async Task<IReadOnlyDictionary<string, DateOnly>> BirthDatesAsync(
        SchoolId schoolId, IReadOnlyList<MassSession> found, MassPeople people, CancellationToken cancellationToken)
    {
        var homonyms = found.SelectMany(session => session.Candidates).Select(people.Named).Where(named => named.Count > 1).SelectMany(named => named.Select(person => person.Id));
        var known = await births.FindAsync(schoolId, [.. homonyms.Distinct(StringComparer.Ordinal)], cancellationToken);
        return known
            .Select(pair => (pair.Key, IdentityCheck.Of(pair.Value, school.Today).Identity?.BirthDate))
            .Where(pair => pair.BirthDate is not null)
            .ToDictionary(pair => pair.Key, pair => pair.BirthDate!.Value, StringComparer.Ordinal);
    }

    private async Task KeepBirthsAsync(SchoolId schoolId, IReadOnlyDictionary<string, MassRow> matched, CancellationToken cancellationToken)
    {
        var told = matched.Where(pair => pair.Value.BirthDate is not null).ToDictionary(pair => pair.Key, pair => BirthOf(pair.Value), StringComparer.Ordinal);
        var known = await births.FindAsync(schoolId, [.. told.Keys], cancellationToken);
        var fresh = told.Where(pair => !known.ContainsKey(pair.Key)).ToDictionary(pair => pair.Key, pair => pair.Value, StringComparer.Ordinal);
        if (fresh.Count > 0)
            await births.OnReadAsync(schoolId, fresh, cancellationToken);
    }

    private static StudentBirth BirthOf(MassRow row) => new(
        row[MassField.LastName], row[MassField.FirstName], row[MassField.BirthDate], row[MassField.Sex], row[MassField.Insee], row[MassField.City], row[MassField.Country]);
}
