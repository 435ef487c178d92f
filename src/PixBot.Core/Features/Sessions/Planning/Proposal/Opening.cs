namespace PixBot.Core.Features.Sessions.Planning.Proposal;

/// <summary>When a room is open, or somebody is there: one stretch of one day, in the school's local time.</summary>
internal readonly record struct Opening(DateOnly Date, TimeOnly From, TimeOnly To)
{
    public Minutes Minutes => new(Minutes.At(Date, From), Minutes.At(Date, To));

    /// <summary>In order, those that touch or overlap as one.</summary>
    public static IReadOnlyList<Minutes> Merge(IEnumerable<Opening> openings)
    {
        var merged = new List<Minutes>();
        foreach (var next in openings.Select(opening => opening.Minutes).Where(minutes => minutes.From < minutes.To).OrderBy(minutes => minutes.From))
        {
            if (merged.Count > 0 && next.From <= merged[^1].To)
                merged[^1] = new(merged[^1].From, Math.Max(merged[^1].To, next.To));
            else
                merged.Add(next);
        }

        return merged;
    }
}
