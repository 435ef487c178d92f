namespace PixBot.Core.Features.Profiles.Import;

/// <summary>The newest export of a campaign that was imported: what an older one is recognised by.</summary>
/// <param name="MadeAt">At the earliest; null where no file's name told.</param>
/// <param name="NewestSending">Of the campaign; null where nobody had sent.</param>
/// <param name="AsOf">When it was taken to be made.</param>
/// <param name="Hash">Of the file's bytes.</param>
internal sealed record ExportInForce(
    string FileName, DateTimeOffset? MadeAt, DateTimeOffset? NewestSending, DateTimeOffset AsOf, DateTimeOffset ImportedAt, string Hash)
{
    public ExportDate Date => MadeAt is { } made ? new(made, IsMade: true) : new(NewestSending ?? AsOf, IsMade: NewestSending is null);

    /// <summary>The same bytes, and no name that says that they were exported again.</summary>
    public bool IsSame(ExportFile file) => Hash == file.Hash && !(file.MadeAt > (MadeAt ?? ImportedAt));

    /// <summary>
    /// Whether a file was exported before this one: by the dates in both names; where one has none, by the newest sending,
    /// which a later export of a campaign cannot lack.
    /// </summary>
    public bool IsNewerThan(ExportFile file, DateTimeOffset? newestSending)
    {
        if (MadeAt is { } known && file.MadeAt is { } made)
            return made < known;
        return NewestSending is { } newest && (file.MadeAt < newest || newestSending is null || newestSending < newest);
    }

    public ExportInForce Replaced(ExportFile file, DateTimeOffset? newestSending, DateTimeOffset asOf, DateTimeOffset now) => new(
        file.Name, file.MadeAt ?? MadeAt, newestSending ?? NewestSending, asOf, now, file.Hash);
}

/// <summary>A file to import.</summary>
/// <param name="MadeAt">As its name says; null where it says nothing.</param>
internal sealed record ExportFile(string Name, DateTimeOffset? MadeAt, string Hash);

/// <summary>How old an export is, as far as it tells.</summary>
/// <param name="IsMade">It was exported then; false: its newest sending is of then.</param>
public sealed record ExportDate(DateTimeOffset At, bool IsMade);

/// <summary>How a file stands to what was imported before.</summary>
internal abstract record ExportStanding
{
    /// <param name="AsOf">When it is taken to be made.</param>
    /// <param name="ImportedAt">When these very bytes were imported before; null where they were not.</param>
    public sealed record Current(DateTimeOffset AsOf, DateTimeOffset? ImportedAt) : ExportStanding;

    public sealed record Outdated(Campaign Campaign, ExportDate Date, ExportInForce InForce) : ExportStanding;

    /// <param name="known">By campaign.</param>
    /// <param name="now">When an export was made whose name does not say it.</param>
    public static ExportStanding Of(
        ExportFile file, IEnumerable<SeenCampaign> campaigns, IReadOnlyDictionary<string, ExportInForce> known, DateTimeOffset now)
    {
        var again = (ExportInForce?)null;
        foreach (var seen in campaigns)
        {
            if (!known.TryGetValue(seen.Campaign.Key, out var inForce))
                continue;
            if (inForce.IsSame(file))
                again = inForce;
            else if (inForce.IsNewerThan(file, seen.NewestSending))
                return new Outdated(seen.Campaign, DateOf(file, seen, now), inForce);
        }

        return new Current(again?.AsOf ?? file.MadeAt ?? now, again?.ImportedAt);
    }

    private static ExportDate DateOf(ExportFile file, SeenCampaign seen, DateTimeOffset now) =>
        file.MadeAt is { } made ? new(made, IsMade: true) : new(seen.NewestSending ?? now, IsMade: false);
}
