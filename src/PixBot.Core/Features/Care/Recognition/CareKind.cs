namespace PixBot.Core.Features.Care.Recognition;

/// <summary>What somebody needs, by what they write; the order is that of the model's classes.</summary>
internal enum CareKind
{
    /// <summary>Death, self-harm, violence at home, abuse.</summary>
    Danger,

    /// <summary>Somebody must come at once: an accident, an illness in the room, a weapon, a fire.</summary>
    Emergency,

    Harassment,

    /// <summary>Of failing; feeling worthless or worn out before the test.</summary>
    Fear,
}
