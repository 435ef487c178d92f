using PixBot.Core.Localization;
using PixBot.Core.School;
using PixBot.Core.State;

namespace PixBot.Core.Features.People;

/// <summary>A person as stored.</summary>
/// <param name="Filed">As the roster's file has them.</param>
/// <param name="Chosen">The language that they chose themselves, which goes before the file's.</param>
internal sealed record FiledPerson(Person Filed, Language? Chosen, Row Row);

/// <summary>
/// The partition of a tenant's people: a row for each person, and index rows (<see cref="PersonIndex"/>) that lead to
/// some of them without reading everybody.
/// </summary>
internal static class PersonRows
{
    public const string People = "p|";
    public const string Referents = "r|";
    public const string Emails = "m|";
    public const string Names = "n|";

    public static string Partition(SchoolId schoolId) => Partitions.Of(schoolId, "people");

    public static RowRange Everybody(SchoolId schoolId) => RowRange.StartingWith(Partition(schoolId), People);

    /// <summary>Those of the ids who are there, by id; one call, however many.</summary>
    public static async Task<IReadOnlyDictionary<string, FiledPerson>> FindAsync(
        ITable table, SchoolId schoolId, IReadOnlyCollection<string> personIds, CancellationToken cancellationToken)
    {
        if (personIds.Count == 0)
            return new Dictionary<string, FiledPerson>();
        var rows = await table.FindAsync(Partition(schoolId), [.. personIds.Distinct(StringComparer.Ordinal).Select(Key)], cancellationToken);
        return rows.Select(Read).ToDictionary(person => person.Filed.Id, StringComparer.Ordinal);
    }

    public static string Key(string personId) => People + personId;

    public static Row ToRow(SchoolId schoolId, Person filed, Language? chosen) => new(
        Partition(schoolId),
        Key(filed.Id),
        RowValues.Of(
            ("LastName", filed.LastName),
            ("FirstName", filed.FirstName),
            ("Class", filed.Class),
            ("Email", filed.Email),
            ("Role", filed.Role.Code()),
            ("LocalId", filed.LocalId),
            ("ExtraTime", filed.ExtraTimePercent),
            ("Language", filed.Language?.Code()),
            ("ChosenLanguage", chosen?.Code()),
            ("Identifier", filed.Identifier),
            ("Accessible", filed.NeedsAccessibleQuestions ? true : null),
            ("TiedByName", filed.IsTiedByName ? true : null)));

    public static FiledPerson Read(Row row) => new(
        new(
            row.Key[People.Length..],
            row.Values.RequiredText("LastName"),
            row.Values.RequiredText("FirstName"),
            row.Values.Text("Class"),
            row.Values.Text("Email"),
            Roles.FromCode(row.Values.Text("Role")),
            row.Values.Text("LocalId"),
            row.Values.Int("ExtraTime"),
            Languages.Parse(row.Values.Text("Language")))
        {
            Identifier = row.Values.Text("Identifier"),
            NeedsAccessibleQuestions = row.Values.Flag("Accessible"),
            IsTiedByName = row.Values.Flag("TiedByName"),
        },
        Chosen(row),
        row);

    public static Language? Chosen(Row? row) => Languages.Parse(row?.Values.Text("ChosenLanguage"));
}
