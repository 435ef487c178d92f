using PixBot.Core.Audit;
using PixBot.Core.Localization;

namespace PixBot.Core.Features.People;

/// <summary>What is noted of who changes whom.</summary>
internal static class PeopleAudit
{
    public static readonly AuditedAct Added = new("added", (who, _) => PeopleAuditTexts.Added(who));

    /// <summary>The detail has the names of the fields.</summary>
    public static readonly AuditedAct Corrected = new("corrected", (who, fields) => PeopleAuditTexts.Corrected(who, Fields(fields)));

    public static readonly AuditedAct Erased = new("erased", (_, _) => PeopleAuditTexts.Erased);

    /// <summary>Of those gone from a list; the detail says how many.</summary>
    public static readonly AuditedAct Removed = new("removed", (_, count) => PeopleAuditTexts.Removed(count ?? "?"));

    /// <summary>Whose an account is: the detail is <see cref="Tied"/> or « nobody ».</summary>
    public static readonly AuditedAct Account = new("account", (who, tied) => tied == Tied ? PeopleAuditTexts.AccountTied(who) : PeopleAuditTexts.AccountOfNobody);

    public const string Tied = "tied";

    public static readonly IReadOnlyList<AuditedAct> Acts = [Added, Corrected, Erased, Removed, Account];

    private static Text Fields(string? names)
    {
        var texts = (names ?? "").Split(',', StringSplitOptions.RemoveEmptyEntries).Select(name => PeopleAuditTexts.Field(name.Split(':')[0])).ToList();
        return new(string.Join(", ", texts.Select(text => text.Fr)), string.Join(", ", texts.Select(text => text.En)));
    }
}
