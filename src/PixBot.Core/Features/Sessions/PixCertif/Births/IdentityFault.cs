namespace PixBot.Core.Features.Sessions.PixCertif.Births;

/// <summary>Why Pix would refuse a candidate.</summary>
/// <param name="Found">What the school's file says there, as it is written; null where it says nothing.</param>
internal sealed record IdentityFault(IdentityField Field, string? Found);

internal enum IdentityField
{
    /// <summary>No file has said anything of the birth.</summary>
    Everything,
    BirthDate,
    Sex,
    Country,

    /// <summary>Code of INSEE of the town, in France.</summary>
    Insee,

    /// <summary>Name of the town, abroad.</summary>
    Town,

    /// <summary>Somebody else is called so and was born that day: Pix refuses the list.</summary>
    Twice,
}
