using PixBot.Core.Features.People.Import;
using PixBot.Core.Files;

namespace PixBot.Core.Features.Sessions.PixCertif.Mass.Reading;

/// <summary>What a file would make of the school's sessions.</summary>
internal sealed record MassRead(IReadOnlyList<MassPlan> Sessions, IReadOnlyList<MassQuestion> Questions, BadLines Bad)
{
    public int ToCreate => Sessions.Count(session => session.IsNew);

    public int ToEnrol => Sessions.Sum(session => session.CandidateIds.Count);

    public bool ChangesNothing => Questions.Count == 0 && !Sessions.Any(session => session.IsChange);
}

/// <param name="SessionId">Of the session that is there already; null for one to create.</param>
/// <param name="SupervisorIds">Those whom the session does not have yet, as with <paramref name="CandidateIds"/>.</param>
internal sealed record MassPlan(string? SessionId, MassPlace Place, IReadOnlyList<string> SupervisorIds, IReadOnlyList<string> CandidateIds)
{
    public bool IsNew => SessionId is null;

    public bool IsChange => IsNew || SupervisorIds.Count + CandidateIds.Count > 0;
}

/// <summary>A line of which only the referent can say whom it means.</summary>
/// <param name="Session">Its index among the sessions.</param>
internal sealed record MassQuestion(int Line, int Session, string LastName, string FirstName, RosterDoubt Doubt, IReadOnlyList<string> CandidateIds);
