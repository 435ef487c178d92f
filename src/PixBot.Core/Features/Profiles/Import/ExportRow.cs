using System.Security.Cryptography;
using System.Text;
using PixBot.Core.Features.People;

namespace PixBot.Core.Features.Profiles.Import;

/// <summary>A good line of a Pix Orga export.</summary>
/// <param name="Class">As written; null for none.</param>
/// <param name="Identifiers">Whatever may name the student: student number, the campaign's external identifier.</param>
internal sealed record ExportRow(
    int Line,
    string LastName,
    string FirstName,
    string? Class,
    IReadOnlyList<string> Identifiers,
    ExportedProfile Profile,
    Campaign Campaign)
{
    public string? ClassKey { get; } = Class is null ? null : ClassName.Key(Class);

    /// <summary>Made anew each time: an import holds a line for each student, and needs the words of few of them again.</summary>
    public PersonName Name => new(LastName, FirstName);

    /// <summary>Who the line speaks of, as far as name and class tell.</summary>
    public string Identity => $"{Name.Key}|{ClassKey}";

    /// <summary>Names the student of the line in every export of the same school, and tells nothing about them.</summary>
    public string Key => Hash(Identity, Identifiers);

    /// <summary>The <see cref="Key"/> of a line of this name and class.</summary>
    public static string KeyOf(string lastName, string firstName, string? className, IReadOnlyList<string> identifiers) =>
        Hash($"{new PersonName(lastName, firstName).Key}|{(className is null ? null : ClassName.Key(className))}", identifiers);

    private static string Hash(string identity, IReadOnlyList<string> identifiers) => Convert.ToHexStringLower(SHA256.HashData(
        Encoding.UTF8.GetBytes($"{identity}|{string.Join('|', identifiers).ToLowerInvariant()}")).AsSpan(0, 12));
}
