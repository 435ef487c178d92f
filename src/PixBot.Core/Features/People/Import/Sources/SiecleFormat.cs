using PixBot.Core.Bot.Uploads;
using PixBot.Core.Files;

namespace PixBot.Core.Features.People.Import.Sources;

/// <summary>SIECLE's export of students, told by its root.</summary>
internal sealed class SiecleFormat : IFileFormat
{
    private const string Root = "BEE_ELEVES";

    public int Order => 40;

    public RecognizedFile? OfXml(string root, XmlFormat format) => root == Root ? new SiecleRosterFile(format) : null;
}
