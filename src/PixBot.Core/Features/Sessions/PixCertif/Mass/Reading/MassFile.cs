using PixBot.Core.Bot.Uploads;
using PixBot.Core.Files;

namespace PixBot.Core.Features.Sessions.PixCertif.Mass.Reading;

/// <summary>A filled template of « Créer/éditer plusieurs sessions », told by its columns.</summary>
/// <param name="Columns">Where each stands; those that it lacks are missing.</param>
internal sealed record MassFile(CsvFormat Format, IReadOnlyList<string> Headers, IReadOnlyDictionary<MassField, int> Columns) : RecognizedFile
{
    /// <summary>Without these nobody can tell what a line says.</summary>
    private static readonly MassField[] Needed =
        [MassField.Site, MassField.Room, MassField.Date, MassField.Time, MassField.Supervisors, MassField.LastName, MassField.FirstName];

    /// <summary>Columns such as « CléA Numérique ('oui' ou laisser vide) ».</summary>
    public IReadOnlyList<int> Complementary { get; } = [.. Enumerable.Range(0, Headers.Count).Where(i => HeaderName.Of(Headers[i]).EndsWith("ouioulaisservide", StringComparison.Ordinal))];

    public bool HasPrices => Columns.ContainsKey(MassField.Pricing);

    public static MassFile? Of(CsvHeader header)
    {
        var columns = Find(header);
        return Needed.All(columns.ContainsKey) ? new(header.Format, header.Cells, columns) : null;
    }

    /// <summary>A table that names sites and rooms of sessions is meant to be one.</summary>
    public static NearTable? Near(CsvHeader header)
    {
        var columns = Find(header);
        return columns.ContainsKey(MassField.Site) && columns.ContainsKey(MassField.Room)
            ? new(MassTexts.Expected, [.. Needed.Where(field => !columns.ContainsKey(field)).Select(MassHeaders.Of)], HasSome: true)
            : null;
    }

    private static Dictionary<MassField, int> Find(CsvHeader header)
    {
        var lookup = new HeaderLookup(header.Cells);
        return Enum.GetValues<MassField>()
            .Select(field => (Field: field, Column: MassHeaders.Find(lookup, field)))
            .Where(found => found.Column is not null)
            .ToDictionary(found => found.Field, found => found.Column!.Value);
    }
}
