namespace PixBot.Core.Features.Sessions.Planning.Proposal.Making;

/// <summary>A session that could be held.</summary>
/// <param name="Extra">In minutes: the longest extra time in it.</param>
internal sealed record SessionOption(RoomOffer Room, ExamSlot Slot, int Extra);
