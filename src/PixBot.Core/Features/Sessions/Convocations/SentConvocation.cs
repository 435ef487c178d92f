using AdaptiveCards;
using PixBot.Core.Cards;
using PixBot.Core.Features.Sessions.Facts;
using PixBot.Core.Localization;

namespace PixBot.Core.Features.Sessions.Convocations;

/// <summary>The card that the bot sends by itself when somebody is enrolled, or when what it said is no longer so.</summary>
internal sealed class SentConvocation(Func<IEnumerable<IConvocationSection>> sections)
{
    /// <param name="before">What the reader was told before, where it has changed; null where nothing has.</param>
    public AdaptiveCard Build(
        Session session, Candidate candidate, Text intro, int? extraTimePercent, Language language, ToldFacts? before = null)
    {
        var added = sections().Select(section => section.Of(session, candidate, language)).ToList();
        return Card.In(
            language,
            [
                Card.Title(SessionTexts.ConvocationTitle.In(language)),
                Card.Paragraph(intro.In(language)),
                SessionFacts.WhenAndWhere(session, language, extraTimePercent, before),
                Card.Paragraph(CommonTexts.Labelled(SessionTexts.Bring, SessionTexts.BringWhat).In(language)),
                Card.Note(SessionTexts.NumberLater.In(language)),
                .. added.SelectMany(section => section.Body),
            ])
            .With(added.SelectMany(section => section.Actions));
    }
}
