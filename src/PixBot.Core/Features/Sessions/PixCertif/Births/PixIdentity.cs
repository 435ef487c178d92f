namespace PixBot.Core.Features.Sessions.PixCertif.Births;

/// <summary>Who a candidate is and where they were born, each value as Pix Certif accepts it in a file (src/facts/pix.md).</summary>
/// <param name="Sex">M or F.</param>
/// <param name="Insee">In France the town's code, which says it alone; abroad <see cref="Abroad"/>.</param>
/// <param name="Town">Of those born abroad; else empty, as a code says it.</param>
internal sealed record PixIdentity(string LastName, string FirstName, DateOnly BirthDate, string Sex, string Insee, string Town, string Country)
{
    public const string Abroad = "99";

    /// <summary>Stays empty: beside a code, and abroad, Pix refuses one.</summary>
    public const string Postcode = "";
}
