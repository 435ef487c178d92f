using System.Globalization;
using PixBot.Core.Files;

namespace PixBot.Core.Features.Profiles.Import.Listings;

/// <summary>Which cells of a line are whose name and class.</summary>
internal sealed class ListingColumns
{
    public static readonly ListingColumns Unnamed = new(0, 1, null, 0);

    private readonly int lastName;
    private readonly int firstName;
    private readonly int? @class;
    private readonly int count;

    private ListingColumns(int lastName, int firstName, int? @class, int count) =>
        (this.lastName, this.firstName, this.@class, this.count) = (lastName, firstName, @class, count);

    /// <summary>Null where the cells are no names of columns.</summary>
    public static ListingColumns? Named(IReadOnlyList<string> cells)
    {
        var lookup = new HeaderLookup(cells);
        return (lookup.FindBeginning("nom", "lastname", "name"), lookup.FindBeginning("prenom", "firstname")) is ({ } last, { } first)
            && lookup.FindBeginning("certificabilite", "certifiab", "certificability", "eligib") is not null
            && !cells.Any(cell => ListingStatus.TryRead(cell, out _))
                ? new(last, first, lookup.FindBeginning("classe", "class", "division"), cells.Count)
                : null;
    }

    /// <param name="status">Where « Certificabilité » is.</param>
    public (string LastName, string FirstName, string? Class) Of(IReadOnlyList<string> cells, int status) =>
        count == cells.Count && lastName != status && firstName != status
            ? (cells[lastName], cells[firstName], @class is { } named && named != status ? cells[named] : null)
            : (cells[0], cells[1], AfterBirthDate(cells, status));

    /// <summary>Pix shows the birth date before the class; where it was left out, the class follows the first name.</summary>
    private static string? AfterBirthDate(IReadOnlyList<string> cells, int status)
    {
        for (var i = 2; i < status; i++)
        {
            if (!DateOnly.TryParseExact(cells[i], "d/M/yyyy", CultureInfo.InvariantCulture, DateTimeStyles.None, out _))
                return i == 2 || i == 3 ? cells[i] : null;
        }

        return null;
    }
}
