using AdaptiveCards;
using PixBot.Core.Cards;
using PixBot.Core.Features.Sessions.Calendar;
using PixBot.Core.Features.Sessions.Facts;
using PixBot.Core.Localization;
using PixBot.Core.School;
using PixBot.Core.State;

namespace PixBot.Core.Features.Sessions.Convocations;

/// <summary>The card that the bot sends by itself when somebody is enrolled, or when what it said is no longer so.</summary>
internal sealed class SentConvocation(Func<IEnumerable<IConvocationSection>> sections, CalendarLinks calendar)
{
    /// <param name="person">The candidate as the school's list has them; null where they are not on it.</param>
    /// <param name="before">What the reader was told before, where it has changed; null where nothing has.</param>
    public AdaptiveCard Build(
        SchoolId schoolId, Session session, Candidate candidate, Text intro, int? extraTimePercent, Language language, ToldFacts? before = null, Person? person = null)
    {
        var added = sections().Select(section => section.Of(session, candidate, language)).ToList();
        return Card.In(
            language,
            [
                Card.Title(SessionTexts.ConvocationTitle.In(language)),
                Card.Paragraph(intro.In(language)),
                SessionFacts.ForConvoked(session, language, extraTimePercent, before, person is null ? null : ConvokedName.Facts(person, language)),
                person is null ? null : Card.Note(ConvokedName.IfOther.In(language)),
                Card.Paragraph(CommonTexts.Labelled(SessionTexts.Bring, SessionTexts.BringWhat).In(language)),
                Card.Paragraph(CommonTexts.Labelled(SessionTexts.Prepare, SessionTexts.PrepareHow).In(language)),
                Card.Note(SessionTexts.NumberLater.In(language)),
                calendar.Note(CalendarTexts.TakeAgain, language),
                .. added.SelectMany(section => section.Body),
            ])
            .With([.. added.SelectMany(section => section.Actions), calendar.Button(schoolId, session, candidate.PersonId, language)]);
    }
}
