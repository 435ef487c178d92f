namespace PixBot.Core.Features.Profiles;

/// <summary>
/// The one definition of « sent this year », by which status, dashboard, reminders, convocations and answers go: whoever is
/// reminded reads the same under « Mon statut ». Pure.
/// </summary>
internal static class SentThisYear
{
    /// <param name="state">As the exports tell it, whenever it was.</param>
    /// <param name="countFrom">The moment from which sendings count; null where every one does.</param>
    /// <param name="declaredAt">When the student last pressed « C'est envoyé »; null where never.</param>
    /// <returns>What counts of it; what does not is kept as <see cref="ProfileState.Earlier"/>.</returns>
    public static ProfileState Of(ProfileState state, DateTimeOffset? countFrom, DateTimeOffset? declaredAt) => state.Stage switch
    {
        ProfileStage.NotSent => state,
        ProfileStage.Declared => state.DeclaredAt < countFrom ? state with { Stage = ProfileStage.NotSent, DeclaredAt = null } : state,
        _ when (state.Stage == ProfileStage.Certifiable ? state.Since : state.SentAt) < countFrom =>
            IsDeclaredAgain(state, countFrom, declaredAt)
                ? Before(state, countFrom) with { Stage = ProfileStage.Declared, DeclaredAt = declaredAt }
                : Before(state, countFrom),
        _ => state,
    };

    /// <summary>Who says to have sent it again is believed until an export made afterwards still has the earlier sending.</summary>
    public static bool IsDeclaredAgain(ProfileState state, DateTimeOffset? countFrom, DateTimeOffset? declaredAt) =>
        declaredAt is { } at && !(at < countFrom) && at > state.SentAt && !(state.AsOf > at);

    /// <summary>How many competences were lacking at the latest sending; null where that is not known.</summary>
    public static int? MissingOf(ProfileState state) => state.CertifiableCompetences is { } count
        ? Math.Max(0, ProfileState.CompetencesNeeded - count)
        : state.Stage == ProfileStage.Certifiable ? 0 : null;

    private static ProfileState Before(ProfileState state, DateTimeOffset? countFrom) => state with
    {
        Stage = ProfileStage.NotSent,
        SentAt = null,
        CertifiableCompetences = null,
        Listing = state.Listing?.At < countFrom ? null : state.Listing,
        Earlier = new(state.SentAt, MissingOf(state)),
    };
}
