namespace PixBot.Testing.Builders;

internal static class SyntheticNames
{
    public static readonly IReadOnlyList<string> Last =
    [
        "Martin", "Bernard", "Thomas", "Petit", "Robert", "Richard", "Durand", "Dubois", "Moreau", "Laurent", "Simon", "Michel",
        "Lefèvre", "Leroy", "Roux", "David", "Bertrand", "Morel", "Fournier", "Girard", "Bonnet", "Dupont", "Lambert", "Fontaine",
        "Rousseau", "Vincent", "Muller", "Faure", "Mercier", "Blanc", "Guérin", "Boyer", "Garnier", "Chevalier", "François",
        "Legrand", "Gauthier", "Garcia", "Perrin", "Robin", "Clément", "Morin", "Nicolas", "Henry", "Roussel", "Mathieu", "Gautier",
        "Masson", "Marchand", "Duval", "Denis", "Dumont", "Marie", "Lemaire", "Noël", "Meyer", "Dufour", "Meunier", "Brun",
        "Blanchard", "Benali", "El Amrani", "N’Diaye", "Diallo", "Traoré", "Nguyen", "Tran", "Da Silva", "Ferreira", "Ben Salah",
        "Haddad", "Mansouri", "Kaya", "Yılmaz", "Kowalski", "Popescu", "de La Tour", "d’Estrées", "Le Goff", "Van den Berghe",
        "Rakotomalala", "Konaté", "Cissé", "Bakayoko", "Chen", "Wang", "Singh", "Petrović", "O’Connor", "Lopez", "Sanchez",
    ];

    public static readonly IReadOnlyList<string> First =
    [
        "Emma", "Gabriel", "Jade", "Léo", "Louise", "Raphaël", "Alice", "Louis", "Chloé", "Arthur", "Lina", "Jules", "Léa", "Adam",
        "Rose", "Maël", "Anna", "Lucas", "Mila", "Hugo", "Inès", "Noah", "Ambre", "Liam", "Julia", "Gabin", "Mia", "Sacha", "Juliette",
        "Paul", "Lou", "Nathan", "Zoé", "Aaron", "Agathe", "Ethan", "Awa", "Mohamed", "Fatou", "Ibrahim", "Aïcha", "Youssef", "Maryam",
        "Amine", "Jean-Baptiste", "Marie-Lou", "Anne-Sophie", "Léonie", "Théo", "Nina",
    ];
}
