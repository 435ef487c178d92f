using PixBot.Core.School;
using PixBot.Core.State;
using PixBot.Core.State.Personal;

namespace PixBot.Core.Features.People.Privacy;

/// <summary>What a line that waits for a referent says of whom it speaks.</summary>
/// <param name="Candidates">Ids apart by spaces, as stored.</param>
/// <param name="DecidedFor">Whose it is, once decided; null before, and for nobody.</param>
internal sealed record UndecidedLine(string LastName, string FirstName, string Candidates, string? DecidedFor)
{
    public string? Email { get; init; }

    public string? LocalId { get; init; }

    /// <summary>A hash, as in the roster.</summary>
    public string? Identifier { get; init; }

    /// <summary>It has an identifier in a form that nothing can be compared with.</summary>
    public bool HasOtherIdentifier { get; init; }

    public string NameKey => new PersonName(LastName, FirstName).Key;

    public IReadOnlyList<string> CandidateIds => Candidates.Split(' ', StringSplitOptions.RemoveEmptyEntries);

    public bool HasIdentifier => HasOtherIdentifier || (Email ?? LocalId ?? Identifier) is not null;
}

/// <summary>
/// What becomes of an undecided line when one of its candidates is erased. It stays for the others where it is sure that
/// nothing in it is the erased person's own; where it may be theirs it goes, and the referent is told, as the others'
/// line would have to be imported again.
/// </summary>
internal static class UndecidedLineRule
{
    public static readonly ErasureNote OnlyTheirs = new(ErasureTexts.OnlyTheirs);
    public static readonly ErasureNote PerhapsOthers = new(ErasureTexts.PerhapsOthers);
    public static readonly ErasureNote LeftToOthers = new(ErasureTexts.LeftToOthers);

    public static async ValueTask<RowFate> OfAsync(ITable table, DataSubject subject, Row row, UndecidedLine line, CancellationToken cancellationToken)
    {
        if (line.DecidedFor is { } personId && subject.Is(PersonalContent.Id, personId))
            return new RowFate.Goes();
        if (!Concerns(line, subject))
            return RowFate.Untouched;
        var ids = line.CandidateIds.Where(id => id != subject.PersonId).ToList();
        var others = await PersonRows.FindAsync(table, subject.School, ids, cancellationToken);
        var note = Decide(line, subject, [.. others.Values.Select(other => other.Filed)]);
        var left = string.Join(' ', ids);
        return note == LeftToOthers ? new RowFate.Becomes(row.Values.With("Candidates", left), note) : new RowFate.Goes(note);
    }

    /// <param name="others">The candidates who are still in the roster.</param>
    internal static ErasureNote Decide(UndecidedLine line, DataSubject subject, IReadOnlyList<Person> others)
    {
        var isNamedLikeThem = line.NameKey == new PersonName(subject.LastName, subject.FirstName).Key;
        if (others.Count == 0 || (isNamedLikeThem && HasTheirIdentifier(line, subject)))
            return OnlyTheirs;
        if (isNamedLikeThem && !others.Any(other => new PersonName(other.LastName, other.FirstName).Key == line.NameKey))
            return PerhapsOthers;
        return line.HasIdentifier && (HasTheirIdentifier(line, subject) || !others.Any(other => IsIdentified(line, other)))
            ? PerhapsOthers
            : LeftToOthers;
    }

    private static bool Concerns(UndecidedLine line, DataSubject subject) =>
        line.CandidateIds.Contains(subject.PersonId) || HasTheirIdentifier(line, subject);

    private static bool HasTheirIdentifier(UndecidedLine line, DataSubject subject) =>
        (line.Email is { } email && subject.Is(PersonalContent.Email, email))
        || (line.LocalId is { } localId && subject.Is(PersonalContent.LocalId, localId))
        || (line.Identifier is { } identifier && subject.Is(PersonalContent.HashedIdentifier, identifier));

    private static bool IsIdentified(UndecidedLine line, Person person) =>
        (line.Email is not null && line.Email == person.Email)
        || (line.LocalId is not null && line.LocalId == person.LocalId)
        || (line.Identifier is not null && line.Identifier == person.Identifier);
}
