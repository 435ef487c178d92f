using PixBot.Core.Bot.Uploads;
using PixBot.Core.Files;

namespace PixBot.Core.Features.Sessions.PixCertif.Mass.Reading;

internal sealed class MassFormat : IFileFormat
{
    public int Order => 11;

    public RecognizedFile? OfTable(CsvHeader header) => MassFile.Of(header);

    public NearTable? Near(CsvHeader header) => MassFile.Near(header);
}
