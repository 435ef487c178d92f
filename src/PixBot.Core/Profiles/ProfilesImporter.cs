using System.Security.Cryptography;
using Microsoft.Extensions.Logging;
using PixBot.Core.Files;
using PixBot.Core.People;
using PixBot.Core.Profiles.Listings;

namespace PixBot.Core.Profiles;

/// <summary>
/// Imports the export of a « collecte de profils » campaign. The file is read twice, line by line: once for the classes
/// that it names, once for what it says; one small record is held for each student.
/// </summary>
public sealed partial class ProfilesImporter
{
    private const int UndecidedShown = 100;

    private readonly IRoster roster;
    private readonly ProfileStore profiles;
    private readonly UndecidedRows undecided;
    private readonly ExportRegister register;
    private readonly TimeProvider clock;
    private readonly ILogger<ProfilesImporter> logger;

    internal ProfilesImporter(
        IRoster roster, ProfileStore profiles, UndecidedRows undecided, ExportRegister register, TimeProvider clock, ILogger<ProfilesImporter> logger) =>
        (this.roster, this.profiles, this.undecided, this.register, this.clock, this.logger) = (roster, profiles, undecided, register, clock, logger);

    /// <param name="content">Seekable; left open.</param>
    /// <param name="fileName">May tell when the export was made.</param>
    public async Task<ProfilesImportOutcome> ImportAsync(
        string tenantId, Stream content, string fileName, CancellationToken cancellationToken)
    {
        var file = await FileRecognizer.RecognizeAsync(content, cancellationToken);
        if (file is not RecognizedFile.PixProfilesExport export)
            return new ProfilesImportOutcome.NotAnExport(file);
        var students = await StudentsAsync(tenantId, cancellationToken);
        if (students.Index.Count == 0)
            return new ProfilesImportOutcome.NoRoster();

        var now = clock.GetUtcNow();
        var choices = await ChoicesAsync(tenantId, students.ById, cancellationToken);
        var matcher = new ProfileMatcher(students.Index, await ClassesAsync(content, export, cancellationToken), choices);
        var (run, parser) = (new ProfilesImportRun(matcher), new ExportLineParser(export.Columns, now));
        await using var rows = Open(content, export);
        while (await rows.ReadAsync(cancellationToken))
            run.Take(rows, parser);
        if (run.Rows == 0)
            return new ProfilesImportOutcome.NoGoodLine(run.BadLines.ToBadLines());

        var known = await register.ReadAsync(tenantId, cancellationToken);
        var exportFile = new ExportFile(fileName, ExportTime.InName(fileName, now), await HashAsync(content, cancellationToken));
        switch (ExportStanding.Of(exportFile, run.Campaigns.All, known, now))
        {
            case ExportStanding.Outdated { InForce: var inForce } outdated:
                return new ProfilesImportOutcome.Outdated(outdated.Campaign, outdated.Date, inForce.Date, inForce.FileName);
            case ExportStanding.Current current:
                var import = await FinishAsync(tenantId, run, students.Index.Count, current.AsOf, OriginKind.Export, actorId: null, cancellationToken);
                await register.KeepAsync(tenantId, exportFile, run.Campaigns.All, current.AsOf, now, cancellationToken);
                return new ProfilesImportOutcome.Imported(import with { IsBrokenOff = rows.IsBrokenOff, ImportedBeforeAt = current.ImportedAt });
            default:
                throw new NotSupportedException();
        }
    }

    /// <summary>Imports what a referent copied of Pix Orga's « Élèves », as of now.</summary>
    /// <returns>Null where there is nobody yet to tie it to.</returns>
    internal async Task<ProfilesImport?> ImportAsync(string tenantId, Listing listing, string actorId, CancellationToken cancellationToken)
    {
        var students = await StudentsAsync(tenantId, cancellationToken);
        if (students.Index.Count == 0)
            return null;
        var classes = listing.Students.Select(student => student.Class).OfType<string>().Select(ClassName.Key).ToHashSet(StringComparer.Ordinal);
        var matcher = new ProfileMatcher(students.Index, classes, await ChoicesAsync(tenantId, students.ById, cancellationToken));
        var run = new ProfilesImportRun(matcher);
        foreach (var student in listing.Students)
        {
            if (student.Certifiable is { } certifiable)
                run.Take(student.ToRow(certifiable));
        }

        return await FinishAsync(tenantId, run, students.Index.Count, clock.GetUtcNow(), OriginKind.Listing, actorId, cancellationToken);
    }

