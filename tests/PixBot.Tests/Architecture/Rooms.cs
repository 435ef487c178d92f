using ArchUnitNET.Domain;

namespace PixBot.Tests.Architecture;

/// <summary>A type of one folder of Core that knows a type of another.</summary>
internal sealed record Arrow(string From, string To, string Origin, string Target);

/// <summary>The rooms of Core, in the order in which they may call each other: each those before it.</summary>
internal static class Rooms
{
    private const string Root = "PixBot.Core.";

    private static readonly string[] Order =
    [
        "Localization", "State", "School", "Audit", "Jobs", "Messaging", "Cards", "Files", "Knowledge", "Deliveries", "Bot",
        "Features.People", "Features.Care", "Features.Profiles", "Features.Sessions", "Features.Reminders", "Features.Broadcasts", "Features.Answers", "Features.Home",
        "Features", "",
    ];

    public static IReadOnlyList<Arrow> ArrowsOf(ArchUnitNET.Domain.Architecture house) =>
    [
        .. (from origin in house.Types
            let @from = FolderOf(origin)
            where @from is not null
            from dependency in origin.Dependencies
            let to = FolderOf(dependency.Target)
            where to is not null && to != @from
            select new Arrow(@from, to, origin.FullName, dependency.Target.FullName)).Distinct(),
    ];

    public static IReadOnlyList<string> FoldersOf(ArchUnitNET.Domain.Architecture house) =>
        [.. house.Types.Select(FolderOf).OfType<string>().Distinct()];

    /// <summary>The list of features, and what composes Core, stand below everything that they compose.</summary>
    public static int Rank(string folder) => Array.FindIndex(Order, room => IsIn(folder, room) || room == folder);

    public static bool IsListed(string folder) => Order.Any(room => room is not ("" or "Features") && IsIn(folder, room));

    /// <summary>
    /// The circles among the folders of one folder, whatever its depth. A folder and its own subfolders are one room, so
    /// what stands in a folder itself may know its subfolders and be known by them.
    /// </summary>
    public static IReadOnlyList<string> Circles(IEnumerable<Arrow> arrows) =>
    [
        .. arrows
            .Select(arrow => Part(arrow.From, arrow.To))
            .Where(parted => parted.From.Length > 0 && parted.To.Length > 0)
            .GroupBy(parted => parted.Parent, StringComparer.Ordinal)
            .SelectMany(group => CirclesOf([.. group.Select(parted => (parted.From, parted.To)).Distinct()]).Select(circle => $"{group.Key}: {circle}"))
            .Order(StringComparer.Ordinal),
    ];

    private static string? FolderOf(IType type)
    {
        if (!type.FullName.StartsWith(Root, StringComparison.Ordinal))
            return null;
        var rest = type.Namespace.FullName.Length < Root.Length ? "" : type.Namespace.FullName[Root.Length..];
        return rest;
    }

    private static bool IsIn(string folder, string room) => room.Length > 0 && (folder == room || (room != "Features" && folder.StartsWith(room + ".", StringComparison.Ordinal)));

    /// <summary>The folder that both are in, and in which of its own folders each is; empty for none.</summary>
    private static (string Parent, string From, string To) Part(string from, string to)
    {
        var (a, b) = (from.Split('.', StringSplitOptions.RemoveEmptyEntries), to.Split('.', StringSplitOptions.RemoveEmptyEntries));
        var shared = a.Zip(b).TakeWhile(pair => pair.First == pair.Second).Count();
        return (string.Join('.', a[..shared]), a.ElementAtOrDefault(shared) ?? "", b.ElementAtOrDefault(shared) ?? "");
    }

    private static IEnumerable<string> CirclesOf(IReadOnlyList<(string From, string To)> arrows)
    {
        var reached = arrows.Select(arrow => arrow.From).Distinct().ToDictionary(from => from, from => Reached(from, arrows), StringComparer.Ordinal);
        return reached.Keys
            .Where(folder => reached[folder].Contains(folder))
            .Select(folder => string.Join(", ", reached.Keys.Where(other => reached[folder].Contains(other) && reached[other].Contains(folder)).Order(StringComparer.Ordinal)))
            .Distinct(StringComparer.Ordinal);
    }

    private static HashSet<string> Reached(string from, IReadOnlyList<(string From, string To)> arrows)
    {
        var reached = new HashSet<string>(StringComparer.Ordinal);
        var next = new Queue<string>([from]);
        while (next.TryDequeue(out var folder))
        {
            foreach (var to in arrows.Where(arrow => arrow.From == folder).Select(arrow => arrow.To).Where(reached.Add))
                next.Enqueue(to);
        }

        return reached;
    }
}
