using System.Security.Cryptography;
using Microsoft.Extensions.Logging;
using PixBot.Core.Bot.Uploads;
using PixBot.Core.Features.People;
using PixBot.Core.Features.People.Import;
using PixBot.Core.Features.Profiles.Import.Listings;
using PixBot.Core.Files;
using PixBot.Core.School;
using PixBot.Core.State;

namespace PixBot.Core.Features.Profiles.Import;

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
    private readonly ExportStore register;
    private readonly TimeProvider clock;
    private readonly ILogger<ProfilesImporter> logger;

    internal ProfilesImporter(
        IRoster roster, ProfileStore profiles, UndecidedRows undecided, ExportStore register, TimeProvider clock, ILogger<ProfilesImporter> logger) =>
        (this.roster, this.profiles, this.undecided, this.register, this.clock, this.logger) = (roster, profiles, undecided, register, clock, logger);

    /// <param name="content">Seekable; left open.</param>
    /// <param name="fileName">May tell when the export was made.</param>
    public async Task<ProfilesImportOutcome> ImportAsync(
        SchoolId schoolId, Stream content, string fileName, CancellationToken cancellationToken)
    {
        var file = await FileRecognizer.RecognizeAsync(content, cancellationToken);
        if (file is not RecognizedFile.PixProfilesExport export)
            return new ProfilesImportOutcome.NotAnExport(file);
        var now = clock.GetUtcNow();
        if (await MatchAsync(schoolId, content, export, now, cancellationToken) is not { } matched)
            return new ProfilesImportOutcome.NoRoster();
        if (matched.Rows == 0)
            return new ProfilesImportOutcome.NoGoodLine(matched.BadLines);

        var known = await register.ReadAsync(schoolId, cancellationToken);
        var exportFile = new ExportFile(fileName, ExportTime.InName(fileName, now), await HashAsync(content, cancellationToken));
        switch (ExportStanding.Of(exportFile, matched.Campaigns.All, known, now))
        {
            case ExportStanding.Outdated { InForce: var inForce } outdated:
                return new ProfilesImportOutcome.Outdated(outdated.Campaign, outdated.Date, inForce.Date, inForce.FileName);
            case ExportStanding.Current current:
                var import = await KeepAsync(schoolId, matched, current.AsOf, OriginKind.Export, actorId: null, cancellationToken);
                await register.KeepAsync(schoolId, exportFile, matched.Campaigns.All, current.AsOf, now, cancellationToken);
                return new ProfilesImportOutcome.Imported(import with { IsBrokenOff = matched.IsBrokenOff, ImportedBeforeAt = current.ImportedAt });
            default:
                throw new NotSupportedException();
        }
    }

    /// <summary>Imports what a referent copied of Pix Orga's « Élèves », as of now.</summary>
    /// <returns>Null where there is nobody yet to tie it to.</returns>
    internal async Task<ProfilesImport?> ImportAsync(SchoolId schoolId, Listing listing, string actorId, CancellationToken cancellationToken)
    {
        var students = await StudentsAsync(schoolId, cancellationToken);
        if (students.Count == 0)
            return null;
        var classes = new ExportClasses(students);
        foreach (var student in listing.Students)
            classes.Add(student.Class ?? "", () => new(student.LastName, student.FirstName));
        var run = new ProfilesImportRun(new(students, classes, await ChoicesAsync(schoolId, students, cancellationToken)));
        foreach (var student in listing.Students)
        {
            if (student.Certifiable is { } certifiable)
                run.Take(student.ToRow(certifiable));
        }

        return await KeepAsync(schoolId, run.Finish(students.Count, isBrokenOff: false), clock.GetUtcNow(), OriginKind.Listing, actorId, cancellationToken);
    }

    /// <summary>Reads the file to its end; roster and lines, which are large, are let go with it.</summary>
    /// <returns>Null where there is nobody yet to tie the lines to.</returns>
    private async Task<MatchedExport?> MatchAsync(
        SchoolId schoolId, Stream content, RecognizedFile.PixProfilesExport export, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var students = await StudentsAsync(schoolId, cancellationToken);
        if (students.Count == 0)
            return null;
        var choices = await ChoicesAsync(schoolId, students, cancellationToken);
        var run = new ProfilesImportRun(new(students, await ClassesAsync(content, export, students, cancellationToken), choices));
        var parser = new ExportLineParser(export.Columns, now);
        await using var rows = Open(content, export);
        while (await rows.ReadAsync(cancellationToken))
            run.Take(rows, parser);
        return run.Finish(students.Count, rows.IsBrokenOff);
    }

    private async Task<ProfilesImport> KeepAsync(
        SchoolId schoolId, MatchedExport matched, DateTimeOffset asOf, OriginKind kind, string? actorId, CancellationToken cancellationToken)
    {
        var importId = Guid.CreateVersion7(clock.GetUtcNow()).ToString("N");
        var origins = matched.Campaigns.Origins(kind, importId, asOf, actorId);
        var changed = await profiles.ApplyAsync(schoolId, matched.Decided, asOf, origins, cancellationToken);
        var open = await undecided.KeepAsync(schoolId, importId, asOf, matched.Open, cancellationToken);
        Log.ProfilesImported(logger, importId, matched.Rows, matched.Decided.Count, changed, open.Count, matched.UnknownCount);
        return new(
            importId,
            asOf,
            matched.Rows,
            matched.Decided.Count,
            matched.Decided.Count(d => d.Profile.Sent),
            matched.Decided.Count(d => d.Profile.Certifiable),
            changed,
            matched.Students - matched.Decided.Count,
            open.Count,
            [.. open.OrderBy(row => row.Open.Row.Line).Take(UndecidedShown).Select(row => Shown(row.RowKey, row.Open))],
            matched.UnknownCount,
            matched.Unknown,
            matched.BadLines,
            matched.Campaigns.First,
            IsBrokenOff: false);
    }

    private static UndecidedRow Shown(string rowKey, OpenRow open) => new(
        rowKey, open.Row.Line, open.Row.LastName, open.Row.FirstName, open.Row.Class, open.Row.Profile, open.Reason, open.Candidates);

    private async Task<RosterIndex> StudentsAsync(SchoolId schoolId, CancellationToken cancellationToken)
    {
        var students = new RosterIndex();
        await foreach (var person in roster.ListAsync(schoolId, cancellationToken))
        {
            if (person.Role == Role.Student)
                students.Add(person);
        }

        return students;
    }

    /// <summary>A choice of somebody who has left the roster is none.</summary>
    private async Task<IReadOnlyDictionary<string, Person?>> ChoicesAsync(
        SchoolId schoolId, RosterIndex students, CancellationToken cancellationToken)
    {
        var chosen = await undecided.ChoicesAsync(schoolId, cancellationToken);
        var ids = chosen.Values.OfType<string>().ToHashSet(StringComparer.Ordinal);
        var people = students.People.Where(person => ids.Contains(person.Id)).ToDictionary(person => person.Id, StringComparer.Ordinal);
        return chosen
            .Where(choice => choice.Value is null || people.ContainsKey(choice.Value))
            .ToDictionary(choice => choice.Key, choice => choice.Value is null ? null : people[choice.Value], StringComparer.Ordinal);
    }

    private static async Task<ExportClasses> ClassesAsync(
        Stream content, RecognizedFile.PixProfilesExport export, RosterIndex students, CancellationToken cancellationToken)
    {
        var classes = new ExportClasses(students);
        if (export.Columns.Class is not { } column)
            return classes;
        await using var rows = Open(content, export);
        while (await rows.ReadAsync(cancellationToken))
        {
            if (rows.Fault is null)
                classes.Add(rows.Cell(column), () => new(rows.Cell(export.Columns.LastName), rows.Cell(export.Columns.FirstName)));
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
