using System.Globalization;
using System.Text.RegularExpressions;
using PixBot.Core.Features.People.Import.Sources;

namespace PixBot.Core.Features.Sessions.PixCertif.Births;

/// <summary>
/// Makes of what the school's file says what Pix accepts, or says what is missing or wrong. Whether a town of that code exists
/// only Pix knows.
/// </summary>
internal static partial class IdentityCheck
{
    private static readonly DateOnly Earliest = new(1900, 1, 1);

    private static readonly string[] Dates = ["d/M/yyyy", "yyyy-M-d", "d-M-yyyy", "d.M.yyyy"];

    /// <param name="birth">Null where none is known.</param>
    /// <returns>The identity where there is no fault.</returns>
    public static (PixIdentity? Identity, IReadOnlyList<IdentityFault> Faults) Of(StudentBirth? birth, DateOnly today)
    {
        if (birth is null)
            return (null, [new(IdentityField.Everything, null)]);
        var (date, sex, country) = (Date(birth.Date, today), Sex(birth.Sex), Country(birth));
        var isFrance = country is Countries.France;
        var insee = isFrance ? Insee(birth.Insee) : PixIdentity.Abroad;
        var town = isFrance ? "" : birth.Town;
        var faults = new List<IdentityFault>();
        Check(date is not null, IdentityField.BirthDate, birth.Date);
        Check(sex is not null, IdentityField.Sex, birth.Sex);
        Check(country is not null, IdentityField.Country, birth.Country);
        Check(insee is not null, IdentityField.Insee, birth.Insee);
        Check(country is null || isFrance || town.Length > 0, IdentityField.Town, "");
        return (faults.Count > 0 ? null : new(birth.LastName, birth.FirstName, date!.Value, sex!, insee!, town, country!), faults);

        void Check(bool isGood, IdentityField field, string found)
        {
            if (!isGood)
                faults.Add(new(field, found.Length > 0 ? found : null));
        }
    }

    private static DateOnly? Date(string text, DateOnly today)
    {
        if (DateOnly.TryParseExact(text, Dates, CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
            return date > Earliest && date < today ? date : null;
        return DateOnly.TryParseExact(text, "d/M/yy", CultureInfo.InvariantCulture, DateTimeStyles.None, out date)
            ? date < today ? date : date.AddYears(-100)
            : null;
    }

    private static string? Sex(string text) => text.ToUpperInvariant() switch
    {
        "1" or "M" or "H" => "M",
        "2" or "F" => "F",
        _ => null,
    };

    /// <summary>A town of a French code lies in France, also where no country is said.</summary>
    private static string? Country(StudentBirth birth) =>
        Countries.Find(birth.Country) ?? (birth.Country.Length == 0 && Insee(birth.Insee) is not null ? Countries.France : null);

    /// <summary>Spreadsheets drop a leading zero.</summary>
    private static string? Insee(string text)
    {
        var code = text.PadLeft(text.Length == 4 ? 5 : 0, '0').ToUpperInvariant();
        return Code().IsMatch(code) ? code : null;
    }

    [GeneratedRegex("^(?!00|99)[0-9][0-9AB][0-9]{3}$")]
    private static partial Regex Code();
}
