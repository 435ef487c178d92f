using PixBot.Core.State;

namespace PixBot.Core.Bot;

/// <summary>What a feature needs done once a school is known, which it is from the first turn of anybody in it.</summary>
internal interface ISchoolStart
{
    /// <summary>Once a process and school; again after a restart.</summary>
    Task StartAsync(SchoolId schoolId, CancellationToken cancellationToken);
}
