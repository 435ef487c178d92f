using PixBot.Core.Features.People;
using PixBot.Core.Features.People.Import;
using PixBot.Core.Features.Profiles.Import.Listings;
using PixBot.Core.School;
using PixBot.Core.State;

namespace PixBot.Core.Features.Profiles.Import.Matching;

/// <summary>
/// Ties what an export or « Élèves » says to the students of the roster. An export is read twice, line by line: once for
/// the classes that it names, once for what it says. Roster and lines, which are large, are let go with the reading.
/// </summary>
internal sealed class ExportMatcher(IRoster roster, UndecidedRows undecided)
{
    /// <param name="content">Seekable; left open.</param>
    /// <returns>Null where there is nobody yet to tie the lines to.</returns>
    public async Task<MatchedExport?> MatchAsync(
        SchoolId schoolId, Stream content, ProfilesExportFile export, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var students = await StudentsAsync(schoolId, cancellationToken);
        if (students.Count == 0)
            return null;
        var choices = await ChoicesAsync(schoolId, students, cancellationToken);
        var run = new ProfilesImportRun(new(students, await ClassesAsync(content, export, students, cancellationToken), choices));
        var parser = new ExportLineParser(export.Columns, now);
        await using var rows = export.Open(content);
        while (await rows.ReadAsync(cancellationToken))
            run.Take(rows, parser);
        return run.Finish(students.Count, rows.IsBrokenOff);
    }

    /// <returns>Null where there is nobody yet to tie the lines to.</returns>
    public async Task<MatchedExport?> MatchAsync(SchoolId schoolId, Listing listing, CancellationToken cancellationToken)
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

        return run.Finish(students.Count, isBrokenOff: false);
    }

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
        Stream content, ProfilesExportFile export, RosterIndex students, CancellationToken cancellationToken)
    {
        var classes = new ExportClasses(students);
        if (export.Columns.Class is not { } column)
            return classes;
        await using var rows = export.Open(content);
        while (await rows.ReadAsync(cancellationToken))
        {
            if (rows.Fault is null)
                classes.Add(rows.Cell(column), () => new(rows.Cell(export.Columns.LastName), rows.Cell(export.Columns.FirstName)));
        }

        return classes;
    }
}
