namespace PixBot.Core.Features.Sessions.Planning.Means;

/// <summary>What somebody looks at in a room before an exam is held there. The names are stored.</summary>
internal enum RoomCheck
{
    /// <summary>Pix's browser extension, without which no exam begins.</summary>
    Companion,

    /// <summary>Word processor, spreadsheet, browser.</summary>
    Software,

    /// <summary>The sites that Pix needs are not blocked.</summary>
    Sites,

    Network,
}
