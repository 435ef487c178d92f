using PixBot.Core.Features.Profiles.Import.Matching;
using PixBot.Core.Files;
using PixBot.Core.School;

namespace PixBot.Core.Features.Profiles.Import;

public abstract record ProfilesImportOutcome
{
    public sealed record Imported(ProfilesImport Import) : ProfilesImportOutcome;

    /// <summary>Nothing was changed: it is no export of Pix Orga, says <paramref name="File"/>.</summary>
    public sealed record NotAnExport(RecognizedFile File) : ProfilesImportOutcome;

    /// <summary>Nothing was changed: it has the columns, but not one good line.</summary>
    public sealed record NoGoodLine(BadLines BadLines) : ProfilesImportOutcome;

    /// <summary>Nothing was changed: there is nobody yet to tie the profiles to; the roster comes first.</summary>
    public sealed record NoRoster : ProfilesImportOutcome;

    /// <summary>Nothing was changed: a newer export of the campaign is in force, in the file <paramref name="InForceFile"/> (to escape).</summary>
    /// <param name="Date">Of this file.</param>
    public sealed record Outdated(Campaign Campaign, ExportDate Date, ExportDate InForce, string InForceFile) : ProfilesImportOutcome;
}

/// <summary>What the import of an export did. People's own words in it are to escape.</summary>
/// <param name="ImportId">With it the undecided lines can be read and decided.</param>
/// <param name="AsOf">When the export was made.</param>
/// <param name="Rows">Good lines.</param>
/// <param name="Matched">Students that the lines were tied to.</param>
/// <param name="Sent">Of those matched, the ones whose profile this export says is sent.</param>
/// <param name="Certifiable">Of those sent, the certifiable ones.</param>
/// <param name="Changed">Students of whom something is known now that was not.</param>
/// <param name="NotInFile">Students of the roster whom the export does not name.</param>
/// <param name="Undecided">The first of the lines that a referent has to decide.</param>
/// <param name="Unknown">The first of the lines that speak of nobody in the roster.</param>
/// <param name="IsBrokenOff">The file could not be read to its end.</param>
public sealed record ProfilesImport(
    string ImportId,
    DateTimeOffset AsOf,
    int Rows,
    int Matched,
    int Sent,
    int Certifiable,
    int Changed,
    int NotInFile,
    int UndecidedCount,
    IReadOnlyList<UndecidedRow> Undecided,
    int UnknownCount,
    IReadOnlyList<UnknownRow> Unknown,
    BadLines BadLines,
    IReadOnlyList<Campaign> Campaigns,
    bool IsBrokenOff)
{
    /// <summary>The same file was imported then: this time it can only have brought what the roster lacked.</summary>
    public DateTimeOffset? ImportedBeforeAt { get; init; }
}

/// <summary>A line that fits several students, or contradicts the one that it fits.</summary>
/// <param name="RowKey">Names the line within its import.</param>
/// <param name="Candidates">Whom it may speak of; a referent picks one, or none of them.</param>
/// <param name="Decision">Null while it is open.</param>
public sealed record UndecidedRow(
    string RowKey,
    int Line,
    string LastName,
    string FirstName,
    string? Class,
    ExportedProfile Profile,
    UndecidedReason Reason,
    IReadOnlyList<Person> Candidates,
    RowDecision? Decision = null);

/// <param name="PersonId">Null: nobody of the roster.</param>
public sealed record RowDecision(string? PersonId);

public sealed record UnknownRow(int Line, string LastName, string FirstName, string? Class, bool Sent);

public abstract record ResolveOutcome
{
    /// <param name="State">Of the student picked; null where none was.</param>
    public sealed record Resolved(ProfileState? State) : ResolveOutcome;

    /// <summary>It was decided before, and otherwise: that stands.</summary>
    public sealed record DecidedOtherwise(RowDecision Decision) : ResolveOutcome;

    /// <summary>The person is none of the line's candidates, or has left the roster.</summary>
    public sealed record NotACandidate : ResolveOutcome;

    public sealed record UnknownRow : ResolveOutcome;
}
