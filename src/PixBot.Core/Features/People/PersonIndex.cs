using PixBot.Core.School;
using PixBot.Core.State;

namespace PixBot.Core.Features.People;

/// <summary>
/// The index rows that a person has, by what the person is: from an e-mail that the id does not follow from, from the
/// name of a student whose account no file names, and one for each referent. They are written in one transaction with
/// the person's row, and count for nothing where that row says otherwise.
/// </summary>
internal static class PersonIndex
{
    public static IReadOnlyList<Row> Of(SchoolId schoolId, Person person)
    {
        var rows = new List<Row>();
        if (person.Role == Role.Referent)
            rows.Add(Leading(schoolId, PersonRows.Referents + person.Id, person.Id));
        if (person.Email is { } email && PersonIds.Of(schoolId, email) is var natural && natural != person.Id)
            rows.Add(Leading(schoolId, PersonRows.Emails + natural, person.Id));
        if (IsFoundByName(person))
        {
            rows.AddRange(new PersonName(person.LastName, person.FirstName).Parts
                .Select(part => Leading(schoolId, $"{NamePrefix(part)}{person.Id}", person.Id)));
        }

        return rows;
    }

    /// <summary>Whose account only its name tells.</summary>
    public static bool IsFoundByName(Person person) => person.Role == Role.Student && (person.Email is null || person.IsTiedByName);

    /// <param name="part">One of <see cref="PersonName.Parts"/>.</param>
    public static string NamePrefix(string part) =>
        $"{PersonRows.Names}{Fingerprint.Of(part, 24)}|";

    public static string PersonId(Row index) => index.Values.RequiredText("PersonId");

    private static Row Leading(SchoolId schoolId, string key, string personId) =>
        new(PersonRows.Partition(schoolId), key, RowValues.Of(("PersonId", personId)));
}
