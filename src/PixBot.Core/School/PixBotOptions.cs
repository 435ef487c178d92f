namespace PixBot.Core.School;

/// <summary>The school's settings, section <c>PixBot</c>; for their names see src/README.md, "Names that stay".</summary>
public sealed class PixBotOptions
{
    public const string Section = "PixBot";

    /// <summary>E-mails or Entra object ids of those who are referents whatever the roster says.</summary>
    public IList<string> Referents { get; init; } = [];

    public SchoolOptions School { get; init; } = new();

    /// <summary>False: no demo school in an empty store in Development.</summary>
    public bool Demo { get; set; } = true;
}
