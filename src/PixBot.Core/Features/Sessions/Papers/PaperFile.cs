using System.Globalization;
using PixBot.Core.Audit;
using PixBot.Core.Bot.Downloads;
using PixBot.Core.Cards;
using PixBot.Core.Features.Sessions.Papers.Layouts;
using PixBot.Core.Features.Sessions.Papers.Templates;
using PixBot.Core.Files.Writing;
using PixBot.Core.Localization;
using PixBot.Core.Messaging;
using PixBot.Core.School;

namespace PixBot.Core.Features.Sessions.Papers;

/// <summary>One of the papers as a file that goes out: for referents, and made of what is so at that moment.</summary>
internal sealed class PaperFile(Paper paper, PaperSessions sessions, PaperMaker maker, OwnConvocations own) : IFileOffer
{
    private const int MostNames = 60;

    /// <summary>About: a PDF has its font in it.</summary>
    private const int BytesPerFile = 45_000;

    private const int BytesPerPage = 2_500;

    public string Kind => KindOf(paper);

    public static string KindOf(Paper paper) => paper switch
    {
        Paper.Convocations => "paper-convocations",
        Paper.RollCall => "paper-roll-call",
        Paper.DoorNotices => "paper-doors",
        _ => "paper-day",
    };

    public static AuditedAct Taken(Paper paper) => FileAct.Of(KindOf(paper), PapersTexts.Took(paper));

    public bool IsFor(Role role) => role == Role.Referent;

    public async Task<OfferedFile?> DescribeAsync(Caller caller, string about, CancellationToken cancellationToken)
    {
        if (Read(about) is not { } order)
            return null;
        var chosen = await sessions.ReadAsync(caller.School, paper, order, cancellationToken);
        if (chosen.Count == 0)
            return null;
        var pages = paper == Paper.Convocations ? chosen.Sum(session => session.Listed.Count) : chosen.Count;
        return new(
            SafeFileName.Of(Stem(chosen, order, caller.Language), order.Format == PaperFormat.Pdf ? "pdf" : "docx"),
            PapersTexts.Description(paper),
            PapersTexts.InChat(paper, pages, Said(chosen, order, caller.Language)),
            BytesPerFile + ((long)pages * BytesPerPage));
    }

    public async Task<Stream?> MakeAsync(Caller caller, string about, CancellationToken cancellationToken)
    {
        if (Read(about) is not { } order)
            return null;
        var chosen = await sessions.ReadAsync(caller.School, paper, order, cancellationToken);
        if (chosen.Count == 0)
            return null;
        return order.Format == PaperFormat.Own
            ? await own.MakeAsync(caller.School, chosen, caller.Language, cancellationToken)
            : maker.Make(paper, order.Format, chosen, caller.Language);
    }

    /// <summary>The school's template is for convocations alone.</summary>
    private PaperOrder? Read(string about) =>
        PaperOrder.TryParse(about) is { } order && (order.Format != PaperFormat.Own || paper == Paper.Convocations) ? order : null;

    private string Stem(IReadOnlyList<SessionPeople> chosen, PaperOrder order, Language language)
    {
        var day = chosen[0].Session.Date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        var room = order.SessionId is not null && paper != Paper.DayTable ? $" {chosen[0].Session.Room}" : "";
        return $"{PapersTexts.FileName(paper).In(language)}{room} {day}";
    }

    /// <summary>Who, where only some are convoked on paper; else which sessions.</summary>
    private string Said(IReadOnlyList<SessionPeople> chosen, PaperOrder order, Language language)
    {
        var lines = paper == Paper.Convocations && order.Readers != PaperReaders.All
            ? chosen.SelectMany(session => session.Listed).Select(person => person.Class is null ? person.ListedName : $"{person.ListedName} ({person.Class})").ToList()
            : [.. chosen.Select(session => PapersTexts.SessionLine(session.Session, session.Listed.Count).In(language))];
        var shown = lines.Take(MostNames).Select(CardText.Escape).ToList();
        if (lines.Count > shown.Count)
            shown.Add(CommonTexts.More(lines.Count - shown.Count).In(language));
        return string.Join("\n", shown.Select(line => $"- {line}"));
    }
}
