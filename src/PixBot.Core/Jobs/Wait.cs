namespace PixBot.Core.Jobs;

/// <summary>
/// A wait as rows keep it. A clock that is set back must not make it longer: one that began in the future is over, since
/// whatever it waited for has passed or is asked for again.
/// </summary>
/// <param name="Since">When it began; null for rows of a version that did not say.</param>
internal readonly record struct Wait(DateTimeOffset? Since, DateTimeOffset Until)
{
    /// <summary>By so much the clocks of replicas may differ.</summary>
    private static readonly TimeSpan Slack = TimeSpan.FromMinutes(1);

    public bool IsOver(DateTimeOffset now) => Until <= now || Since > now + Slack;

    /// <summary>Zero or less once it is over.</summary>
    public TimeSpan LeftAt(DateTimeOffset now) => IsOver(now) ? TimeSpan.Zero : Until - now;
}
