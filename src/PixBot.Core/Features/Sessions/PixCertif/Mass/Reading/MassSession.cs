namespace PixBot.Core.Features.Sessions.PixCertif.Mass.Reading;

/// <summary>What the lines of one session say together.</summary>
/// <param name="line">The first of them.</param>
/// <param name="number">Of a session that Pix knows already; null for a new one, which has a place.</param>
internal sealed class MassSession(int line, string? number, MassPlace? place)
{
    /// <summary>More fit neither into a room nor into a row of the store.</summary>
    public const int MostCandidates = 300;

    private readonly List<(int Line, string Name)> supervisors = [];
    private readonly List<MassRow> candidates = [];
    private readonly HashSet<(string, DateOnly?)> known = [];

    public int Line => line;

    public string? Number => number;

    public MassPlace? Place => place;

    /// <summary>Each once, in the order of the file, with the line that names them first.</summary>
    public IReadOnlyList<(int Line, string Name)> Supervisors => supervisors;

    public IReadOnlyList<MassRow> Candidates => candidates;

    public bool IsFull => candidates.Count >= MostCandidates;

    public void AddSupervisors(MassRow row)
    {
        foreach (var name in row.Supervisors.Where(name => !supervisors.Any(one => one.Name == name)))
            supervisors.Add((row.Line, name));
    }

    /// <returns>False for whoever is there already: Pix would take them once.</returns>
    public bool TryAdd(MassRow candidate)
    {
        if (!known.Add((candidate.Name.Key, candidate.BirthDate)))
            return false;
        candidates.Add(candidate);
        return true;
    }
}

/// <summary>By which Pix tells sessions apart, each letter counting.</summary>
internal sealed record MassPlace(string Site, string Room, DateOnly Date, TimeOnly Time)
{
    public static MassPlace Of(Session session) => new(session.Site, session.Room, session.Date, session.Time);
}
