namespace PixBot.Core.Features.People.Installation;

/// <summary>How many of some people are how far.</summary>
/// <param name="Stages">How many, by the name of their stage.</param>
/// <param name="First">The ids of the first of them, for stages that somebody has to look after.</param>
internal sealed record InstallTally(IReadOnlyDictionary<string, int> Stages, IReadOnlyDictionary<string, IReadOnlyList<string>> First)
{
    public const int MostNamed = 10;

    private static readonly InstallStage[] Named =
    [
        InstallStage.NotFound, InstallStage.Ambiguous, InstallStage.Disabled, InstallStage.BlockedByPolicy, InstallStage.WithoutTeams, InstallStage.Failed,
    ];

    public static readonly InstallTally None = new(new Dictionary<string, int>(), new Dictionary<string, IReadOnlyList<string>>());

    public static InstallTally Of(IReadOnlyCollection<InstallPerson> people) => new(
        people.CountBy(person => person.Stage).ToDictionary(pair => pair.Key.ToString(), pair => pair.Value, StringComparer.Ordinal),
        people.Where(person => Named.Contains(person.Stage))
            .GroupBy(person => person.Stage.ToString(), StringComparer.Ordinal)
            .ToDictionary(
                group => group.Key,
                group => (IReadOnlyList<string>)[.. group.Take(MostNamed).Select(person => person.PersonId)],
                StringComparer.Ordinal));

    public static InstallTally Sum(IReadOnlyCollection<InstallTally> parts) => new(
        parts.SelectMany(part => part.Stages)
            .GroupBy(pair => pair.Key, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.Sum(pair => pair.Value), StringComparer.Ordinal),
        parts.SelectMany(part => part.First)
            .GroupBy(pair => pair.Key, StringComparer.Ordinal)
            .ToDictionary(
                group => group.Key,
                group => (IReadOnlyList<string>)[.. group.SelectMany(pair => pair.Value).Take(MostNamed)],
                StringComparer.Ordinal));

    public int People => Stages.Values.Sum();

    /// <summary>Their account is known.</summary>
    public int Resolved => Count(InstallStage.Install, InstallStage.BlockedByPolicy, InstallStage.WithoutTeams) + Installed;

    /// <summary>They have the app.</summary>
    public int Installed => Count(InstallStage.Find, InstallStage.ReadChat, InstallStage.Open, InstallStage.Installed) + Reached;

    /// <summary>The bot can write to them.</summary>
    public int Reached => Count(InstallStage.Reached, InstallStage.Known);

    public int Pending => Count(InstallStage.Resolve, InstallStage.Install, InstallStage.Find, InstallStage.ReadChat, InstallStage.Open);

    public int Count(params IEnumerable<InstallStage> stages) => stages.Sum(stage => Stages.GetValueOrDefault(stage.ToString()));

    public IReadOnlyList<string> FirstAt(InstallStage stage) => First.GetValueOrDefault(stage.ToString()) ?? [];
}
