using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace PixBot.Testing.Graph;

/// <summary>What Graph says to a single request about the school.</summary>
internal sealed partial class GraphAnswers(GraphSchool school, Func<string> root)
{
    public GraphResponse Answer(GraphRequest request) => (request.Method, request.Path) switch
    {
        ("GET", "/users") => Users(request),
        ("GET", "/groups") => Groups(request),
        ("GET", "/appCatalogs/teamsApps") => Catalog(request),
        var (method, path) when InstalledApps().Match(path) is { Success: true } match => Installation(method, match.Groups["user"].Value, request),
        ("GET", var path) when ChatPath().Match(path) is { Success: true } match => Chat(match.Groups["user"].Value, match.Groups["app"].Value),
        ("GET", var path) when Members().Match(path) is { Success: true } match => MembersOf(match.Groups["group"].Value, request),
        _ => GraphResponse.Error(400, "BadRequest", $"Resource not found for the segment '{request.Path}'."),
    };

    private GraphResponse Users(GraphRequest request) => ODataFilter.OfUsers(request.Filter) is { } isFound
        ? Page(school.Users.Where(isFound).Select(Json))
        : GraphResponse.Error(400, "Request_UnsupportedQuery", $"Unsupported or invalid query filter clause: {request.Filter}");

    private GraphResponse Groups(GraphRequest request)
    {
        var words = SearchWords().Match(request.Query.GetValueOrDefault("$search") ?? "");
        if (!words.Success || !request.IsEventual)
            return GraphResponse.Error(400, "Request_UnsupportedQuery", "Request with $search query parameter only works through MSGraph with a special request header: 'ConsistencyLevel: eventual'.");
        var found = school.Groups.Where(group =>
            group.Name.Contains(words.Groups[1].Value, StringComparison.OrdinalIgnoreCase)
            || group.Mail?.StartsWith(words.Groups[1].Value, StringComparison.OrdinalIgnoreCase) == true);
        return Page(found.Take(Number(request.Query["$top"])).Select(group => new JsonObject { ["id"] = group.Id, ["displayName"] = group.Name, ["mail"] = group.Mail }));
    }

    private GraphResponse Catalog(GraphRequest request) => Page(
        ODataFilter.Field(request.Filter) == "externalId" && school.ExternalId is { } id && ODataFilter.Values(request.Filter).Contains(id)
            ? [new JsonObject { ["id"] = GraphSchool.CatalogId, ["externalId"] = id, ["displayName"] = "PixBot", ["distributionMethod"] = "organization" }]
            : []);

    private GraphResponse Installation(string method, string userId, GraphRequest request)
    {
        if (school.User(userId) is not { HasTeams: true } user)
            return GraphResponse.NotFound;
        return method == "POST" ? Install(user, request) : Page(
            school.Installed.TryGetValue(userId, out var id) && ODataFilter.Values(request.Filter).Contains(GraphSchool.CatalogId)
                ? [new JsonObject { ["id"] = id, ["teamsApp"] = new JsonObject { ["id"] = GraphSchool.CatalogId } }]
                : []);
    }

    private GraphResponse Install(GraphUser user, GraphRequest request)
    {
        if ((string?)request.Body?["teamsApp@odata.bind"] != $"{root()}/appCatalogs/teamsApps/{GraphSchool.CatalogId}")
            return GraphResponse.Error(400, "BadRequest", "Bad app.");
        if (user.IsBlocked)
            return GraphResponse.Error(403, "Forbidden", $"App is blocked by app permission policy. TenantId: t, UserObjectId: {user.Id}, AppType: Private");
        return school.Installed.TryAdd(user.Id, $"installation-{user.Id}")
            ? new(201)
            : GraphResponse.Error(409, "Conflict", "The app is already installed.");
    }

    private GraphResponse Chat(string userId, string installation) =>
        school.Installed.TryGetValue(userId, out var id) && id == installation && school.User(userId) is { HasChat: true } user
            ? new(200, new JsonObject { ["id"] = user.ChatId, ["chatType"] = "oneOnOne" })
            : GraphResponse.NotFound;

    private GraphResponse MembersOf(string groupId, GraphRequest request)
    {
        if (school.Groups.FirstOrDefault(group => group.Id == groupId) is not { } group)
            return GraphResponse.NotFound;
        if (!request.IsEventual || request.Query.GetValueOrDefault("$count") != "true")
            return GraphResponse.Error(400, "Request_UnsupportedQuery", "A cast wants $count=true and 'ConsistencyLevel: eventual'.");
        var top = Math.Min(Number(request.Query["$top"]), MembersPerPage);
        var skip = Number(request.Query.GetValueOrDefault("$skiptoken") ?? "0");
        var page = Page(group.Members.Skip(skip).Take(top).Select(Json));
        page.Body!["@odata.count"] = group.Members.Count;
        if (skip + top < group.Members.Count)
            page.Body["@odata.nextLink"] = $"{root()}{request.Path}?$count=true&$top={top}&$skiptoken={skip + top}";
        return page;
    }

    /// <summary>Graph gives fewer than are asked for when it likes.</summary>
    public int MembersPerPage { get; set; } = 999;

    private static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);

    private static GraphResponse Page(IEnumerable<JsonNode> values) => new(200, new JsonObject { ["value"] = new JsonArray([.. values]) });

    private static JsonObject Json(GraphUser user) => new()
    {
        ["id"] = user.Id,
        ["mail"] = user.Mail,
        ["userPrincipalName"] = user.Name,
        ["surname"] = user.Surname,
        ["givenName"] = user.GivenName,
        ["displayName"] = $"{user.GivenName} {user.Surname}".Trim(),
        ["accountEnabled"] = user.IsEnabled,
        ["proxyAddresses"] = new JsonArray([.. user.OtherAddresses.Select(address => JsonValue.Create($"smtp:{address}"))]),
        ["otherMails"] = new JsonArray(),
    };

    [GeneratedRegex("^/users/(?<user>[^/]+)/teamwork/installedApps$")]
    private static partial Regex InstalledApps();

    [GeneratedRegex("^/users/(?<user>[^/]+)/teamwork/installedApps/(?<app>[^/]+)/chat$")]
    private static partial Regex ChatPath();

    [GeneratedRegex("^/groups/(?<group>[^/]+)/transitiveMembers/(microsoft\\.)?graph\\.user$")]
    private static partial Regex Members();

    [GeneratedRegex("^\"displayName:(.*)\" OR \"mail:")]
    private static partial Regex SearchWords();
}
