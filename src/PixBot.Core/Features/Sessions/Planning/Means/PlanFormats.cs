using PixBot.Core.Bot.Uploads;
using PixBot.Core.Files;

namespace PixBot.Core.Features.Sessions.Planning.Means;

/// <summary>The two tables that a plan is made from, told by their columns.</summary>
internal sealed class PlanFormats : IFileFormat
{
    public int Order => 12;

    public RecognizedFile? OfTable(CsvHeader header) => PlanRoomsFile.Of(header) ?? (RecognizedFile?)PlanHoursFile.Of(header);
}
