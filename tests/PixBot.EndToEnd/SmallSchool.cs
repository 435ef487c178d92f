using System.Globalization;
using System.Text;
using PixBot.Simulator.People;
using PixBot.Testing.Builders;

namespace PixBot.EndToEnd;

/// <summary>Two classes of four: enough for every state that a student can be in.</summary>
internal static class SmallSchool
{
    public static readonly SimulatedPerson Claire = new("claire.fontaine@jean-zay.example", "Claire", "Fontaine", SimulatedRole.Referent);
    public static readonly SimulatedPerson Samira = new("samira.haddad@jean-zay.example", "Samira", "Haddad", SimulatedRole.Supervisor);
    public static readonly SimulatedPerson Olivier = new("olivier.marchand@jean-zay.example", "Olivier", "Marchand", SimulatedRole.Supervisor);

    /// <summary>Certifiable, as are Hugo and Noé.</summary>
    public static readonly SimulatedPerson Lea = Student("Léa", "Martin", "3A");
    public static readonly SimulatedPerson Hugo = Student("Hugo", "Petit", "3A");
    public static readonly SimulatedPerson Noe = Student("Noé", "Garcia", "3A");

    /// <summary>Has sent a profile with three competences.</summary>
    public static readonly SimulatedPerson Zoe = Student("Zoé", "Roux", "3B");

    /// <summary>Have not sent theirs.</summary>
    public static readonly SimulatedPerson Ines = Student("Inès", "Benali", "3A");
    public static readonly SimulatedPerson Adam = Student("Adam", "Blanc", "3B");

    /// <summary>Has not either, and will block the bot.</summary>
    public static readonly SimulatedPerson Jade = Student("Jade", "Faure", "3B");

    /// <summary>Has not either, and has never opened the bot.</summary>
    public static readonly SimulatedPerson Malo = Student("Malo", "Leroy", "3B");

    public static readonly IReadOnlyList<SimulatedPerson> Students = [Lea, Hugo, Noe, Ines, Zoe, Adam, Jade, Malo];

    public static readonly IReadOnlyList<SimulatedPerson> All = [Claire, Samira, Olivier, .. Students];

    public static byte[] Roster()
    {
        var lines = new StringBuilder("Nom;Prénom;Classe;E-mail;Rôle\n");
        foreach (var person in Students)
            lines.Append(CultureInfo.InvariantCulture, $"{person.Surname};{person.GivenName};{person.Class};{person.Email};élève\n");
        foreach (var person in new[] { Samira, Olivier })
            lines.Append(CultureInfo.InvariantCulture, $"{person.Surname};{person.GivenName};;{person.Email};surveillant\n");
        return Encoding.UTF8.GetBytes(lines.ToString());
    }

    public static byte[] Export()
    {
        const string SentAt = "2026-03-02T09:30:00Z";
        return new ExportBuilder(ExportVariant.Current)
            .With(Of(Lea).Sent(SentAt), Of(Hugo).Sent(SentAt), Of(Noe).Sent(SentAt), Of(Zoe).Sent(SentAt, competences: 3))
            .With(Of(Ines), Of(Adam), Of(Jade), Of(Malo))
            .ToStream()
            .ToArray();
    }

    private static Participation Of(SimulatedPerson person) => new(person.Surname, person.GivenName, person.Class);

    private static SimulatedPerson Student(string givenName, string surname, string schoolClass) => new(
        $"{givenName}.{surname}@jean-zay.example".Replace("é", "e", StringComparison.Ordinal).Replace("è", "e", StringComparison.Ordinal)
            .ToLowerInvariant(),
        givenName,
        surname,
        SimulatedRole.Student,
        schoolClass);
}
