using PixBot.Core.State;
using PixBot.Core.State.Personal;
using static PixBot.Core.State.Personal.PersonalContent;

namespace PixBot.Core.Features.People.Privacy;

/// <summary>Who is named by what imports of lists left behind.</summary>
internal static class ImportPersonalData
{
    private const string Imports = "roster-imports";

    public static readonly PersonalTable Undecided = new(
        "roster-undecided",
        PeoplePersonalTexts.Imports,
        KeepFor.SchoolYear(ImportedAt) with { Says = PeoplePersonalTexts.LastImports },
        PersonalRows.PerRowOf(Imports, "roster-undecided"),
        new("LastName", Name, OnErasure.RowGoes),
        new("FirstName", Name, OnErasure.RowGoes),
        new("Email", Email, OnErasure.RowGoes),
        new("LocalId", LocalId, OnErasure.RowGoes),
        new("Identifier", HashedIdentifier, OnErasure.RowGoes),
        new("Birth", Fact, OnErasure.RowGoes),
        new("Candidates", Id, OnErasure.TakenOut),
        new("PersonId", Id, OnErasure.RowGoes))
    {
        Rule = (table, subject, row, cancellationToken) => UndecidedLineRule.OfAsync(table, subject, row, Line(row), cancellationToken),
    };

    public static readonly IReadOnlyList<PersonalTable> Tables =
    [
        Undecided,
        Of("roster-gone", new PersonalColumn(PersonalColumn.RowKey, Id, OnErasure.RowGoes)),
        Of("roster-changes", new("PersonId", Id, OnErasure.RowGoes), new("From", Fact, OnErasure.RowGoes), new("To", Fact, OnErasure.RowGoes)),
        new(
            Imports,
            PeoplePersonalTexts.Imports,
            new(PeoplePersonalTexts.LastImports),
            PersonalRows.Whole(Imports),
            new("By", Id, OnErasure.TakenOut),
            new("Name", FreeText, OnErasure.Stays)),
    ];

    private static PersonalTable Of(string kind, params PersonalColumn[] columns) => new(
        kind, PeoplePersonalTexts.Imports, new(PeoplePersonalTexts.LastImports), PersonalRows.PerRowOf(Imports, kind), columns);

    private static UndecidedLine Line(Row row) => new(
        row.Values.Text("LastName") ?? "", row.Values.Text("FirstName") ?? "", row.Values.Text("Candidates") ?? "", row.Values.Text("PersonId"))
    {
        Email = row.Values.Text("Email"),
        LocalId = row.Values.Text("LocalId"),
        Identifier = row.Values.Text("Identifier"),
    };

    /// <summary>The import's id is made of its time (UUID version 7).</summary>
    private static DateTimeOffset? ImportedAt(Row row) =>
        Guid.TryParseExact(row.Partition.Split('|')[^1], "N", out var id) && id.Version == 7
            ? DateTimeOffset.FromUnixTimeMilliseconds(Convert.ToInt64(id.ToString("N")[..12], 16))
            : null;
}
