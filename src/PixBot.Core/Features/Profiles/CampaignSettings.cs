using System.Globalization;
using System.Text.RegularExpressions;
using PixBot.Core.Cards;
using PixBot.Core.Localization;
using PixBot.Core.School.Settings;

namespace PixBot.Core.Features.Profiles;

/// <summary>Where the school collects profiles, and until when.</summary>
internal static partial class CampaignSettings
{
    public static readonly SchoolSetting<string?> Code = new("campaign-code", CampaignTexts.Code)
    {
        Unreadable = CampaignTexts.BadCode,
        OfFile = file => file.CampaignCode,
        Read = text => text.Trim(),
        Write = code => code!.ToUpperInvariant(),
        Refuse = (code, _) => Format().IsMatch(code!) ? null : CampaignTexts.BadCode,
        Show = code => Text.Same(CardText.Escape(code)),
    };

    /// <summary>A code that was set in the chat has no link but the one set with it: the file's is another campaign's.</summary>
    public static readonly SchoolSetting<Uri?> Url = new("campaign-url", CampaignTexts.Url)
    {
        GoesWith = Code,
        Unreadable = CampaignTexts.BadUrl,
        OfFile = file => file.CampaignUrl?.OriginalString,
        Read = text => Uri.TryCreate(text.Trim(), UriKind.Absolute, out var url) ? url : null,
        Write = url => url!.OriginalString,
        Refuse = (url, _) => url!.Scheme == Uri.UriSchemeHttps ? null : CampaignTexts.BadUrl,
        Show = url => Text.Same($"[{url!.Host}]({Linked(url)})"),
    };

    public static readonly SchoolSetting<DateOnly?> Deadline = new("profile-deadline", CampaignTexts.Deadline)
    {
        Input = SettingInput.Day,
        Unreadable = CampaignTexts.NeedDeadline,
        OfFile = file => file.ProfileDeadline is { } day ? Iso(day) : null,
        Read = text => DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            && day.Year is >= 2000 and < 2200 ? day : null,
        Write = day => Iso(day!.Value),
        Refuse = (day, today) => day < today ? CampaignTexts.DeadlineIsOver : null,
        Show = day => Dates.Day(day!.Value),
    };

    private static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>A bracket would end the link.</summary>
    private static string Linked(Uri url) =>
        url.AbsoluteUri.Replace("(", "%28", StringComparison.Ordinal).Replace(")", "%29", StringComparison.Ordinal);

    /// <summary>As Pix makes them, in capitals or not.</summary>
    [GeneratedRegex("^[A-Za-z]{6}[0-9]{3}$", RegexOptions.CultureInvariant)]
    private static partial Regex Format();
}
