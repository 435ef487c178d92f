using PixBot.Core.Features.Sessions.PixCertif.Births;
using PixBot.Core.School;

namespace PixBot.Core.Features.Sessions.PixCertif.CandidateSheet;

/// <summary>Somebody whom the list enrols.</summary>
internal sealed record SheetCandidate(Person Person, PixIdentity Identity)
{
    public string Key => SheetTemplate.Key(Identity.LastName, Identity.FirstName, SheetTemplate.Day(Identity.BirthDate));
}

/// <summary>Somebody whom Pix would refuse, and with them the whole list.</summary>
internal sealed record RefusedCandidate(Person Person, IReadOnlyList<IdentityFault> Faults);
