using PixBot.Core.School;

namespace PixBot.Core.Features.Profiles.Import.Matching;

/// <summary>A line that a referent has to decide, until it is stored.</summary>
internal sealed record OpenRow(ExportRow Row, UndecidedReason Reason, IReadOnlyList<Person> Candidates);

/// <summary>
/// Gathers, for each student, what the export's lines say. One student is one participant: where lines of different name
/// or class lead to the same student, the one that rests on more stays, and the others are left to the referent.
/// </summary>
internal sealed class MatchedRows
{
    private readonly Dictionary<string, Claim> claims = new(StringComparer.Ordinal);
    private readonly List<OpenRow> open = [];

    public IReadOnlyList<OpenRow> Open => open;

    public IReadOnlyList<(string PersonId, ExportedProfile Profile)> Decided() =>
        [.. claims.Where(claim => !claim.Value.IsContested).Select(claim => (claim.Key, claim.Value.Row.Profile))];

    public void Leave(ExportRow row, UndecidedReason reason, IReadOnlyList<Person> candidates) => open.Add(new(row, reason, candidates));

    /// <summary>Takes open lines out.</summary>
    public IReadOnlyList<OpenRow> Withdraw(Predicate<OpenRow> isWithdrawn)
    {
        var withdrawn = open.FindAll(isWithdrawn);
        open.RemoveAll(isWithdrawn);
        return withdrawn;
    }

    public bool HasLine(Person person) => claims.ContainsKey(person.Id);

    /// <summary>
    /// Whether a line that only resembles the student's may still tell something of them: not where a line by their whole
    /// name, an identifier or a referent's choice says as much.
    /// </summary>
    public bool MayMean(Person person, ExportRow row) =>
        !claims.TryGetValue(person.Id, out var claim)
        || claim.IsContested
        || claim.Strength < MatchStrength.FullName
        || (row.Profile.Sent && !claim.Row.Profile.Sent);

    public void Add(ExportRow row, ProfileMatch.Found found)
    {
        if (!claims.TryGetValue(found.Person.Id, out var claim))
            claims.Add(found.Person.Id, new(found.Person, Sharing(row, found.Person), found.Strength, IsContested: false));
        else if (IsSameParticipant(claim, row, found.Strength))
            claims[found.Person.Id] = claim.With(row, found.Strength);
        else if (found.Strength < claim.Strength)
            LeaveTwice(row, found.Person);
        else
            Challenge(claim, row, found.Strength);
    }

    /// <summary>The line with the texts that the roster has as well, once for both: of most lines that is all.</summary>
    private static ExportRow Sharing(ExportRow row, Person person) => row with
    {
        LastName = row.LastName == person.LastName ? person.LastName : row.LastName,
        FirstName = row.FirstName == person.FirstName ? person.FirstName : row.FirstName,
        Class = row.Class == person.Class ? person.Class : row.Class,
    };

    /// <summary>Same name and class, or both named by an identifier; and whatever a referent said is the same.</summary>
    private static bool IsSameParticipant(Claim claim, ExportRow row, MatchStrength strength) =>
        !claim.IsContested
        && (claim.Row.Identity == row.Identity
            || claim.Strength == MatchStrength.Choice || strength == MatchStrength.Choice
            || (claim.Strength == MatchStrength.Identifier && strength == MatchStrength.Identifier));

    private void Challenge(Claim claim, ExportRow row, MatchStrength strength)
    {
        if (!claim.IsContested)
            LeaveTwice(claim.Row, claim.Person);
        if (strength > claim.Strength)
        {
            claims[claim.Person.Id] = new(claim.Person, row, strength, IsContested: false);
            return;
        }

        LeaveTwice(row, claim.Person);
        claims[claim.Person.Id] = claim with { IsContested = true };
    }

    private void LeaveTwice(ExportRow row, Person person) => Leave(row, UndecidedReason.SameStudentTwice, [person]);

    /// <summary>A choice adds its line to a claim, and leaves what the claim rests on.</summary>
    private static MatchStrength Stronger(MatchStrength claim, MatchStrength added) => (claim, added) switch
    {
        (MatchStrength.Choice, _) => added,
        (_, MatchStrength.Choice) => claim,
        _ => added > claim ? added : claim,
    };

    private sealed record Claim(Person Person, ExportRow Row, MatchStrength Strength, bool IsContested)
    {
        public Claim With(ExportRow row, MatchStrength strength) => this with
        {
            Row = (Stronger(Strength, strength) == Strength ? Row : row) with { Profile = ExportedProfile.Latest(Row.Profile, row.Profile) },
            Strength = Stronger(Strength, strength),
        };
    }
}
