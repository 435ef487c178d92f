using AdaptiveCards;
using PixBot.Core.Cards;
using PixBot.Core.Localization;

namespace PixBot.Core.Bot.Downloads;

/// <summary>What stands in the place of the question once it is answered.</summary>
internal static class DownloadCards
{
    /// <param name="about">As <see cref="IFileOffer.DescribeAsync"/> takes it.</param>
    public static AdaptiveAction Button(Text title, string kind, string about, Language language) => Card.Button(
        title.In(language), OfferFile.Verb, about.Length == 0 ? [(OfferFile.KindName, kind)] : [(OfferFile.KindName, kind), (OfferFile.AboutName, about)]);

    public static AdaptiveCard Says(Text text, Language language) => Card.In(language, Card.Paragraph(text.In(language)));

    public static AdaptiveCard SaysWithAgain(Text text, OpenOffer offer, Language language) =>
        Says(text, language).With(Button(DownloadTexts.Again, offer.Kind, offer.About, language));

    public static AdaptiveCard Preparing(string name, Language language) => Says(DownloadTexts.Preparing(Bold(name)), language);

    public static AdaptiveCard Given(string name, Language language) => Says(DownloadTexts.Given(Bold(name)), language);

    private static string Bold(string name) => $"**{CardText.Escape(name)}**";
}
