using PixBot.Core.Features.Sessions.PixCertif.Births;
using PixBot.Core.Localization;
using PixBot.Core.School;

namespace PixBot.Core.Features.Sessions.PixCertif.CandidateSheet;

/// <summary>The candidates of a session as Pix enrols them, by name; apart from them those whom it would refuse.</summary>
internal sealed record SheetCandidates(IReadOnlyList<SheetCandidate> Ready, IReadOnlyList<RefusedCandidate> Refused)
{
    public static SheetCandidates Of(IEnumerable<(Person Person, (PixIdentity? Identity, IReadOnlyList<IdentityFault> Faults) Check)> people)
    {
        var sorted = people.OrderBy(one => one.Check.Identity?.LastName ?? one.Person.LastName, Alphabet.Names)
            .ThenBy(one => one.Check.Identity?.FirstName ?? one.Person.FirstName, Alphabet.Names)
            .ToList();
        var (ready, refused) = (new List<SheetCandidate>(), new List<RefusedCandidate>());
        var keys = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (person, check) in sorted)
        {
            if (check.Identity is null)
                refused.Add(new(person, check.Faults));
            else if (new SheetCandidate(person, check.Identity) is var candidate && keys.Add(candidate.Key))
                ready.Add(candidate);
            else
                refused.Add(new(person, [new(IdentityField.Twice, null)]));
        }

        return new(ready, refused);
    }
}
