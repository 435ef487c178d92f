namespace PixBot.Core.Features.Sessions.PixCertif.CandidateSheet;

/// <summary>How Pix's share is paid, where a centre's list asks for it.</summary>
/// <param name="Kind">One of <see cref="Kinds"/>.</param>
/// <param name="Code">« Code de prépaiement », which what was paid before needs and nothing else may have.</param>
internal sealed record SheetPricing(string Kind, string? Code)
{
    public const string Free = "free";
    public const string Paid = "paid";
    public const string Prepaid = "prepaid";

    public static readonly IReadOnlyList<string> Kinds = [Free, Paid, Prepaid];

    /// <summary>As Pix's list writes it in its language.</summary>
    public string Word(bool isEnglish) => Kind switch
    {
        Free => isEnglish ? "Free" : "Gratuite",
        Paid => isEnglish ? "Paid" : "Payante",
        _ => isEnglish ? "Prepaid" : "Prépayée",
    };
}
