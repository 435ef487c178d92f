using Microsoft.Extensions.Options;
using PixBot.Core.Features.Sessions.Papers.Blocks;
using PixBot.Core.Features.Sessions.Papers.Layouts;
using PixBot.Core.Features.Sessions.Papers.Pdf;
using PixBot.Core.Features.Sessions.Papers.Word;
using PixBot.Core.Localization;
using PixBot.Core.School;

namespace PixBot.Core.Features.Sessions.Papers;

/// <summary>Sets papers in the built-in layouts.</summary>
internal sealed class PaperMaker(IOptions<PixBotOptions> options)
{
    public MemoryStream Make(Paper paper, PaperFormat format, IReadOnlyList<SessionPeople> sessions, Language language)
    {
        var document = Lay(paper, options.Value.School.Name, sessions, language);
        return format == PaperFormat.Pdf ? PdfPaper.Write(document) : WordPaper.Write(document);
    }

    private static PaperDocument Lay(Paper paper, string school, IReadOnlyList<SessionPeople> sessions, Language language) => paper switch
    {
        Paper.Convocations => ConvocationPages.Of(school, sessions, language),
        Paper.RollCall => RollCall.Of(school, sessions, language),
        Paper.DoorNotices => DoorNotices.Of(school, sessions, language),
        _ => DayTable.Of(school, sessions, language),
    };
}
