using System.Globalization;
using PixBot.Core.Features.People;
using PixBot.Core.Files;

namespace PixBot.Core.Features.Sessions.PixCertif.Mass.Reading;

/// <summary>A line of the file, its cells cleaned.</summary>
internal sealed record MassRow(int Line, IReadOnlyDictionary<MassField, string> Cells)
{
    private const int FirstBirthYear = 1900;

    private static readonly MassField[] OfPlace = [MassField.Site, MassField.Room, MassField.Date, MassField.Time];

    private static readonly MassField[] OfCandidate =
    [
        MassField.LastName, MassField.FirstName, MassField.BirthDate, MassField.Sex, MassField.Insee, MassField.PostCode, MassField.City, MassField.Country,
        MassField.ConvocationEmail, MassField.ExternalId, MassField.ExtraTime,
    ];

    /// <summary>What stands in the columns of complementary certifications, where anything does.</summary>
    public IReadOnlyList<(int Column, string Text)> Complementary { get; private init; } = [];

    public string this[MassField field] => Cells.GetValueOrDefault(field, "");

    public bool HasNumber => Has(MassField.Number);

    /// <summary>Site, room, date or hour.</summary>
    public bool HasPlace => OfPlace.Any(Has);

    public bool HasSession => HasPlace || Has(MassField.Supervisors);

    public bool HasCandidate => OfCandidate.Any(Has);

    public MassField? MissingOfPlace => OfPlace.Where(one => !Has(one)).Cast<MassField?>().FirstOrDefault();

    public DateOnly? Date => Day(this[MassField.Date]);

    /// <summary>« 08:30 », and what people write for it.</summary>
    public TimeOnly? Time => TimeOnly.TryParseExact(
        this[MassField.Time].Replace('h', ':').Replace('H', ':'), ["H:mm", "HH:mm", "HH:mm:ss"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var time) ? time : null;

    public DateOnly? BirthDate => Day(this[MassField.BirthDate]);

    public PersonName Name => new(this[MassField.LastName], this[MassField.FirstName]);

    public IReadOnlyList<string> Supervisors =>
        [.. this[MassField.Supervisors].Split([',', ';', '/', '&'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)];

    public static MassRow Read(CsvRows rows, MassFile file) =>
        new(rows.Line, file.Columns.ToDictionary(column => column.Key, column => rows.Cell(column.Value)))
        {
            Complementary = [.. file.Complementary.Select(column => (column, rows.Cell(column))).Where(one => one.Item2.Length > 0)],
        };

    /// <summary>What Pix would refuse of the candidate; null where nothing.</summary>
    public (MassField Field, LineFault Fault)? CandidateFault()
    {
        if (!Has(MassField.LastName) || !Has(MassField.FirstName))
            return (Has(MassField.LastName) ? MassField.FirstName : MassField.LastName, new LineFault.MissingName());
        if (Has(MassField.BirthDate) && BirthDate is not { Year: > FirstBirthYear })
            return (MassField.BirthDate, MassFaults.NotADay(this[MassField.BirthDate]));
        if (Has(MassField.Sex) && this[MassField.Sex].ToUpperInvariant() is not ("M" or "F"))
            return (MassField.Sex, MassFaults.NotASex(this[MassField.Sex]));
        return Has(MassField.ExtraTime) && !IsPercent(this[MassField.ExtraTime]) ? (MassField.ExtraTime, MassFaults.NotAPercent(this[MassField.ExtraTime])) : null;
    }

    private bool Has(MassField field) => this[field].Length > 0;

    /// <summary>As Pix reads it: a number of percent, not a fraction.</summary>
    private static bool IsPercent(string text) =>
        decimal.TryParse(text.TrimEnd('%', ' ').Replace(',', '.'), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var percent) && percent >= 1;

    private static DateOnly? Day(string text) =>
        DateOnly.TryParseExact(text, ["d/M/yyyy", "yyyy-MM-dd"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
}
