using System.Globalization;
using System.Text.Json;
using PixBot.Core.Features.People.Import.Sources;
using PixBot.Core.Localization;
using PixBot.Core.School;
using PixBot.Core.State;

namespace PixBot.Core.Features.People.Import.Undecided;

/// <summary>An entry to decide, as stored: with it, until it is decided, what it says of the person.</summary>
internal sealed record StoredEntry(Row Row, int Line, RosterEntry Entry, RosterFields Says, RosterDoubt Doubt, IReadOnlyList<string> CandidateIds, bool IsDecided);

/// <summary>Keeps the entries that a referent has to decide, a partition for each import.</summary>
internal sealed class UndecidedEntries(ITable table, ISecretProtector protector)
{
    /// <summary>More homonyms than this no card could show.</summary>
    private const int MaximumCandidates = 20;

    public static string Partition(SchoolId schoolId, string importId) => Partitions.Of(schoolId, "roster-undecided", importId);

    public static string KeyOf(RosterQuestion question) => question.Line.ToString("D7", CultureInfo.InvariantCulture);

    public Task KeepAsync(
        SchoolId schoolId, string importId, RosterFields says, IReadOnlyList<RosterQuestion> questions, CancellationToken cancellationToken) =>
        table.PutAllAsync(questions.Select(question => ToRow(Partition(schoolId, importId), says, question)), cancellationToken);

    public async Task<IReadOnlyList<StoredEntry>> OpenAsync(SchoolId schoolId, string importId, CancellationToken cancellationToken)
    {
        var entries = new List<StoredEntry>();
        await foreach (var row in table.QueryAsync(new RowRange(Partition(schoolId, importId)), cancellationToken))
        {
            if (Read(row) is { IsDecided: false } entry)
                entries.Add(entry);
        }

        return entries;
    }

    public async Task<StoredEntry?> FindAsync(SchoolId schoolId, string importId, string rowKey, CancellationToken cancellationToken) =>
        await table.FindAsync(Partition(schoolId, importId), rowKey, cancellationToken) is { } row ? Read(row) : null;

    /// <summary>What the entry said is not needed any more.</summary>
    /// <returns>False where somebody else decided it first.</returns>
    public Task<bool> CloseAsync(StoredEntry entry, string personId, CancellationToken cancellationToken) =>
        table.TryReplaceAsync(entry.Row.With(RowValues.Of(("Decided", true), ("PersonId", personId))), cancellationToken);

    private Row ToRow(string partition, RosterFields says, RosterQuestion question) => new(partition, KeyOf(question), RowValues.Of(
        ("Line", question.Line),
        ("LastName", question.Entry.LastName),
        ("FirstName", question.Entry.FirstName),
        ("Class", question.Entry.Class),
        ("Email", question.Entry.Email),
        ("Role", question.Entry.Role?.Code()),
        ("LocalId", question.Entry.LocalId),
        ("ExtraTime", question.Entry.ExtraTimePercent),
        ("Language", question.Entry.Language?.Code()),
        ("Identifier", question.Entry.Identifier),
        ("Birth", question.Entry.Birth is { } birth ? protector.Protect(JsonSerializer.Serialize(birth)) : null),
        ("Says", (int)says),
        ("Doubt", question.Doubt.ToString()),
        ("Candidates", string.Join(' ', question.Candidates.Take(MaximumCandidates).Select(person => person.Id)))));

    private StudentBirth? Birth(Row row) =>
        row.Values.Text("Birth") is { } birth && protector.Unprotect(birth) is { } json ? JsonSerializer.Deserialize<StudentBirth>(json) : null;

    private StoredEntry Read(Row row) => row.Values.Flag("Decided")
        ? new(row, 0, new("", "", null, null), RosterFields.None, default, [], IsDecided: true)
        : new(
            row,
            row.Values.Int("Line") ?? 0,
            new(
                row.Values.RequiredText("LastName"),
                row.Values.RequiredText("FirstName"),
                row.Values.Text("Class"),
                row.Values.Text("Email"),
                row.Values.Text("Role") is { } role ? Roles.FromCode(role) : null,
                row.Values.Text("LocalId"),
                row.Values.Int("ExtraTime"),
                Languages.Parse(row.Values.Text("Language")))
            {
                Identifier = row.Values.Text("Identifier"),
                Birth = Birth(row),
            },
            (RosterFields)(row.Values.Int("Says") ?? 0),
            Enum.Parse<RosterDoubt>(row.Values.RequiredText("Doubt")),
            row.Values.RequiredText("Candidates").Split(' ', StringSplitOptions.RemoveEmptyEntries),
            IsDecided: false);
}
