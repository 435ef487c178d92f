using PixBot.Core.Files;

namespace PixBot.Core.Profiles;

/// <summary>One import under way: what the file said so far, and of whom.</summary>
internal sealed class ProfilesImportRun(ProfileMatcher matcher)
{
    private const int UnknownKept = 100;

    private readonly List<UnknownRow> unknown = [];

    public MatchedRows Matched { get; } = new();

    public BadLineList BadLines { get; } = new();

    public int Rows { get; private set; }

    public int UnknownCount { get; private set; }

    public IReadOnlyList<UnknownRow> Unknown => unknown;

    public SeenCampaigns Campaigns { get; } = new();

    public void Take(CsvRows rows, ExportLineParser parser)
    {
        if (rows.Fault is { } fault)
        {
            BadLines.Add(new(rows.Line, null, fault));
            return;
        }

        switch (parser.Parse(rows.Line, rows.Cell))
        {
            case ExportLine.Good good:
                Take(good.Row);
                break;
            case ExportLine.Bad bad:
                BadLines.Add(bad.Line);
                break;
        }
    }

    public void Take(ExportRow row)
    {
        Rows++;
        Campaigns.Add(row);
        switch (matcher.Find(row))
        {
            case Match.Found found:
                Matched.Add(row, found);
                break;
            case Match.Undecided undecided:
                Matched.Leave(row, undecided.Reason, undecided.Candidates);
                break;
            case Match.Unknown:
                AddUnknown(row);
                break;
        }
    }

    private void AddUnknown(ExportRow row)
    {
        UnknownCount++;
        if (unknown.Count < UnknownKept)
            unknown.Add(new(row.Line, row.LastName, row.FirstName, row.Class, row.Profile.Sent));
    }
}
