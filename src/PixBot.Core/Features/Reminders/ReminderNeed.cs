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
        switch (state.Stage)
        {
            case ProfileStage.NotSent:
                return new NeverSent();
            case ProfileStage.Declared:
                return state.DeclaredAt < countFrom ? new NeverSent() : null;
            case var _ when IsBelieved(state, declaredAt, countFrom):
                return null;
            case var stage when (stage == ProfileStage.Certifiable ? state.Since : state.SentAt) < countFrom:
                return new SentBefore(MissingOf(state));
            default:
                return state.Stage == ProfileStage.Sent && alsoNotCertifiable
                    ? new NotCertifiable(MissingOf(state) is > 0 and var missing ? missing : null)
                    : null;
        }
    }

    /// <summary>Who says to have sent it again is believed until an export made afterwards still has the earlier sending.</summary>
    private static bool IsBelieved(ProfileState state, DateTimeOffset? declaredAt, DateTimeOffset? countFrom) =>
        declaredAt is { } at && !(at < countFrom) && at > state.SentAt && !(state.AsOf > at);

    /// <summary>At the latest sending.</summary>
    private static int? MissingOf(ProfileState state) => state.CertifiableCompetences is { } count
        ? Math.Max(0, ProfileState.CompetencesNeeded - count)
        : state.Stage == ProfileStage.Certifiable ? 0 : null;
}
