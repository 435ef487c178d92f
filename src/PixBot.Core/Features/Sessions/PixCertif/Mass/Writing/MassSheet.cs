using PixBot.Core.Features.Sessions.PixCertif.Births;
using PixBot.Core.Localization;
using PixBot.Core.School;

namespace PixBot.Core.Features.Sessions.PixCertif.Mass.Writing;

/// <summary>What a file for Pix Certif would hold, and what stands against it.</summary>
/// <param name="Problems">With any of them nothing is written: Pix takes all of a file, or nothing.</param>
/// <param name="LeftOut">Sessions that are not in it, and why.</param>
internal sealed record MassSheet(IReadOnlyList<MassSheetSession> Sessions, IReadOnlyList<MassProblem> Problems, IReadOnlyList<MassProblem> LeftOut)
{
    public bool IsGood => Problems.Count == 0 && Sessions.Count > 0;

    public int Candidates => Sessions.Sum(session => session.Candidates.Count);
}

/// <param name="Number">Of a session that Pix knows: then nothing else of the session may stand in the file.</param>
/// <param name="Supervisors">Their names.</param>
internal sealed record MassSheetSession(Session Session, string? Number, IReadOnlyList<string> Supervisors, IReadOnlyList<MassSheetCandidate> Candidates);

internal sealed record MassSheetCandidate(PixIdentity Identity, Person Person);

/// <param name="Of">The candidate or session, escaped.</param>
internal sealed record MassProblem(Text Of, Text What);
