using System.Globalization;

namespace PixBot.Simulator.People;

/// <summary>People by number, made when asked for: any number of them costs nothing.</summary>
public static class GeneratedPeople
{
    private const string Prefix = "person-";
    private const string Domain = "@sim.example";

    private static readonly string[] GivenNames =
    [
        "Léa", "Hugo", "Inès", "Yanis", "Chloé", "Adam", "Jade", "Noé", "Zoé", "Rayan", "Anaïs", "Théo", "Sarah", "Malo", "Aïcha", "Enzo",
        "Maëlys", "Ilyès", "Nina", "Loïc", "Fatou", "Gaspard", "Lina", "Côme", "Manon", "Bilal", "Éloïse", "Tiago", "Salomé", "Kenza", "Axel",
    ];

    private static readonly string[] Surnames =
    [
        "Martin", "Bernard", "Diallo", "Petit", "Nguyen", "Robert", "Benali", "Richard", "Durand", "Traoré", "Moreau", "Laurent", "Lefèvre",
        "Garcia", "Roux", "Fournier", "Da Silva", "Girard", "Mercier", "Lambert", "Haddad", "François", "Legrand", "Garnier", "Chevalier",
        "Le Gall", "Rousseau", "Blanc", "Guérin", "Muller", "Faure", "André", "Mendes", "Perrin", "Robin", "Clément", "Morin",
    ];

    public static SimulatedPerson Person(int number)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(number);
        var given = GivenNames[number % GivenNames.Length];
        var surname = Surnames[number / GivenNames.Length % Surnames.Length];
        return new SimulatedPerson(EmailOf(number), given, surname, SimulatedRole.Guest);
    }

    /// <summary><c>person-000123@sim.example</c> for 123.</summary>
    public static string EmailOf(int number) => string.Create(CultureInfo.InvariantCulture, $"{Prefix}{number:D6}{Domain}");

    internal static int? NumberOf(string email) =>
        email.StartsWith(Prefix, StringComparison.Ordinal)
        && email.EndsWith(Domain, StringComparison.Ordinal)
        && int.TryParse(email.AsSpan(Prefix.Length, email.Length - Prefix.Length - Domain.Length), NumberStyles.None, CultureInfo.InvariantCulture, out var number)
        && EmailOf(number) == email
            ? number
            : null;
}
