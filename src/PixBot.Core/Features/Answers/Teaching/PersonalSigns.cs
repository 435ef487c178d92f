using System.Text.RegularExpressions;
using PixBot.Core.Features.People;
using PixBot.Core.Files;
using PixBot.Core.Localization;
using PixBot.Core.School;
using PixBot.Core.State;

namespace PixBot.Core.Features.Answers.Teaching;

/// <summary>What in a text looks as if it were about one person, for a referent to look at before everybody reads it. It warns and forbids nothing.</summary>
internal sealed partial class PersonalSigns(IRoster roster)
{
    private const int FewestLetters = 3;
    private const int MostNames = 5;

    public async Task<IReadOnlyList<Text>> FindAsync(SchoolId schoolId, string text, CancellationToken cancellationToken)
    {
        var people = await roster.ListAsync(schoolId, cancellationToken).ToListAsync(cancellationToken);
        return [.. OfPeople(text, people).Concat(OfText(text))];
    }

    private static IEnumerable<Text> OfText(string text)
    {
        if (Email().IsMatch(text))
            yield return TeachTexts.HasEmail;
        if (Telephone().IsMatch(text))
            yield return TeachTexts.HasTelephone;
        if (BirthDate().IsMatch(text))
            yield return TeachTexts.HasBirthDate;
        if (Identifier().IsMatch(text))
            yield return TeachTexts.HasIdentifier;
        if (You().IsMatch(text))
            yield return TeachTexts.SaysYou;
    }

    private static IEnumerable<Text> OfPeople(string text, IReadOnlyList<Person> people)
    {
        var words = Word().Matches(text).Select(match => match.Value).ToList();
        var plain = words.Select(HeaderName.Of).ToHashSet(StringComparer.Ordinal);
        var capitalised = words.Where(word => char.IsUpper(word[0])).Select(HeaderName.Of).ToHashSet(StringComparer.Ordinal);
        var named = people.Where(person => IsNamed(person, plain, capitalised)).Select(person => person.FullName).Distinct().ToList();
        if (named.Count > 0)
            yield return TeachTexts.HasNames(string.Join(", ", named.Take(MostNames)), named.Count - MostNames);
        var classes = people.Select(person => person.Class).OfType<string>().Distinct().Where(name => NamesClass(text, name)).ToList();
        if (classes.Count > 0)
            yield return TeachTexts.HasClass(string.Join(", ", classes.Take(MostNames)));
    }

    /// <summary>A name that is also a word (« Petit », « Rose ») counts with a capital, or with the other name beside it.</summary>
    private static bool IsNamed(Person person, HashSet<string> plain, HashSet<string> capitalised)
    {
        var (last, first) = (Parts(person.LastName), Parts(person.FirstName));
        return last.Any(capitalised.Contains) || first.Any(capitalised.Contains) || (last.Any(plain.Contains) && first.Any(plain.Contains));
    }

    private static List<string> Parts(string name) =>
        [.. Word().Matches(name).Select(match => HeaderName.Of(match.Value)).Where(part => part.Length >= FewestLetters)];

    private static bool NamesClass(string text, string name)
    {
        var letters = name.Where(c => !char.IsWhiteSpace(c)).Select(c => Regex.Escape(c.ToString()));
        return Regex.IsMatch(text, $@"(?<!\w){string.Join(@"\s*", letters)}(?!\w)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);
    }

    [GeneratedRegex(@"[\p{L}\p{M}]+", RegexOptions.CultureInvariant)]
    private static partial Regex Word();

    [GeneratedRegex(@"[\w.+-]+\s*@\s*[\w-]+\.\w+", RegexOptions.CultureInvariant)]
    private static partial Regex Email();

    [GeneratedRegex(@"(?<!\d)(?:\+?33[ .-]?|0)[1-9](?:[ .-]?\d{2}){4}(?!\d)", RegexOptions.CultureInvariant)]
    private static partial Regex Telephone();

    [GeneratedRegex(@"\bn[ée]e?\s+le\b|\bborn\s+on\b|(?<!\d)\d{1,2}[/.-]\d{1,2}[/.-](?:19|20)\d{2}(?!\d)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex BirthDate();

    /// <summary>INE: nine or ten digits, two letters or one.</summary>
    [GeneratedRegex(@"(?<!\w)(?:\d{9}\s?[A-Za-z]{2}|\d{10}\s?[A-Za-z])(?!\w)", RegexOptions.CultureInvariant)]
    private static partial Regex Identifier();

    /// <summary>What is said to one person: « il te manque… », "come and see me".</summary>
    [GeneratedRegex(@"(?<!\w)(?:tu|te|toi|ton|ta|tes|t['’]\w+|viens|passe me voir|come (?:and )?see me)(?!\w)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex You();
}
