namespace PixBot.Core.Features.Profiles;

/// <param name="Code">Six letters and three digits; null where the export has no such column.</param>
/// <param name="Id">« ID Campagne », a number; null where somebody took the column out.</param>
public sealed record Campaign(string? Code, string? Name, string? Id = null)
{
    /// <summary>The same for every export of the campaign: its number, which stays when a school renames it.</summary>
    public string Key => (Id ?? Code ?? Name ?? "").ToUpperInvariant();

    /// <summary>As people know it: « Certif 3e (BQTKWM274) ».</summary>
    public string? Label => (Name, Code) switch
    {
        (null, _) => Code,
        (_, null) => Name,
        _ => $"{Name} ({Code})",
    };
}
