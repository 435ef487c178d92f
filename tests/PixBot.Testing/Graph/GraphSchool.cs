using System.Collections.Concurrent;

namespace PixBot.Testing.Graph;

/// <summary>What the directory of a made-up school knows.</summary>
public sealed class GraphSchool
{
    public const string CatalogId = "aaaaaaaa-bbbb-4ccc-8ddd-eeeeeeeeeeee";

    public List<GraphUser> Users { get; } = [];

    public List<GraphGroup> Groups { get; } = [];

    /// <summary>The manifest's id, by which the catalog knows the app; null: it was never uploaded.</summary>
    public string? ExternalId { get; set; }

    /// <summary>Who has the app, and the id of the installation.</summary>
    public ConcurrentDictionary<string, string> Installed { get; } = new(StringComparer.Ordinal);

    public GraphUser Add(string email)
    {
        var user = new GraphUser($"oid-{email.Split('@')[0]}", email, email);
        Users.Add(user);
        return user;
    }

    public GraphUser? User(string id) => Users.FirstOrDefault(user => user.Id == id);
}

public sealed record GraphUser(string Id, string? Mail, string Name)
{
    public string? Surname { get; init; }

    public string? GivenName { get; init; }

    public bool IsEnabled { get; init; } = true;

    public IReadOnlyList<string> OtherAddresses { get; init; } = [];

    /// <summary>The school's policy keeps the app from them.</summary>
    public bool IsBlocked { get; init; }

    public bool HasTeams { get; init; } = true;

    /// <summary>False where Graph finds no chat yet.</summary>
    public bool HasChat { get; init; } = true;

    public string ChatId { get; init; } = $"19:{Id}_bot@unq.gbl.spaces";
}

public sealed record GraphGroup(string Id, string Name, IReadOnlyList<GraphUser> Members)
{
    public string? Mail { get; init; }
}