    private async Task<ProfilesImport> FinishAsync(
        string tenantId,
        ProfilesImportRun run,
        int students,
        DateTimeOffset asOf,
        OriginKind kind,
        string? actorId,
        CancellationToken cancellationToken)
    {
        var importId = Guid.CreateVersion7(clock.GetUtcNow()).ToString("N");
        var decided = run.Matched.Decided.ToList();
        var changed = await profiles.ApplyAsync(tenantId, decided.Select(d => (d.Person.Id, d.Profile)), asOf, run.Campaigns.Origins(kind, importId, asOf, actorId), cancellationToken);
        var open = await undecided.KeepAsync(tenantId, importId, asOf, run.Matched.Open, cancellationToken);
        Log.ProfilesImported(logger, importId, run.Rows, decided.Count, changed, open.Count, run.UnknownCount);
        return new(
            importId,
            asOf,
            run.Rows,
            decided.Count,
            decided.Count(d => d.Profile.Sent),
            decided.Count(d => d.Profile.Certifiable),
            changed,
            students - decided.Count,
            open.Count,
            [.. open.OrderBy(row => row.Open.Row.Line).Take(UndecidedShown).Select(row => Shown(row.RowKey, row.Open))],
            run.UnknownCount,
            run.Unknown,
            run.BadLines.ToBadLines(),
            run.Campaigns.First,
            IsBrokenOff: false);
    }

    private static UndecidedRow Shown(string rowKey, OpenRow open) => new(
        rowKey, open.Row.Line, open.Row.LastName, open.Row.FirstName, open.Row.Class, open.Row.Profile, open.Reason, open.Candidates);

    private async Task<(RosterIndex Index, Dictionary<string, Person> ById)> StudentsAsync(string tenantId, CancellationToken cancellationToken)
    {
        var (index, byId) = (new RosterIndex(), new Dictionary<string, Person>(StringComparer.Ordinal));
        await foreach (var person in roster.ListAsync(tenantId, cancellationToken))
        {
            if (person.Role != Role.Student)
                continue;
            index.Add(person);
            byId.Add(person.Id, person);
        }

        return (index, byId);
    }

    /// <summary>A choice of somebody who has left the roster is none.</summary>
    private async Task<IReadOnlyDictionary<string, Person?>> ChoicesAsync(
        string tenantId, Dictionary<string, Person> students, CancellationToken cancellationToken) =>
        (await undecided.ChoicesAsync(tenantId, cancellationToken))
            .Where(choice => choice.Value is null || students.ContainsKey(choice.Value))
            .ToDictionary(choice => choice.Key, choice => choice.Value is null ? null : students[choice.Value], StringComparer.Ordinal);

    private static async Task<IReadOnlySet<string>> ClassesAsync(
        Stream content, RecognizedFile.PixProfilesExport export, CancellationToken cancellationToken)
    {
        var classes = new HashSet<string>(StringComparer.Ordinal);
        if (export.Columns.Class is not { } column)
            return classes;
        await using var rows = Open(content, export);
        while (await rows.ReadAsync(cancellationToken))
        {
            if (rows.Fault is null)
                classes.Add(ClassName.Key(rows.Cell(column)));
        }

        return classes;
    }

    private static async Task<string> HashAsync(Stream content, CancellationToken cancellationToken)
    {
        content.Position = 0;
        return Convert.ToHexStringLower(await SHA256.HashDataAsync(content, cancellationToken));
    }

    private static CsvRows Open(Stream content, RecognizedFile.PixProfilesExport export) =>
        CsvRows.Open(content, export.Format, export.Columns.Headers.Count);

    private static partial class Log
    {
        [LoggerMessage(
            LogLevel.Information,
            "Profiles import {ImportId}: {Rows} rows, {Matched} students matched, {Changed} changed, {Undecided} undecided, {Unknown} unknown.")]
        public static partial void ProfilesImported(
            ILogger logger, string importId, int rows, int matched, int changed, int undecided, int unknown);
    }
}
