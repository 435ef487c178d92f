namespace PixBot.Core.Features.Profiles.Dashboard;

/// <summary>How many of a group have come how far.</summary>
/// <param name="Received">Profiles that have come: of the certifiable, « Élèves » knows some without.</param>
internal sealed record ProfileProgress(int Certifiable, int Sent, int Declared, int Missing, int Received)
{
    /// <summary>From the furthest on.</summary>
    public static readonly IReadOnlyList<ProfileStage> Stages =
        [ProfileStage.Certifiable, ProfileStage.Sent, ProfileStage.Declared, ProfileStage.NotSent];

    public int Total => Certifiable + Sent + Declared + Missing;

    public int Percent => Total == 0 ? 0 : (int)Math.Round(100.0 * Certifiable / Total, MidpointRounding.AwayFromZero);

    public int Of(ProfileStage stage) => stage switch
    {
        ProfileStage.Certifiable => Certifiable,
        ProfileStage.Sent => Sent,
        ProfileStage.Declared => Declared,
        _ => Missing,
    };

    public static ProfileProgress Of(IReadOnlyCollection<ProfileState> states)
    {
        var counts = states.CountBy(state => state.Stage).ToDictionary();
        return new(
            counts.GetValueOrDefault(ProfileStage.Certifiable),
            counts.GetValueOrDefault(ProfileStage.Sent),
            counts.GetValueOrDefault(ProfileStage.Declared),
            counts.GetValueOrDefault(ProfileStage.NotSent),
            states.Count(state => state.SentAt is not null));
    }
}
