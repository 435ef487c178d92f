using PixBot.Core.Files;

namespace PixBot.Core.Features.Profiles.Import.Matching;

/// <summary>One import under way: what the file said so far, and of whom.</summary>
internal sealed class ProfilesImportRun(ProfileMatcher matcher)
{
    /// <summary>Where more lines than this share are nobody's, the file is another school's or year's: names that half agree mean nothing.</summary>
    private const double MostUnknown = 0.1;

    private readonly UnknownRows unknown = new();

    private readonly MatchedRows matched = new();
    private readonly BadLineList badLines = new();
    private readonly SeenCampaigns campaigns = new();
    private int rows;

    public void Take(CsvRows line, ExportLineParser parser)
    {
        if (line.Fault is { } fault)
        {
            badLines.Add(new(line.Line, null, fault));
            return;
        }

        switch (parser.Parse(line.Line, line.Cell))
        {
            case ExportLine.Good good:
                Take(good.Row);
                break;
            case ExportLine.Bad bad:
                badLines.Add(bad.Line);
                break;
        }
    }

    public void Take(ExportRow row)
    {
        rows++;
        campaigns.Add(row);
        switch (matcher.Find(row))
        {
            case ProfileMatch.Found found:
                matched.Add(row, found);
                break;
            case ProfileMatch.Undecided undecided:
                matched.Leave(row, undecided.Reason, undecided.Candidates);
                break;
            case ProfileMatch.Unknown:
                unknown.Add(row);
                break;
        }
    }

    /// <summary>Looks again at what is open once all lines are read: who has a line of their own is not meant by another that resembles it.</summary>
    /// <param name="students">In the roster.</param>
    public MatchedExport Finish(int students, bool isBrokenOff)
    {
        foreach (var row in matched.Withdraw(row => row.Reason is UndecidedReason.OtherClass or UndecidedReason.OneLetter or UndecidedReason.SameStudentTwice))
            LookAgain(row);
        if (unknown.Count <= MostUnknown * rows)
            unknown.RemoveAll(IsHalfNamed);
        return new(rows, students, matched.Decided(), matched.Open, unknown.Count, unknown.ToShow(), badLines.ToBadLines(), campaigns, isBrokenOff);
    }

    private void LookAgain(OpenRow row)
    {
        var candidates = row.Candidates.Where(person => matched.MayMean(person, row.Row)).ToList();
        if (candidates.Count == 0)
            unknown.Add(row.Row);
        else if (candidates is [var only] && row.Reason == UndecidedReason.OtherClass && matcher.IsNearInClass(row.Row, only))
            matched.Add(row.Row, new ProfileMatch.Found(only, MatchStrength.NearName));
        else
            matched.Leave(row.Row, row.Reason, candidates);
    }

    private bool IsHalfNamed(ExportRow row)
    {
        var candidates = matcher.HalfNamed(row).Where(person => !matched.HasLine(person)).ToList();
        if (candidates.Count == 0)
            return false;
        matched.Leave(row, UndecidedReason.HalfName, candidates);
        return true;
    }
}
