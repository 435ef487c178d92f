using PixBot.Core.Features.Profiles;

namespace PixBot.Core.Features.Reminders;

/// <summary>Why somebody is reminded.</summary>
public abstract record ReminderNeed
{
    /// <summary>No profile has been sent, as far as the exports tell.</summary>
    public sealed record NeverSent : ReminderNeed;

    /// <summary>Sent, but before sendings count: last year's.</summary>
    /// <param name="Missing">How many competences it then lacked; 0 where it was certifiable, null where that is not known.</param>
    public sealed record SentBefore(int? Missing) : ReminderNeed;

    /// <summary>Sent, and not certifiable.</summary>
    public sealed record NotCertifiable(int? Missing) : ReminderNeed;

    /// <param name="declaredAt">When the student last pressed « C'est envoyé »; null where never.</param>
    /// <param name="countFrom">The moment from which sendings count; null for whatever was ever sent.</param>
    /// <returns>Null for whoever need not be reminded.</returns>
    public static ReminderNeed? Of(ProfileState state, DateTimeOffset? declaredAt, DateTimeOffset? countFrom, bool alsoNotCertifiable)
    {
        var counted = SentThisYear.Of(state, countFrom, declaredAt);
        return counted.Stage switch
        {
            ProfileStage.NotSent when counted.Earlier is { } earlier => new SentBefore(earlier.Missing),
            ProfileStage.NotSent => new NeverSent(),
            ProfileStage.Sent when alsoNotCertifiable && !SentThisYear.IsDeclaredAgain(state, countFrom, declaredAt) =>
                new NotCertifiable(SentThisYear.MissingOf(counted) is > 0 and var missing ? missing : null),
            _ => null,
        };
    }
}
