using PixBot.Core.Features.Profiles.Import;

namespace PixBot.Core.Features.Profiles;

/// <summary>The campaigns that a file names; one, unless somebody put files together.</summary>
internal sealed class SeenCampaigns
{
    private const int Kept = 20;

    private readonly Dictionary<string, SeenCampaign> byKey = new(StringComparer.Ordinal);
    private SeenCampaign? latest;

    public IReadOnlyCollection<SeenCampaign> All => byKey.Values;

    public IReadOnlyList<Campaign> First => [.. byKey.Values.Take(Kept).Select(seen => seen.Campaign)];

    public void Add(ExportRow row)
    {
        if (!ReferenceEquals(latest?.Campaign, row.Campaign) && !byKey.TryGetValue(row.Campaign.Key, out latest))
            byKey.Add(row.Campaign.Key, latest = new(row.Campaign));
        latest!.Add(row.Profile.SentAt);
    }

    /// <summary>Where a profile of this import comes from; one for all of a campaign.</summary>
    public Func<ExportedProfile, ProfileOrigin> Origins(OriginKind kind, string importId, DateTimeOffset asOf, string? actorId)
    {
        var only = new ProfileOrigin(kind, asOf, byKey.Count == 1 ? First[0].Label : null, importId, actorId);
        var origins = byKey.ToDictionary(pair => pair.Key, pair => only with { Campaign = pair.Value.Campaign.Label }, StringComparer.Ordinal);
        return profile => profile.Campaign is { } key ? origins.GetValueOrDefault(key, only) : only;
    }
}

internal sealed class SeenCampaign(Campaign campaign)
{
    public Campaign Campaign => campaign;

    /// <summary>Null where nobody has sent.</summary>
    public DateTimeOffset? NewestSending { get; private set; }

    public void Add(DateTimeOffset? sentAt)
    {
        if (sentAt is not null && !(NewestSending >= sentAt))
            NewestSending = sentAt;
    }
}
