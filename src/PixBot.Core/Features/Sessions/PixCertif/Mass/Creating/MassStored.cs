using PixBot.Core.Features.People.Import;
using PixBot.Core.Features.Sessions.PixCertif.Mass.Reading;
using PixBot.Core.State;

namespace PixBot.Core.Features.Sessions.PixCertif.Mass.Creating;

/// <summary>A file as it was read, until a referent confirms it and decides its lines.</summary>
internal sealed record MassStored(string Id, bool IsCreated, IReadOnlyList<MassPlan> Sessions, IReadOnlyList<MassAnswer> Questions)
{
    /// <summary>Of the session that it makes of a plan; the same whenever it is asked for.</summary>
    public string SessionIdOf(int index) => Sessions[index].SessionId ?? Fingerprint.Of($"{Id}\n{index}", 32);

    /// <summary>Those of the file, and those whom the referent put there.</summary>
    public IReadOnlyList<string> CandidatesOf(int index) =>
        [.. Sessions[index].CandidateIds.Union(Questions.Where(one => one.Session == index && one.PersonId is not null).Select(one => one.PersonId!), StringComparer.Ordinal)];
}

/// <param name="Key">Names the line on cards.</param>
/// <param name="PersonId">Whom the referent chose; null for nobody, and before.</param>
internal sealed record MassAnswer(
    string Key, int Line, int Session, string LastName, string FirstName, RosterDoubt Doubt, IReadOnlyList<string> CandidateIds, bool IsDecided, string? PersonId);
