using System.Globalization;
using PixBot.Core.Audit;
using PixBot.Core.Bot.Downloads;
using PixBot.Core.Files.Writing;
using PixBot.Core.Messaging;
using PixBot.Core.School;
using PixBot.Core.State;

namespace PixBot.Core.Features.Sessions.PixCertif.Ticking;

/// <summary>The list to tick as a table, of a session or of all that are to come; in the chat the same as a text.</summary>
internal sealed class TickListFile(TickLists lists, SchoolClock school) : IFileOffer
{
    public const string Name = "tick-list";

    private const int BytesPerLine = 90;

    public static readonly AuditedAct Taken = FileAct.Of(Name, new("a téléchargé une liste à cocher sur Pix Certif", "downloaded a list to tick on Pix Certif"));

    public string Kind => Name;

    public bool IsFor(Role role) => role == Role.Referent;

    public async Task<OfferedFile?> DescribeAsync(Caller caller, string about, CancellationToken cancellationToken)
    {
        var found = await FindAsync(caller.School, about, cancellationToken);
        if (found.Count == 0)
            return null;
        var count = found.Sum(list => list.Lines.Count);
        var (what, day) = about.Length == 0 ? (TickTexts.AllSessions.In(caller.Language), school.Today) : (found[0].Session.Room, found[0].Session.Date);
        return new(
            SafeFileName.Of($"Pix {TickTexts.Title.In(caller.Language)} {what} {day:yyyy-MM-dd}", CsvTable.Extension),
            TickTexts.Description(count),
            TickText.Of(found),
            (count + 1) * BytesPerLine);
    }

    public async Task<Stream?> MakeAsync(Caller caller, string about, CancellationToken cancellationToken)
    {
        var found = await FindAsync(caller.School, about, cancellationToken);
        return found.Count == 0
            ? null
            : new MemoryStream(CsvTable.Write([TickTexts.Header(caller.Language), .. found.SelectMany(list => list.Lines.Select(line => Row(list.Session, line)))]));
    }

    private async Task<IReadOnlyList<TickList>> FindAsync(SchoolId schoolId, string about, CancellationToken cancellationToken) =>
        about.Length == 0 ? await lists.AllAsync(schoolId, cancellationToken)
        : await lists.FindAsync(schoolId, about, cancellationToken) is { } list ? [list]
        : [];

    private static IReadOnlyList<string> Row(Session session, TickLine line) =>
    [
        session.Date.ToString("dd'/'MM'/'yyyy", CultureInfo.InvariantCulture),
        session.Time.ToString("HH:mm", CultureInfo.InvariantCulture),
        session.Room,
        line.Class,
        line.LastName,
        line.FirstName,
        line.ExtraTimePercent is { } percent ? string.Create(CultureInfo.InvariantCulture, $"{percent} %") : "",
        line.NeedsAccessibleQuestions ? "oui" : "",
    ];
}
