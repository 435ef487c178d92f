namespace PixBot.Core.Features.Sessions.PixCertif.Mass.Writing;

/// <summary>What a file says alike of all its candidates, as the referent answered.</summary>
/// <param name="ResultsEmail">Empty: Pix sends the results to nobody.</param>
/// <param name="Pricing">« Gratuite », « Prépayée » or « Payante »; empty for schools.</param>
/// <param name="PrepaymentCode">Empty but for « Prépayée ».</param>
/// <param name="Complementary">Of the centre's habilitations, each a column of its template.</param>
internal sealed record MassChoices(string ResultsEmail, string Pricing, string PrepaymentCode, IReadOnlyList<string> Complementary)
{
    public const string Prepaid = "Prépayée";

    public static readonly IReadOnlyList<string> Pricings = ["Gratuite", Prepaid, "Payante"];

    public static readonly MassChoices None = new("", "", "", []);
}
