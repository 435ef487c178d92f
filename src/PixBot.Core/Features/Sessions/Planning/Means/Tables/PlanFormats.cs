using PixBot.Core.Bot.Uploads;
using PixBot.Core.Files;

namespace PixBot.Core.Features.Sessions.Planning.Means.Tables;

/// <summary>The two tables that a plan is made from, told by their columns.</summary>
internal sealed class PlanFormats : IFileFormat
{
    public int Order => 12;

    public RecognizedFile? OfTable(CsvHeader header) => PlanRoomsFile.Of(header) ?? (RecognizedFile?)PlanHoursFile.Of(header);

    /// <summary>A table that names rooms and computers, or supervisors, is meant to be one of these.</summary>
    public NearTable? Near(CsvHeader header) => PlanRoomsFile.Near(header) ?? PlanHoursFile.Near(header);
}
