using PixBot.Core.Features.Sessions.Papers.Layouts;
using PixBot.Core.Files;
using PixBot.Core.Localization;

namespace PixBot.Core.Features.Sessions.Papers.Templates.Filling;

/// <summary>What a template may ask for.</summary>
/// <param name="Name">As people are told to write it; case, accents, spaces and hyphens do not matter.</param>
/// <param name="Also">Other names that it has in schools' templates.</param>
internal sealed record TemplateField(Text Name, Func<ConvokedPerson, Text> ValueOf, params IReadOnlyList<string> Also)
{
    /// <summary>What stands there for somebody, for the card that explains the fields.</summary>
    public required Text Example { get; init; }

    private static readonly Text BringText = new("une pièce d’identité et de quoi se connecter au compte Pix", "an identity document and what is needed to sign in to the Pix account");

    public static readonly IReadOnlyList<TemplateField> All =
    [
        new(new("prénom", "first name"), one => Text.Same(one.Person.FirstName), "prenom eleve", "given name") { Example = Text.Same("Zoé") },
        new(new("nom", "last name"), one => Text.Same(one.Person.LastName), "nom de naissance", "nom de famille", "nom eleve", "birth name", "surname")
        {
            Example = new("Lefebvre (le nom à taper sur Pix)", "Lefebvre (the name to type on Pix)"),
        },
        new(new("élève", "student"), one => Text.Same(one.Person.FullName), "nom complet", "prenom nom", "candidat", "full name", "candidate") { Example = Text.Same("Zoé Lefebvre") },
        new(new("classe", "class"), one => Text.Same(one.Person.Class ?? ""), "division") { Example = Text.Same("3A") },
        new(new("date", "date"), one => Dates.Day(one.Session.Session.Date), "jour", "day") { Example = Dates.Day(new DateOnly(2026, 5, 25)) },
        new(new("heure", "time"), one => Dates.Time(one.Session.Session.Time), "heure de debut", "debut", "start time", "start") { Example = Dates.Time(new TimeOnly(8, 30)) },
        new(new("fin", "end"), one => one.Session.Session.EndFor(one.Person.ExtraTimePercent), "heure de fin", "end time")
        {
            Example = new("10 h 15, temps majoré compris", "10:15 am, extra time included"),
        },
        new(new("temps majoré", "extra time"), one => one.Person.ExtraTimePercent is > 0 and var percent ? new($"{percent} %", $"{percent}%") : Text.Same(""))
        {
            Example = new("33 %, ou rien", "33%, or nothing"),
        },
        new(new("salle", "room"), one => Text.Same(one.Session.Session.Room), "nom de la salle") { Example = new("Salle 204", "Room 204") },
        new(new("site", "site"), one => Text.Same(one.Session.Session.Site), "lieu", "nom du site", "place") { Example = new("le nom du site", "the name of the site") },
        new(new("établissement", "school"), one => Text.Same(one.SchoolName), "college", "lycee", "nom de l’etablissement")
        {
            Example = new("le nom de l’établissement", "the school’s name"),
        },
        new(new("surveillants", "supervisors"), one => Text.Same(one.Session.Supervisors), "surveillant", "supervisor") { Example = Text.Same("Paul Durand, Anne Garnier") },
        new(new("matériel", "bring"), _ => BringText, "a apporter", "what to bring") { Example = BringText },
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
