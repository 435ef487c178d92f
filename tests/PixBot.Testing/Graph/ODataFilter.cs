using System.Text.RegularExpressions;

namespace PixBot.Testing.Graph;

/// <summary>The few shapes of $filter that are asked; any other is one that Graph would refuse.</summary>
internal static partial class ODataFilter
{
    public static IReadOnlyList<string> Values(string filter) =>
        [.. Literal().Matches(filter).Select(match => match.Groups[1].Value.Replace("''", "'", StringComparison.Ordinal))];

    /// <summary>What the filter begins with: the property that is asked for.</summary>
    public static string Field(string filter) => FieldName().Match(filter).Value;

    public static Func<GraphUser, bool>? OfUsers(string filter)
    {
        var values = Values(filter).ToHashSet(StringComparer.OrdinalIgnoreCase);
        if (In().IsMatch(filter))
        {
            return Field(filter) == "mail"
                ? user => user.Mail is not null && values.Contains(user.Mail)
                : user => values.Contains(user.Name);
        }

        return Any().IsMatch(filter)
            ? user => user.OtherAddresses.Any(address => values.Contains(address) || values.Contains($"smtp:{address}"))
            : null;
    }

    [GeneratedRegex("'((?:[^']|'')*)'")]
    private static partial Regex Literal();

    [GeneratedRegex(@"^\w+(/\w+)?")]
    private static partial Regex FieldName();

    [GeneratedRegex(@"^(mail|userPrincipalName) in \('(?:[^']|'')*'(,'(?:[^']|'')*'){0,14}\)$")]
    private static partial Regex In();

    [GeneratedRegex(@"^proxyAddresses/any\(p:p eq '(?:[^']|'')*'\) or otherMails/any\(m:m eq '(?:[^']|'')*'\)$")]
    private static partial Regex Any();
}
