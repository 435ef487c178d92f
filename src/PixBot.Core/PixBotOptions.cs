using System.ComponentModel.DataAnnotations;

namespace PixBot.Core;

/// <summary>The school's settings, section <c>PixBot</c>; names fixed by design.md, section 10.</summary>
public sealed class PixBotOptions
{
    public const string Section = "PixBot";

    /// <summary>E-mails or Entra object ids of those who are referents whatever the roster says.</summary>
    public IList<string> Referents { get; init; } = [];

    public SchoolOptions School { get; init; } = new();

    /// <summary>False: no demo school in an empty store in Development.</summary>
    public bool Demo { get; set; } = true;
}

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

    public string? CampaignCode { get; set; }

    public Uri? CampaignUrl { get; set; }

    public DateOnly? ProfileDeadline { get; set; }
}
