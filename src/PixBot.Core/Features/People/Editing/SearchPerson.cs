using System.Globalization;
using System.Text;
using AdaptiveCards;
using PixBot.Core.Bot;
using PixBot.Core.Cards;
using PixBot.Core.Messaging;
using PixBot.Core.School;

namespace PixBot.Core.Features.People.Editing;

/// <summary>The referent finds people by what they type, on the card of « Personne » or after a word for somebody.</summary>
internal sealed class SearchPerson(PersonSearch search, OpenPerson open) : IActionHandler, ITextHandler
{
    public const string Verb = "person-find";
    public const string Input = "who";

    private const int MostButtons = 10;

    public IReadOnlyList<string> Verbs { get; } = [Verb];

    public bool IsFor(Role role) => role == Role.Referent;

    public async Task<Reply> HandleAsync(BotRequest request, TurnInput.CardPress press, CancellationToken cancellationToken) =>
        press.Data[Input] is { } text && text.Any(char.IsLetterOrDigit)
            ? await FindAsync(request, text, cancellationToken) ?? Reply.Notice(request.In(RosterTexts.NobodyFound))
            : Reply.Notice(request.In(RosterTexts.NeedName));

    public async Task<Reply?> TryHandleAsync(BotRequest request, string text, CancellationToken cancellationToken) =>
        request.Caller.IsReferent && PersonQuery.Parse(text) is { } name ? await FindAsync(request, name, cancellationToken) : null;

    /// <returns>Null where it is nobody.</returns>
    private async Task<Reply?> FindAsync(BotRequest request, string text, CancellationToken cancellationToken)
    {
        var found = await search.FindAsync(request.School, text, cancellationToken);
        return found.Count switch
        {
            0 => null,
            1 => await open.ShowAsync(request, found[0], cancellationToken),
            _ => Reply.Card(Several(request, found), request.In(RosterTexts.Found(found.Count))),
        };
    }

    private static AdaptiveCard Several(BotRequest request, IReadOnlyList<Person> found) => Card.In(
        request.Language,
        [
            Card.Title(request.In(RosterTexts.Found(found.Count))),
            found.Count > MostButtons ? Card.Note(request.In(RosterTexts.FirstOf(MostButtons))) : null,
            .. Card.ButtonRows(found.Take(MostButtons).Select(person => Card.Button(PersonLabel.Of(person), PersonButtons.OpenVerb, ("person", person.Id)))),
        ])
        .With(PersonButtons.Find(request.Language));
}

/// <summary>« Personne Inès Benali », « élève Benali », "student Benali": a name after a word for somebody.</summary>
internal static class PersonQuery
{
    private const int MaximumLength = 80;

    private static readonly HashSet<string> Words = new(StringComparer.Ordinal)
    {
        "personne", "person", "eleve", "student", "pupil", "fiche", "cherche", "chercher", "find",
    };

    /// <summary>The name; null where the text does not begin so.</summary>
    public static string? Parse(string text)
    {
        var trimmed = text.Trim();
        var space = trimmed.IndexOf(' ', StringComparison.Ordinal);
        return trimmed.Length <= MaximumLength && space > 0 && Words.Contains(Plain(trimmed[..space])) && !trimmed.Contains('?', StringComparison.Ordinal)
            ? trimmed[(space + 1)..].Trim()
            : null;
    }

    private static string Plain(string word) => string.Concat(word.ToLowerInvariant().TrimStart('/').Normalize(NormalizationForm.FormD)
        .Where(c => CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark));
}
