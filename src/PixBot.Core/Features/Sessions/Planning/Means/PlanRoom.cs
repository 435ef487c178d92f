using PixBot.Core.Features.Profiles;
using PixBot.Core.Features.Sessions.Planning.Proposal;

namespace PixBot.Core.Features.Sessions.Planning.Means;

/// <summary>A room that the school may use.</summary>
/// <param name="Computers">That work.</param>
/// <param name="Spare">Of them, those that are kept free.</param>
/// <param name="CheckedBy">Who noted the checks last, by id; null where none holds.</param>
internal sealed record PlanRoom(
    string Site,
    string Name,
    int Computers,
    int Spare,
    IReadOnlyList<Opening> Openings,
    IReadOnlyList<RoomCheck> Checks,
    string? CheckedBy,
    DateTimeOffset? CheckedAt)
{
    public const int LongestName = 100;
    public const int MostComputers = 200;
    public const int MostRooms = 100;

    public static readonly IReadOnlyList<RoomCheck> AllChecks = Enum.GetValues<RoomCheck>();

    /// <summary>The same for the same name in the same place.</summary>
    public string Id => SchoolView.ClassKey($"{Site}\n{Name}");

    public bool IsChecked => AllChecks.All(Checks.Contains);

    public int Seats => Math.Max(0, Computers - Spare);

    public RoomOffer Offer => new(Site, Name, Computers, Spare, Openings, IsChecked);

    /// <summary>With these checks; who and when stay where nothing changes.</summary>
    public PlanRoom CheckedNow(IReadOnlyList<RoomCheck> checks, string by, DateTimeOffset now) =>
        checks.Order().SequenceEqual(Checks.Order()) ? this
        : checks.Count == 0 ? this with { Checks = [], CheckedBy = null, CheckedAt = null }
        : this with { Checks = checks, CheckedBy = by, CheckedAt = now };
}
