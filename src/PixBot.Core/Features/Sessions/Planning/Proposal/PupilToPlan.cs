namespace PixBot.Core.Features.Sessions.Planning.Proposal;

/// <summary>Somebody who is to sit the exam.</summary>
/// <param name="ExtraPercent">Extra time; 0 for none.</param>
/// <param name="NotBefore">The first day allowed, where an earlier session was too short a time ago.</param>
/// <param name="Away">When the pupil cannot come.</param>
internal sealed record PupilToPlan(string PersonId, string Class, int ExtraPercent, DateOnly? NotBefore, IReadOnlyList<Opening> Away);
