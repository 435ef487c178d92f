using System.Globalization;

namespace PixBot.Benchmarks.Turns;

/// <summary>Pupils of the benchmarks by number: every id follows from it.</summary>
internal static class BenchPeople
{
    public const string TenantId = "5c4001a0-7e57-4e57-8e57-0000000000be";

    public static string UserIdOf(int number) => string.Create(CultureInfo.InvariantCulture, $"29:pupil-{number:D6}");

    public static string EmailOf(string userId) => $"{Uri.UnescapeDataString(userId)["29:".Length..]}@bench.example";

    public static string Roster(int count) => string.Join('\n', Enumerable.Range(0, count)
        .Select(number => $"Nom{number};Prenom{number};3A;{EmailOf(UserIdOf(number))}")
        .Prepend("Nom;Prénom;Classe;E-mail"));

    public static string AadObjectIdOf(int number) => new Guid(number, 0x57, 0x57, 1, 2, 3, 4, 5, 6, 7, 8).ToString();
}
