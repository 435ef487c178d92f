using PixBot.Core.Files;

namespace PixBot.Core.Profiles;

/// <summary>One import under way: what the file said so far, and of whom.</summary>
internal sealed class ProfilesImportRun(ProfileMatcher matcher, ExportLineParser parser)
{
    /// <summary>Where more lines than this share are nobody's, the file is another school's or year's: names that half agree mean nothing.</summary>
    private const double MostUnknown = 0.1;

    private readonly UnknownRows unknown = new();

    public MatchedRows Matched { get; } = new();

    public BadLineList BadLines { get; } = new();

    public int Rows { get; private set; }

    public int UnknownCount => unknown.Count;

    public IReadOnlyList<UnknownRow> Unknown => unknown.ToShow();

    public SeenCampaigns Campaigns { get; } = new();

    public void Take(CsvRows rows)
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

    private void Take(ExportRow row)
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
                unknown.Add(row);
                break;
        }
    }

    /// <summary>Looks again at what is open once all lines are read: who has a line of their own is not meant by another that resembles it.</summary>
    public void Finish()
    {
        foreach (var row in Matched.Withdraw(row => row.Reason is UndecidedReason.OtherClass or UndecidedReason.OneLetter or UndecidedReason.SameStudentTwice))
            LookAgain(row);
        if (unknown.Count <= MostUnknown * Rows)
            unknown.RemoveAll(IsHalfNamed);
    }

    private void LookAgain(OpenRow row)
    {
        var candidates = row.Candidates.Where(person => Matched.MayMean(person, row.Row)).ToList();
        if (candidates.Count == 0)
            unknown.Add(row.Row);
        else if (candidates is [var only] && row.Reason == UndecidedReason.OtherClass && matcher.IsNearInClass(row.Row, only))
            Matched.Add(row.Row, new Match.Found(only, MatchStrength.NearName));
        else
            Matched.Leave(row.Row, row.Reason, candidates);
    }

    private bool IsHalfNamed(ExportRow row)
    {
        var candidates = matcher.HalfNamed(row).Where(person => !Matched.HasLine(person)).ToList();
        if (candidates.Count == 0)
            return false;
        Matched.Leave(row, UndecidedReason.HalfName, candidates);
        return true;
    }
}
