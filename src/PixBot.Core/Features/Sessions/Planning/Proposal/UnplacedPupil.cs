namespace PixBot.Core.Features.Sessions.Planning.Proposal;

internal sealed record UnplacedPupil(string PersonId, UnplacedReason Reason);
