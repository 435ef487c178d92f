namespace PixBot.Core.Features.Sessions.Papers;

internal enum Paper
{
    /// <summary>A page for each candidate.</summary>
    Convocations,

    /// <summary>« Liste d’appel ».</summary>
    RollCall,
    DoorNotices,

    /// <summary>All sessions of a day.</summary>
    DayTable,
}
