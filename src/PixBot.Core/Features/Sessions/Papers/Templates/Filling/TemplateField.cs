using PixBot.Core.Features.Sessions.Papers.Layouts;
using PixBot.Core.Files;
using PixBot.Core.Localization;

namespace PixBot.Core.Features.Sessions.Papers.Templates.Filling;

/// <summary>What a template may ask for.</summary>
/// <param name="Name">As people are told to write it; case, accents, spaces and hyphens do not matter.</param>
/// <param name="Also">Other names that it has in schools' templates.</param>
internal sealed record TemplateField(Text Name, Func<ConvokedPerson, Text> ValueOf, params IReadOnlyList<string> Also)
{
    private static readonly Text BringText = new("une pièce d’identité et de quoi se connecter au compte Pix", "an identity document and what is needed to sign in to the Pix account");

    public static readonly IReadOnlyList<TemplateField> All =
    [
        new(new("prénom", "first name"), one => Text.Same(one.Person.FirstName), "prenom eleve", "given name"),
        new(new("nom", "last name"), one => Text.Same(one.Person.LastName), "nom de naissance", "nom de famille", "nom eleve", "birth name", "surname"),
        new(new("élève", "student"), one => Text.Same(one.Person.FullName), "nom complet", "prenom nom", "candidat", "full name", "candidate"),
        new(new("classe", "class"), one => Text.Same(one.Person.Class ?? ""), "division"),
        new(new("date", "date"), one => Dates.Day(one.Session.Session.Date), "jour", "day"),
        new(new("heure", "time"), one => Dates.Time(one.Session.Session.Time), "heure de debut", "debut", "start time", "start"),
        new(new("fin", "end"), one => one.Session.Session.EndFor(one.Person.ExtraTimePercent), "heure de fin", "end time"),
        new(new("temps majoré", "extra time"), one => one.Person.ExtraTimePercent is > 0 and var percent ? new($"{percent} %", $"{percent}%") : Text.Same("")),
        new(new("salle", "room"), one => Text.Same(one.Session.Session.Room), "nom de la salle"),
        new(new("site", "site"), one => Text.Same(one.Session.Session.Site), "lieu", "nom du site", "place"),
        new(new("établissement", "school"), one => Text.Same(one.SchoolName), "college", "lycee", "nom de l’etablissement"),
        new(new("surveillants", "supervisors"), one => Text.Same(one.Session.Supervisors), "surveillant", "supervisor"),
        new(new("matériel", "bring"), _ => BringText, "a apporter", "what to bring"),
    ];

    private static readonly Dictionary<string, TemplateField> ByName = All
        .SelectMany(field => field.Also.Append(field.Name.Fr).Append(field.Name.En).Select(name => (Key: HeaderName.Of(name), Field: field)))
        .DistinctBy(pair => pair.Key)
        .ToDictionary(pair => pair.Key, pair => pair.Field, StringComparer.Ordinal);

    /// <summary>Null for a name that means nothing here.</summary>
    public static TemplateField? Find(string name) => ByName.GetValueOrDefault(HeaderName.Of(name));

    /// <summary>The field whose name is nearest to one that means nothing; null where none is near.</summary>
    public static TemplateField? Near(string name)
    {
        var folded = HeaderName.Of(name);
        if (folded.Length == 0)
            return null;
        var (key, distance) = ByName.Keys.Select(key => (Key: key, Distance: Edits(folded, key))).MinBy(pair => (pair.Distance, pair.Key.Length));
        return distance <= Math.Max(1, folded.Length / 3) || key.StartsWith(folded, StringComparison.Ordinal) ? ByName[key] : null;
    }

    private static int Edits(string from, string to)
    {
        var row = Enumerable.Range(0, to.Length + 1).ToArray();
        for (var i = 1; i <= from.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= to.Length; j++)
                (diagonal, row[j]) = (row[j], Math.Min(Math.Min(row[j], row[j - 1]) + 1, diagonal + (from[i - 1] == to[j - 1] ? 0 : 1)));
        }

        return row[^1];
    }
}
