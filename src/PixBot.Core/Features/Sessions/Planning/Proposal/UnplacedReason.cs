namespace PixBot.Core.Features.Sessions.Planning.Proposal;

/// <summary>What would have to change for the pupil to get a seat.</summary>
internal enum UnplacedReason
{
    /// <summary>No room is open at any of the hours for as long as an exam takes.</summary>
    NoRoomOpen,

    /// <summary>For an exam without extra time there would be one.</summary>
    NotLongEnough,

    /// <summary>At all of the hours the pupil is away, or may not sit again yet.</summary>
    PupilCannot,

    /// <summary>Rooms stand empty because nobody is there to supervise them.</summary>
    NoSupervisor,

    NoSeat,
}
