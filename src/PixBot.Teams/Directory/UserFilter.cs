using Microsoft.Graph;
using Microsoft.Kiota.Abstractions;

namespace PixBot.Teams.Directory;

/// <summary>Requests that look accounts up by address, made to stand in a batch.</summary>
internal static class UserFilter
{
    /// <summary>Graph takes so many values in one <c>in</c> (https://learn.microsoft.com/graph/filter-query-parameter).</summary>
    public const int Values = 15;

    private static readonly string[] Selected = ["id", "mail", "userPrincipalName", "proxyAddresses", "otherMails", "accountEnabled"];

    public static RequestInformation ByMail(GraphServiceClient graph, IEnumerable<string> emails) => Where(graph, $"mail in ({Quoted(emails)})");

    public static RequestInformation ByName(GraphServiceClient graph, IEnumerable<string> emails) =>
        Where(graph, $"userPrincipalName in ({Quoted(emails)})");

    /// <summary>Former names and other mailboxes; Graph takes no list here.</summary>
    public static RequestInformation ByAlias(GraphServiceClient graph, string email) => Where(
        graph, $"proxyAddresses/any(p:p eq '{Literal($"smtp:{email}")}') or otherMails/any(m:m eq '{Literal(email)}')");

    private static RequestInformation Where(GraphServiceClient graph, string filter) => graph.Users.ToGetRequestInformation(request =>
    {
        request.QueryParameters.Filter = filter;
        request.QueryParameters.Select = Selected;
        request.QueryParameters.Top = 100;
    });

    private static string Quoted(IEnumerable<string> emails) => string.Join(',', emails.Select(email => $"'{Literal(email)}'"));

    /// <summary>
    /// A quote is doubled, as OData wants it. What ends or changes a query is escaped here too: the SDK unescapes the whole
    /// address before it puts it into a batch (BatchRequestContent.GetRelativeUrl), where a plus would become a space.
    /// </summary>
    private static string Literal(string email) => email
        .Replace("'", "''", StringComparison.Ordinal)
        .Replace("%", "%25", StringComparison.Ordinal)
        .Replace("+", "%2B", StringComparison.Ordinal)
        .Replace("&", "%26", StringComparison.Ordinal)
        .Replace("#", "%23", StringComparison.Ordinal)
        .Replace("?", "%3F", StringComparison.Ordinal);
}
