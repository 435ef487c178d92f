using PixBot.Core.School;

namespace PixBot.Core.Features.People.Accounts;

/// <summary>What the name of an account says of who it is, where its e-mail says nothing.</summary>
internal abstract record NameLink
{
    public sealed record Nobody : NameLink;

    public sealed record Same(Person Person) : NameLink;

    /// <summary>A referent is asked.</summary>
    public sealed record Ask(IReadOnlyList<Person> Candidates) : NameLink;

    /// <param name="candidates">Students of about this name whose account no file names.</param>
    /// <param name="isContested">Whether another account waits to be told from this student, or this one was somebody's whom the school erased.</param>
    public static NameLink Decide(PersonName name, IReadOnlyList<Person> candidates, Func<Person, bool> isContested)
    {
        var agreeing = candidates.Where(person => NameOf(person).Agrees(name)).ToList();
        if (agreeing.Count == 0)
            return new Nobody();
        var exact = agreeing.Where(person => NameOf(person) == name).ToList();
        return exact.Count == 1 && exact[0].Email is null && !isContested(exact[0]) ? new Same(exact[0]) : new Ask(agreeing);
    }

    private static PersonName NameOf(Person person) => new(person.LastName, person.FirstName);
}
