using AdaptiveCards;
using PixBot.Core.Cards;
using PixBot.Core.Localization;
using PixBot.Core.School;
using PixBot.Core.State;

namespace PixBot.Core.Features.Sessions.ExamDay;

/// <summary>How far number and code are, for each who was ticked. Nothing is typed or ticked here, so it may change at any time.</summary>
internal sealed class ReleaseStatusCard(AttendanceReader attendance, SchoolClock school)
{
    /// <returns>Null where nobody has been ticked.</returns>
    public async Task<AdaptiveCard?> BuildAsync(SchoolId schoolId, Session session, Language language, CancellationToken cancellationToken)
    {
        var (_, released) = await attendance.ReadAsync(schoolId, session.Id, cancellationToken);
        if (released.Count == 0)
            return null;
        var isOver = session.IsCancelled || session.IsOver(school.Now);
        return Card.In(
            language,
            [
                Card.Title(ReleaseTexts.Progress.In(language)),
                SessionFacts.WhenAndWhere(session, language),
                .. released.Lines(language),
            ])
            .With(released.MayBeDictated && !isOver ? DictateCodes.Button(session, language) : null);
    }
}
