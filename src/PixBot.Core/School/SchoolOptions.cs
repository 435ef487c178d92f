using System.ComponentModel.DataAnnotations;
using PixBot.Core.Localization;

namespace PixBot.Core.School;

public sealed class SchoolOptions
{
    [StringLength(100)]
    public string Name { get; set; } = "";

    /// <summary>Nom du site, as Pix Certif asks for it.</summary>
    [StringLength(100)]
    public string Site { get; set; } = "";

    /// <summary>An IANA time zone; sessions and reminders are in its local time.</summary>
    public string TimeZone { get; set; } = "Europe/Paris";

    /// <summary><c>fr</c> or <c>en</c>, for whoever has not chosen.</summary>
    [RegularExpression("^(fr|en)$")]
    public string Language { get; set; } = "fr";

    internal Localization.Language DefaultLanguage => Languages.Parse(Language) ?? Localization.Language.French;

    public string? CampaignCode { get; set; }

    public Uri? CampaignUrl { get; set; }

    public DateOnly? ProfileDeadline { get; set; }

    /// <summary>E-mails or Entra object ids, parted by commas, of the adults whom somebody in need may have told.</summary>
    [StringLength(300)]
    public string? CareContact { get; set; }

    /// <summary>What the school is for Pix Certif: it decides which files Pix takes. Null where nobody has said.</summary>
    [RegularExpression("^(ScoManaged|Other|Abroad)$")]
    public string? CentreKind { get; set; }

    /// <summary>When nobody is reminded, such as <c>20:00-07:30</c>, which it is where nothing is said.</summary>
    [RegularExpression("^([01][0-9]|2[0-3]):[0-5][0-9]-([01][0-9]|2[0-3]):[0-5][0-9]$")]
    public string? QuietHours { get; set; }

    /// <summary>The address under which people's browsers reach the app, such as <c>https://pixbot.ecole.example</c>; null: no links to it.</summary>
    public Uri? PublicUrl { get; set; }
}
