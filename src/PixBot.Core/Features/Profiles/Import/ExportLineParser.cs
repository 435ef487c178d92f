using System.Globalization;
using PixBot.Core.Files;

namespace PixBot.Core.Features.Profiles.Import;

internal abstract record ExportLine
{
    public sealed record Good(ExportRow Row) : ExportLine;

    public sealed record Bad(BadLine Line) : ExportLine;
}

/// <summary>Reads one line of a Pix Orga export, in either language and any of its variants (src/facts/pix.md, "Columns of a campaign's export").</summary>
internal sealed class ExportLineParser(ExportColumns columns, DateTimeOffset importedAt)
{
    private const int Competences = 16;
    private const int MaximumText = 100;

    private Campaign? campaign;

    public ExportLine Parse(int line, Func<int?, string> cell)
    {
        var (lastName, firstName) = (cell(columns.LastName), cell(columns.FirstName));
        if (lastName.Length == 0 && firstName.Length == 0)
            return Bad(line, columns.LastName, new LineFault.MissingName());
        if (lastName.Length > MaximumText || firstName.Length > MaximumText)
            return Bad(line, lastName.Length > MaximumText ? columns.LastName : columns.FirstName, new LineFault.TooLong(MaximumText));
        var (profile, column, fault) = Profile(cell);
        if (fault is not null)
            return Bad(line, column, fault);
        var campaign = CampaignOf(cell);
        return new ExportLine.Good(new(
            line, lastName, firstName,
            Known(cell(columns.Class)),
            columns.Identifiers.Count == 0 ? Array.Empty<string>() : [.. columns.Identifiers.Select(identifier => Known(cell(identifier))).OfType<string>()],
            profile.Sent ? profile with { Campaign = campaign.Key } : profile,
            campaign));
    }

    /// <summary>One for all lines of a campaign, as exports have many.</summary>
    private Campaign CampaignOf(Func<int?, string> cell)
    {
        var read = new Campaign(Known(cell(columns.CampaignCode)), Known(cell(columns.CampaignName)), Known(cell(columns.CampaignId)));
        return campaign = campaign == read ? campaign : read;
    }

    private (ExportedProfile Profile, int Column, LineFault? Fault) Profile(Func<int?, string> cell)
    {
        var sent = YesOrNo(cell(columns.Sent));
        if (sent is null)
            return (ExportedProfile.NotSent, columns.Sent, new ExportFault.NotYesOrNo(cell(columns.Sent)));
        if (sent is false)
            return (ExportedProfile.NotSent, columns.Sent, null);
        if (ParisTime.Parse(cell(columns.SentAt)) is not { } sentAt)
            return (ExportedProfile.NotSent, columns.SentAt, new ExportFault.NotADate(cell(columns.SentAt)));
        if (sentAt > importedAt + TimeSpan.FromDays(1))
            return (ExportedProfile.NotSent, columns.SentAt, new ExportFault.InTheFuture(cell(columns.SentAt)));
        if (YesOrNo(cell(columns.Certifiable)) is not { } certifiable)
            return (ExportedProfile.NotSent, columns.Certifiable, new ExportFault.NotYesOrNo(cell(columns.Certifiable)));
        if (Count(cell(columns.Competences)) is not { } competences)
            return (ExportedProfile.NotSent, columns.Competences, new LineFault.NotACount(cell(columns.Competences), Competences));
        return (new(true, sentAt, certifiable, competences), columns.Sent, null);
    }

    private ExportLine.Bad Bad(int line, int column, LineFault fault) => new(new BadLine(line, columns.Headers[column], fault));

    private static bool? YesOrNo(string text) => HeaderName.Of(text) switch
    {
        "oui" or "o" or "yes" or "y" => true,
        "non" or "n" or "no" => false,
        _ => null,
    };

    /// <summary>Pix writes numbers with a decimal comma.</summary>
    private static int? Count(string text) =>
        decimal.TryParse(text.Replace(',', '.'), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number)
        && number is >= 0 and <= Competences
        && number == decimal.Truncate(number)
            ? (int)number
            : null;

    private static string? Known(string text) => text is "" or "NA" || text.Length > MaximumText ? null : text;
}
