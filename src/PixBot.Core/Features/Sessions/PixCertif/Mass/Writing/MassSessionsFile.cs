using System.Globalization;
using PixBot.Core.Audit;
using PixBot.Core.Bot.Downloads;
using PixBot.Core.Features.Sessions.PixCertif.Centre;
using PixBot.Core.Files.Writing;
using PixBot.Core.Messaging;
using PixBot.Core.School;

namespace PixBot.Core.Features.Sessions.PixCertif.Mass.Writing;

/// <summary>Planned sessions and their candidates as Pix Certif's « Créer/éditer plusieurs sessions » takes them.</summary>
internal sealed class MassSessionsFile(MassSheets sheets, MassChoicesStore choices, CentreSetting centre, SchoolClock school) : IFileOffer
{
    public const string Name = "mass-sessions";

    private const int BytesPerLine = 200;

    public static readonly AuditedAct Taken = FileAct.Of(Name, new(
        "a téléchargé le fichier de sessions pour Pix Certif (avec les naissances)", "downloaded the file of sessions for Pix Certif (with births)"));

    public string Kind => Name;

    public bool IsFor(Role role) => role == Role.Referent;

    public async Task<OfferedFile?> DescribeAsync(Caller caller, string about, CancellationToken cancellationToken) =>
        await FindAsync(caller, about, cancellationToken) is { } found
            ? new(
                SafeFileName.Of($"Pix sessions {school.Local(school.Now).ToString("yyyy-MM-dd HH-mm", CultureInfo.InvariantCulture)}", CsvTable.Extension),
                MassSheetTexts.Counts(found.Sheet.Sessions.Count, found.Sheet.Candidates),
                MassSheetTexts.How,
                (found.Sheet.Candidates + found.Sheet.Sessions.Count + 1) * BytesPerLine)
            : null;

    public async Task<Stream?> MakeAsync(Caller caller, string about, CancellationToken cancellationToken)
    {
        if (await FindAsync(caller, about, cancellationToken) is not { } found)
            return null;
        var stream = new MemoryStream();
        await using (var csv = ExactCsv.Open(stream))
        {
            await csv.WriteAsync(found.Rows.Header, cancellationToken);
            foreach (var row in found.Sheet.Sessions.SelectMany(found.Rows.Of))
                await csv.WriteAsync(row, cancellationToken);
        }

        stream.Position = 0;
        return stream;
    }

    /// <returns>Null where something stands against it, or Pix takes no such file of the centre.</returns>
    private async Task<FileForPix?> FindAsync(Caller caller, string about, CancellationToken cancellationToken)
    {
        if (await centre.ReadAsync(caller.School, cancellationToken) is not { } kind || kind == CentreKind.ScoManaged)
            return null;
        var sheet = await sheets.ReadAsync(caller.School, about, cancellationToken);
        return sheet.IsGood ? new(sheet, new(kind, await choices.ReadAsync(caller.School, cancellationToken))) : null;
    }

    private sealed record FileForPix(MassSheet Sheet, MassRows Rows);
}
